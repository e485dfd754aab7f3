import type { NumberRecord, Share } from './schema.ts';

/** One group of people, in words. The sentence, the picture and the table all use these. */
export interface ArmWords {
  name: string;
  /** "22", "about 22" or "fewer than 1"; a small word, then the figure that is set large. */
  nearly: string;
  count: string;
  /** Ends the sentence that `nearly` and `count` begin. */
  sentence: string;
  /** The rest of the 100, as a sentence of its own. */
  others: string;
  /** Marks to fill in the picture, of 100. A part of one mark stands for fewer than one person. */
  marks: number;
}

/** Everything that the page says about one number. */
export interface NumberWords {
  title: string;
  context: string;
  arms: ArmWords[];
  /** The gap between the groups, or why there is none to give. */
  difference: string;
  caution: string | undefined;
  /** The table, a column for each group. */
  rows: { head: string; cells: string[] }[];
  people: string;
}

type Sense = NumberRecord['sense'];

const noComparison =
  'There was no comparison group, so nobody can say how many would have ended up the same way without it.';

/** All the words and counts of one number record. Never a relative risk. */
export function describeNumber(record: NumberRecord): NumberWords {
  const { title, group, when, people, treatment, comparison } = record;
  const arms = (comparison ? [treatment, comparison] : [treatment]).map((arm) =>
    describeArm(arm, record),
  );
  return {
    title,
    context: `${capital(group)}${title.includes(when) ? '' : `, ${when}`}.`,
    arms: arms.map(({ words }) => words),
    difference: describeDifference(record),
    caution: record.caution,
    rows: [
      { head: capital(record.outcome), cells: arms.map(({ cells }) => cells.yes) },
      { head: capital(record.otherwise), cells: arms.map(({ cells }) => cells.no) },
      { head: 'As published', cells: arms.map(({ cells }) => cells.exact) },
    ],
    people: people
      ? `${people.toLocaleString('en-US')} people were counted in all.`
      : 'The source we read does not say how many people were counted.',
  };
}

/**
 * Whole people in 100, to the nearest. A tie goes against the reader's hope: a benefit is rounded
 * down, a harm up. 22.5 of 100 who got better are 22; 22.5 of 100 who were harmed are 23.
 */
export function inHundred(share: Share, sense: Sense): number {
  const percent = percentOf(share);
  const below = Math.floor(percent);
  if (percent - below === 0.5) return sense === 'benefit' ? below : below + 1;
  return Math.round(percent);
}

/**
 * Whole people in 100 by whom the treatment arm differs, from the unrounded shares. Always rounded
 * against the reader's hope: a benefit toward fewer, a harm toward more. 14.9 more who got better
 * are 14; 14.1 more who were harmed are 15.
 */
export function differenceInHundred(treatment: Share, comparison: Share, sense: Sense): number {
  const gap = gapOf(treatment, comparison);
  return (sense === 'benefit' ? Math.floor(gap) : Math.ceil(gap)) + 0;
}

function describeArm(arm: NumberRecord['treatment'], record: NumberRecord) {
  const percent = percentOf(arm.share);
  const whole = inHundred(arm.share, record.sense);
  const nearly = Number.isInteger(percent) ? '' : 'about';
  const yes = sayCount(whole, percent, nearly);
  const no = sayCount(100 - whole, 100 - percent, nearly);
  const words: ArmWords = {
    name: arm.name,
    nearly: yes.nearly,
    count: yes.count,
    sentence: `of 100 people ${arm.name} ${record.outcome}.`,
    others: `${capital(no.text)} ${record.otherwise}.`,
    marks: yes.isEdge ? percent : whole,
  };
  const cells = {
    yes: `${yes.text} of 100`,
    no: `${no.text} of 100`,
    exact: exactOf(arm.share, percent),
  };
  return { words, cells };
}

// Nobody is "0 of 100" unless nobody was counted, and "100 of 100" unless everybody was.
function sayCount(whole: number, percent: number, nearly: string) {
  if (whole === 0 && percent > 0) return wordsFor('fewer than', 1, true);
  if (whole === 100 && percent < 100) return wordsFor('more than', 99, true);
  return wordsFor(nearly, whole, false);
}

function wordsFor(nearly: string, count: number, isEdge: boolean) {
  return { nearly, count: `${count}`, text: `${nearly} ${count}`.trim(), isEdge };
}

function describeDifference(record: NumberRecord): string {
  const { treatment, comparison, outcome, sense } = record;
  if (!comparison) return noComparison;
  const gap = gapOf(treatment.share, comparison.share);
  if (gap === 0) return 'So it was the same in both groups.';
  if (Math.abs(gap) < 1) return 'So the two groups were less than 1 in 100 apart.';
  const people = differenceInHundred(treatment.share, comparison.share, sense);
  const isExact = [treatment, comparison].every(({ share }) => Number.isInteger(percentOf(share)));
  const amount = `${isExact ? '' : 'about '}${Math.abs(people)} ${people > 0 ? 'more' : 'fewer'}`;
  return `So ${amount} in every 100 people ${treatment.name} ${outcome}.`;
}

function exactOf(share: Share, percent: number): string {
  if ('percent' in share) return `${share.percent}%`;
  const rounded = Number.isInteger(percent) ? `${percent}` : percent.toFixed(1);
  return `${share.count} of ${share.of} people (${rounded}%)`;
}

function percentOf(share: Share): number {
  return 'percent' in share ? share.percent : (share.count * 100) / share.of;
}

// 16.1 − 8.1 is a hair more than 8 in binary; a millionth of a person is not a person.
function gapOf(treatment: Share, comparison: Share): number {
  return Math.round((percentOf(treatment) - percentOf(comparison)) * 1e6) / 1e6;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
