/** The YAML between the two `---` lines at the top of a file. Undefined when there is no such block. */
export function readFrontmatter(text: string): string | undefined {
  return /^---\r?\n([\s\S]*?)^---[ \t]*(\r?\n|$)/m.exec(text.startsWith('---') ? text : '')?.[1];
}
