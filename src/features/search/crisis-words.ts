import { editDistance } from './edit-distance.ts';
import { toWords } from './text.ts';

// What people in danger type. "suicid" stands for all that begins so; the others are whole words.
const ofDying = [
  'kill myself',
  'killing myself',
  'kms',
  'end my life',
  'ending my life',
  'take my life',
  'take my own life',
  'end it all',
  'want to die',
  'wanna die',
  'want to be dead',
  'wish i was dead',
  'wish i were dead',
  'better off dead',
  'do not want to live',
  'dont want to live',
  'dont want to be alive',
  'do not want to be alive',
  'no reason to live',
  'cannot go on',
  'cant go on',
  'hurt myself',
  'hurting myself',
  'harm myself',
  'harming myself',
  'cut myself',
  'cutting myself',
  'self harm',
  'selfharm',
];
// What people type who look for somebody to call.
const ofHelp = [
  'crisis',
  'hotline',
  'help line',
  'helpline',
  '988',
  'took too much',
  'taken too much',
];
const roots = ['suicid', 'overdos'];
const misspelled = ['suicide', 'suicidal', 'overdose', 'overdosed'];

/** True when the words sound like someone in danger, who should see the help line first. */
export function soundsLikeCrisis(typed: string): boolean {
  const words = plainWords(typed);
  return (
    holds(words, [...ofDying, ...ofHelp]) ||
    words.some((word) => roots.some((root) => word.startsWith(root)) || isMisspelled(word))
  );
}

/**
 * What is looked for instead, where such words would find nothing that helps: "want to die" finds
 * what insurers want. Undefined for words that find what they should.
 */
export function crisisQuery(typed: string): string | undefined {
  const words = plainWords(typed);
  if (holds(words, ofDying)) return 'suicidal thoughts';
  const isOverdose = words.some((word) => word.startsWith('overdos'));
  return isOverdose || holds(words, ofHelp) ? 'help now' : undefined;
}

function plainWords(typed: string): string[] {
  return toWords(typed.replace(/['’]/g, '').replace(/\bmy\s+self\b/gi, 'myself'));
}

function holds(words: readonly string[], phrases: readonly string[]): boolean {
  const text = ` ${words.join(' ')} `;
  return phrases.some((phrase) => text.includes(` ${phrase} `));
}

/** "suiside", "sucide", "over dose" typed as one. Better once too often than once too seldom. */
function isMisspelled(word: string): boolean {
  return word.length >= 6 && misspelled.some((right) => editDistance(word, right, 2) <= 2);
}
