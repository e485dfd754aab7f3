import { editDistance } from './edit-distance.ts';
import { stemOf } from './text.ts';
import { shardOf, soundsAlike, type Words } from './word-shards.ts';

// In so short a word one slip makes another word: "iv", "ocd".
const fewestLetters = 4;
const longWord = 6;

/** True when the site has the word, another form of it, or a word that begins with it. */
export function isKnown(word: string, words: Words): boolean {
  if (words.has(word) || /\d/.test(word)) return words.has(word);
  const stem = stemOf(word);
  for (const candidate of words.keys()) {
    if (word.length >= 3 && candidate.startsWith(word)) return true;
    if (stem.length >= 4 && stemOf(candidate) === stem) return true;
  }
  return false;
}

/**
 * The site's own word that was most likely meant. Undefined when none comes near, when the word is
 * known, too short to tell, or a number: one digit away is another place. One slip is forgiven in
 * words under six letters, two in longer ones. Of two as near, the one that begins alike, then the
 * commoner one.
 */
export function correctWord(word: string, words: Words): string | undefined {
  if (word.length < fewestLetters || /\d/.test(word) || words.has(word)) return undefined;
  const whole = lastLetterOf(word, words);
  if (whole !== undefined || isKnown(word, words)) return whole;
  const limit = word.length < longWord ? 1 : 2;
  let best: { word: string; cost: number } | undefined;
  for (const [candidate, power] of words) {
    if (candidate.length < 3 || /\d/.test(candidate)) continue;
    const distance = editDistance(word, candidate, limit);
    if (distance > limit) continue;
    const isAlike = candidate[0] === word[0] || soundsAlike(word).includes(shardOf(candidate));
    // Two slips, and one of them in the first letter, make another word: "nausea", "pause".
    if (distance > 1 && !isAlike) continue;
    // Each part is smaller than one step of the part before it.
    const cost = distance + (candidate[0] === word[0] ? 0 : 0.5) - power / 100;
    if (!best || cost < best.cost) best = { word: candidate, cost };
  }
  return best?.word;
}

/** The commonest word that is this one and a last letter: "ketamin". */
function lastLetterOf(word: string, words: Words): string | undefined {
  return [...words]
    .filter(([candidate]) => candidate.length === word.length + 1 && candidate.startsWith(word))
    .sort(([, a], [, b]) => b - a)[0]?.[0];
}
