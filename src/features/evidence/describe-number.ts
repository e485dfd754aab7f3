import type { NumberRecord } from './schema.ts';
import { percentOf, type Share } from './share.ts';

/** Some of the 100, in words: a small word, the figure that is set large, the rest. */
export interface CountWords {
  /** "", "about" or "fewer than". */
  nearly: string;
  count: string;
  /** Ends the sentence that `nearly` and `count` begin. */
  sentence: string;
}

/** One group of people, in words. The sentences, the picture and the table all use these. */
export interface ArmWords {
  name: string;
  /** Add up to the 100. Order: the outcome, the rest, then those who got worse, if that is known. */
  counts: CountWords[];
  /** Marks to fill in the picture, of 100. A part of one mark stands for fewer than one person. */
  marks: number;
  /** Marks to draw as worse, from the last one back. undefined when nobody says. */
  worseMarks: number | undefined;
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
  const { worse } = treatment;
  const heads = [
    record.outcome,
    record.otherwise,
    ...(worse ? [worse.outcome] : []),
    'as published',
  ];
  return {
    title,
    context: `${capital(group)}${title.includes(when) ? '' : `, ${when}`}.`,
    arms: arms.map(({ words }) => words),
    difference: describeDifferences(record),
    caution: record.caution,
    rows: heads.map((head, row) => ({
      head: capital(head),
      cells: arms.map(({ cells }) => cells[row] ?? ''),
    })),
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
  const { name, share, worse } = arm;
  const percent = percentOf(share);
  const whole = inHundred(share, record.sense);
  const worsePercent = worse ? percentOf(worse.share) : 0;
  const worseWhole = worse ? inHundred(worse.share, 'harm') : 0;
  const nearly = [percent, worsePercent].every(Number.isInteger) ? '' : 'about';
  // The rest is what the others leave, so that the people of one group are always 100.
  const restPercent = roundOff(100 - percent - worsePercent);
  const rest = sayCount(100 - whole - worseWhole, restPercent, nearly);
  const yes = sayCount(whole, percent, nearly);
  const bad = worse && { ...sayCount(worseWhole, worsePercent, nearly), ...worse };
  const words: ArmWords = {
    name,
    counts: [
      { ...yes, sentence: `of 100 people ${name} ${record.outcome}.` },
      { ...rest, sentence: `${record.otherwise}.` },
      ...(bad ? [{ ...bad, sentence: `${bad.outcome}.` }] : []),
    ],
    marks: yes.marks,
    worseMarks: bad?.marks,
  };
  const cells = [
    ...words.counts.map((one) => `${one.nearly} ${one.count} of 100`.trim()),
    exactOf(share) + (worse ? `; worse: ${exactOf(worse.share)}` : ''),
  ];
  return { words, cells };
}

// Nobody is "0 of 100" unless nobody was counted, and "100 of 100" unless everybody was.
function sayCount(whole: number, percent: number, nearly: string) {
  if (whole === 0 && percent > 0) return { nearly: 'fewer than', count: '1', marks: percent };
  if (whole === 100 && percent < 100) return { nearly: 'more than', count: '99', marks: percent };
  return { nearly, count: `${whole}`, marks: whole };
}

function describeDifferences({ treatment, comparison, outcome, sense }: NumberRecord): string {
  if (!comparison) return noComparison;
  const { name, share, worse } = treatment;
  const first = `So ${describeDifference(share, comparison.share, sense, `${name} ${outcome}`)}`;
  if (!worse || !comparison.worse) return first;
  const { share: others } = comparison.worse;
  return `${first} As for harm, ${describeDifference(worse.share, others, 'harm', `${name} ${worse.outcome}`)}`;
}

function describeDifference(treatment: Share, comparison: Share, sense: Sense, who: string) {
  const gap = gapOf(treatment, comparison);
  if (gap === 0) return 'it was the same in both groups.';
  if (Math.abs(gap) < 1) return 'the two groups were less than 1 in 100 apart.';
  const people = differenceInHundred(treatment, comparison, sense);
  const isExact = [treatment, comparison].every((share) => Number.isInteger(percentOf(share)));
  const amount = `${isExact ? '' : 'about '}${Math.abs(people)} ${people > 0 ? 'more' : 'fewer'}`;
  return `${amount} in every 100 people ${who}.`;
}

function exactOf(share: Share): string {
  if ('percent' in share) return `${share.percent}%`;
  const percent = percentOf(share);
  const rounded = Number.isInteger(percent) ? `${percent}` : percent.toFixed(1);
  return `${share.count} of ${share.of} people (${rounded}%)`;
}

function gapOf(treatment: Share, comparison: Share): number {
  return roundOff(percentOf(treatment) - percentOf(comparison));
}

// 16.1 − 8.1 is a hair more than 8 in binary; a millionth of a person is not a person.
function roundOff(percent: number): number {
  return Math.round(percent * 1e6) / 1e6;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
