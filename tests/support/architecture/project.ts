/** One file of the project. `path` is relative to the project, with forward slashes. */
export interface SourceFile {
  path: string;
  text: string;
}

/** One place where a file names another file or a package. */
export interface Import {
  /** The file that imports. */
  from: string;
  /** What it wrote, such as "#lib/geo/distance.ts". */
  specifier: string;
  /** The project file meant by that; undefined for a package. */
  target: string | undefined;
  /** True for `import type`, which is gone before the code runs. */
  isTypeOnly: boolean;
  /** What it takes, such as "{ render }"; empty for a bare, dynamic or CSS import. */
  clause: string;
  /** True inside <script> of an .astro file: this is what a browser loads. */
  isInScript: boolean;
}

/** True for a file that holds tests: it may look anywhere for what it needs. */
export function isTestFile(path: string): boolean {
  return /\.(test|spec)\.tsx?$/.test(path) || path.startsWith('tests/');
}
