/** What a phone dials, from how it is shown: "(615) 555-0100, extension 12". Source: RFC 3966. */
export function dialHref(words: string): string {
  const [number = '', ext] = words.replace(/[^\d,]/g, '').split(',');
  return ext ? `tel:+1${number};ext=${ext}` : `tel:+1${number}`;
}
