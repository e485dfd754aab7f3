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
const ofHelp = ['crisis', 'hotline', 'help line', 'helpline', '988'];
// What people type who took more than they should.
const ofTooMuch = ['took too much', 'taken too much'];
const roots = ['suicid', 'overdos'];
const misspelled = ['suicide', 'suicidal', 'overdose', 'overdosed'];

/** What is looked for in place of what somebody in danger typed. */
export interface CrisisQuery {
  words: string;
  /** True where their own words are offered as a search too. Nobody's wish to die is said back. */
  hasWayBack: boolean;
}

/** True when the words sound like someone in danger, who should see the help line first. */
export function soundsLikeCrisis(typed: string): boolean {
  const words = plainWords(typed);
  return (
    holds(words, [...ofDying, ...ofHelp, ...ofTooMuch]) ||
    words.some((word) => roots.some((root) => word.startsWith(root)) || isMisspelled(word))
  );
}

/**
 * What is looked for instead, where such words would find nothing that helps: "want to die" finds
 * what insurers want. Undefined for words that find what they should.
 */
export function crisisQuery(typed: string): CrisisQuery | undefined {
  const words = plainWords(typed);
  if (holds(words, ofDying)) return { words: 'suicidal thoughts', hasWayBack: false };
  const isOverdose = words.some((word) => word.startsWith('overdos'));
  if (isOverdose || holds(words, ofTooMuch)) return { words: 'call 911', hasWayBack: true };
  return holds(words, ofHelp) ? { words: 'call 988', hasWayBack: true } : undefined;
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
