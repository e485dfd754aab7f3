interface Ban {
  pattern: RegExp;
  reason: string;
  remedy: string;
}

const promise = 'it promises more than anybody knows';
const blame = 'it blames the person or their illness';
const gate = 'no page can say who may have treatment';

/** Words that mislead or hurt, why, and what to write. The list is also in content/README.md. */
export const bans: readonly Ban[] = [
  {
    pattern: /\bcur(?:e|es|ed|ing)\b/i,
    reason: promise,
    remedy: 'say what gets better and for how long',
  },
  { pattern: /\bmiracles?\b/i, reason: promise, remedy: 'say how many people it helped' },
  { pattern: /\bground-?breaking\b/i, reason: promise, remedy: 'say what is new' },
  { pattern: /\bgame[- ]chang(?:er|ers|ing)\b/i, reason: promise, remedy: 'say what is new' },
  {
    // "FDA breakthrough therapy" is the name of a review track.
    pattern: /(?<!\bFDA )\bbreakthroughs?\b/i,
    reason: promise,
    remedy: 'say what is new, or write "FDA breakthrough" for the review track',
  },
  {
    pattern: /\bfailed (?:\w+ )?treatments?\b/i,
    reason: blame,
    remedy: 'write that the treatment did not help',
  },
  {
    pattern: /\btreatment failures?\b/i,
    reason: blame,
    remedy: 'write that the treatment did not help',
  },
  {
    pattern: /\bcommit(?:s|ted|ting)? suicide\b/i,
    reason: blame,
    remedy: 'write "died by suicide"',
  },
  { pattern: /\bsuccessful suicides?\b/i, reason: blame, remedy: 'write "died by suicide"' },
  {
    pattern: /\b(?:failed|unsuccessful) (?:suicide )?attempts?\b/i,
    reason: blame,
    remedy: 'write "a suicide attempt"',
  },
  {
    pattern: /\bpress 3\b/i,
    reason: 'this option of the 988 line ended in July 2025',
    remedy: 'give 988 and The Trevor Project',
  },
  {
    pattern: /\b1-800-273(?:-8255)?\b|\b800-273-(?:8255|TALK)\b/i,
    reason: 'this is the old number of the 988 line',
    remedy: 'write 988',
  },
  {
    pattern: /\byou (?:may |might |could )?qualify\b/i,
    reason: gate,
    remedy: 'write what a clinic looks at',
  },
  {
    pattern: /\b(?:in)?eligib(?:le|ility)\b/i,
    reason: gate,
    remedy: 'write what a clinic looks at',
  },
  { pattern: /\bcandidates?\b/i, reason: gate, remedy: 'write whom it has been studied in' },
];

/** The words in a text that we do not use, as written, each with its reason and remedy. */
export function findBannedWords(text: string): { words: string; reason: string; remedy: string }[] {
  return bans.flatMap(({ pattern, reason, remedy }) => {
    const words = pattern.exec(text)?.[0];
    return words === undefined ? [] : [{ words, reason, remedy }];
  });
}
