// Small pieces of HTML as strings, for marks that stand inside a sentence: there a line break
// between two tags in a template would print a space before the full stop.

const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** Text as HTML, safe between tags and inside double quotes. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (mark) => entities[mark] ?? mark);
}

/** A link as HTML. Attributes are written in the order given, values escaped; `html` is not. */
export function linkHtml(attributes: Record<string, string>, html: string): string {
  const written = Object.entries(attributes).map(
    ([name, value]) => ` ${name}="${escapeHtml(value)}"`,
  );
  return `<a${written.join('')}>${html}</a>`;
}
