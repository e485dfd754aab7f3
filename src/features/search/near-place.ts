const care =
  /\b(clinics?|doctors?|providers?|therapists?|psychiatrists?|infusions?|ketamine|spravato|esketamine|therapy|treatments?|places?|where)\b/i;
const isPlaceful = /\b([A-Z]{2}|\d{5})$/;

/**
 * The place that somebody seems to look for clinics near: a ZIP code, or what stands after "near",
 * where the rest asks for care or the place ends with its state. '' for "near me", which only the
 * finder can ask. Undefined when the words name none.
 */
export function nearPlace(typed: string): string | undefined {
  const zip = /\b\d{5}\b/.exec(typed)?.[0];
  if (zip) return zip;
  const [, before = '', after] = /^(.*?)\b(?:near|close to)\s+(.+)$/i.exec(typed) ?? [];
  if (after === undefined) return undefined;
  if (/^(me|here|my)\b/i.test(after)) return '';
  const isMeant = care.test(before) || isPlaceful.test(after);
  return isMeant && !/^death\b/i.test(after) ? after : undefined;
}
