import path from 'node:path/posix';
import type { Import, SourceFile } from './project.ts';

/** `imports` of package.json: how a name that starts with # becomes a path. */
export type Aliases = Readonly<Record<string, string>>;

interface Part {
  text: string;
  isInScript: boolean;
  isCss: boolean;
}

const fromImports =
  /^[ \t]*(?:import|export)\s+(type\s(?!\s*from\b))?([\w$\s{},*]*?)\bfrom\s*['"]([^'"\n]+)['"]/gm;
const bareImports = /^[ \t]*import\s*['"]([^'"\n]+)['"]/gm;
const dynamicImports = /\bimport\s*\(\s*(?:\/\*[^*]*\*\/\s*)?['"`]([^'"`\n]+)['"`]/g;
const cssImports = /@import\s+(?:url\(\s*)?['"]?([^'")\s;]+)/g;
const frontmatter = /^---\n([\s\S]*?)\n---/;
const scripts = /<script\b([^>]*)>([\s\S]*?)<\/script>/g;
const styles = /<style\b[^>]*>([\s\S]*?)<\/style>/g;

/** Everything that one file imports, in any of the ways there are. Throws nothing. */
export function findImports({ path: from, text }: SourceFile, aliases: Aliases): Import[] {
  return splitParts(from, text).flatMap(({ text: part, isInScript, isCss }) => {
    const make = (specifier: string, clause = '', isTypeOnly = false): Import => ({
      ...{ from, specifier, clause, isTypeOnly, isInScript },
      target: resolve(from, specifier, aliases),
    });
    const firsts = (pattern: RegExp) =>
      matches(part, pattern).map(([, specifier = '']) => make(specifier));
    if (isCss) return firsts(cssImports);
    const named = matches(part, fromImports).map(([, type, clause = '', specifier = '']) =>
      make(specifier, clause.trim(), type !== undefined),
    );
    return [...named, ...firsts(bareImports), ...firsts(dynamicImports)];
  });
}

function splitParts(from: string, text: string): Part[] {
  if (from.endsWith('.css')) return [{ text, isInScript: false, isCss: true }];
  if (!from.endsWith('.astro')) return [{ text, isInScript: false, isCss: false }];
  const head = frontmatter.exec(text)?.[1] ?? '';
  const inScripts = [...text.matchAll(scripts)].map(([, attributes = '', body = '']) => {
    const source = /\bsrc=['"](\.[^'"]+)['"]/.exec(attributes)?.[1];
    return source ? `import '${source}';` : body;
  });
  const inStyles = [...text.matchAll(styles)].map(([, body = '']) => body);
  return [
    { text: head, isInScript: false, isCss: false },
    ...inScripts.map((script) => ({ text: script, isInScript: true, isCss: false })),
    ...inStyles.map((style) => ({ text: style, isInScript: false, isCss: true })),
  ];
}

// An import in a comment is an example. Comments are told by how their line begins, because a
// glob such as '**/*.mdx' looks like the start of one to anything simpler than a parser.
function matches(text: string, pattern: RegExp): RegExpExecArray[] {
  return [...text.matchAll(pattern)].filter(({ index }) => {
    const before = text.slice(text.lastIndexOf('\n', index) + 1, index);
    return !/^\s*(\*|\/\*)|\/\//.test(before);
  });
}

function resolve(from: string, specifier: string, aliases: Aliases): string | undefined {
  const [bare = ''] = specifier.split('?');
  if (bare.startsWith('.')) return path.join(path.dirname(from), bare);
  for (const [alias, target] of Object.entries(aliases)) {
    const [prefix = '', suffix] = alias.split('*');
    const isMatch = suffix === undefined ? bare === alias : bare.startsWith(prefix);
    if (isMatch) return path.normalize(target.replace('*', bare.slice(prefix.length)));
  }
  return undefined;
}
