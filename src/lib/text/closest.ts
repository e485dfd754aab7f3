import { closest, distance } from 'fastest-levenshtein';

/** The candidate that a typing mistake most likely meant. Undefined when none comes near. */
export function closestTo(wanted: string, candidates: Iterable<string>): string | undefined {
  const all = [...candidates];
  if (all.length === 0) return undefined;
  const nearest = closest(wanted.toLowerCase(), all);
  const limit = Math.max(2, Math.ceil(wanted.length / 2));
  return distance(wanted.toLowerCase(), nearest.toLowerCase()) <= limit ? nearest : undefined;
}
