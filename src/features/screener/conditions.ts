import type { Answers, AnswerValue, Condition, Instrument, Item, Option } from './types.ts';

/** True when no condition is set, or when one of its questions has an answer that meets it. */
export function isMet(condition: Condition | undefined, answers: Answers): boolean {
  if (!condition) return true;
  return condition.anyOf.some((id) => {
    const value = Object.hasOwn(answers, id) ? answers[id] : undefined;
    if (value === undefined) return false;
    if ('atLeast' in condition) return typeof value === 'number' && value >= condition.atLeast;
    const chosen = typeof value === 'object' ? value : [value];
    return chosen.some((one) => condition.is.includes(one));
  });
}

/** The answers that an item offers. */
export function optionsOf({ answers }: Instrument, item: Item): readonly Option[] {
  return answers[item.answers] ?? [];
}

/** True for what the item offers: one of its values, or, where several fit, a list of them. */
export function isOffered(instrument: Instrument, item: Item, value: AnswerValue): boolean {
  const offered = optionsOf(instrument, item).map((option) => option.value);
  if (typeof value !== 'object') return item.isMultiple !== true && offered.includes(value);
  const isList = item.isMultiple === true && new Set(value).size === value.length;
  return isList && value.every((one) => offered.includes(one));
}

/** The answer to one item. Undefined when there is none, or one that the item does not offer. */
export function answerTo(
  instrument: Instrument,
  item: Item,
  answers: Answers,
): AnswerValue | undefined {
  const id = `${instrument.id}.${item.id}`;
  const value = Object.hasOwn(answers, id) ? answers[id] : undefined;
  if (value === undefined || !isOffered(instrument, item, value)) return undefined;
  return typeof value === 'object' && value.length === 0 ? undefined : value;
}

/** What the answer to one item adds to a total. Undefined when there is no answer. */
export function pointsFor(
  instrument: Instrument,
  item: Item,
  answers: Answers,
): number | undefined {
  const value = answerTo(instrument, item, answers);
  const option = optionsOf(instrument, item).find((candidate) => candidate.value === value);
  if (!option) return undefined;
  return option.score ?? (typeof option.value === 'number' ? option.value : 0);
}
