import { escapeHtml } from './html.ts';

/** HTML as it may stand in a page: what html`…` gave, so every word in it is escaped. */
export class Html {
  readonly text: string;

  /** Shape: whole elements or words, escaped already. Elsewhere html`…` makes one. */
  constructor(text: string) {
    this.text = text;
  }
}

/** What may stand in the holes of html`…`. Nothing is written for what is not there. */
export type Piece = Html | string | number | false | null | undefined | readonly Piece[];

/**
 * A template of HTML: words are escaped, HTML of another template is not, lists are written one
 * behind the other. Line breaks of the template become single spaces. For what is drawn thousands
 * of times; elsewhere a component says it better. Shape: holes stand between tags or within double
 * quotes.
 */
export function html(strings: TemplateStringsArray, ...pieces: readonly Piece[]): Html {
  const [first = '', ...others] = onOneLine(strings);
  return new Html(others.reduce((text, part, at) => text + written(pieces[at]) + part, first));
}

function written(piece: Piece): string {
  if (typeof piece === 'string') return escapeHtml(piece);
  if (piece instanceof Html) return piece.text;
  if (typeof piece === 'number') return String(piece);
  if (!piece) return '';
  let text = '';
  for (const one of piece) text += written(one);
  return text;
}

// A template is one object, however often it is filled.
const lines = new WeakMap<TemplateStringsArray, readonly string[]>();

function onOneLine(strings: TemplateStringsArray): readonly string[] {
  const known = lines.get(strings) ?? strings.map((part) => part.replace(/\s*\n\s*/g, ' '));
  lines.set(strings, known);
  return known;
}
