/**
 * The place that somebody seems to look for clinics near: a ZIP code, or what stands after "near".
 * '' for "near me", which only the finder can ask. Undefined when the words name none.
 */
export function nearPlace(typed: string): string | undefined {
  const zip = /\b\d{5}\b/.exec(typed)?.[0];
  if (zip) return zip;
  const after = /\b(?:near|close to|around)\s+(.+)$/i.exec(typed)?.[1];
  return after && /^(me|here|my)\b/i.test(after) ? '' : after;
}
