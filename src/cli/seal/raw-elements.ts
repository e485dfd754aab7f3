/** A <style> or <script> of a page, with what stands between its tags. */
export interface RawElement {
  name: 'style' | 'script';
  /** All between the name and the first >, with its leading space. */
  attributes: string;
  text: string;
}

// Both hold raw text, which ends at the first closing tag, whatever it looks like.
const pattern = /<(style|script)\b([^>]*)>([\s\S]*?)<\/\1\s*>/gi;

/** The page with each style and script replaced by what `replace` gives. Order: as in the page. */
export function replaceRaw(html: string, replace: (element: RawElement, whole: string) => string) {
  return html.replace(pattern, (whole, name: string, attributes: string, text: string) =>
    replace({ name: name.toLowerCase() === 'style' ? 'style' : 'script', attributes, text }, whole),
  );
}
