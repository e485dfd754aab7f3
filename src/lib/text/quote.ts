const longest = 60;

/** A value as an author wrote it, short enough for one line: "text", 3, true, nothing, a list. */
export function quoteValue(value: unknown): string {
  if (value === undefined || value === null) return 'nothing';
  if (typeof value === 'string') return `"${shorten(value)}"`;
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : 'a list';
  if (typeof value === 'object') return 'a group of fields';
  return `${value as number | boolean}`; // YAML and JSON hold nothing else.
}

/** Text cut to one short line, with … where it was cut. Units: characters. */
export function shorten(text: string, limit = longest): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length <= limit ? line : `${line.slice(0, limit - 1).trimEnd()}…`;
}

/** Words as a list in a sentence: a, b and c. */
export function listWords(words: readonly string[], joint = 'and'): string {
  if (words.length < 2) return words.join('');
  return `${words.slice(0, -1).join(', ')} ${joint} ${words.at(-1)}`;
}
