import type { Condition, Instrument, Item, Option, Survey } from './types.ts';

/** The letter behind an answer on paper. S: stop, ask a doctor first. C: a doctor needs to check. */
export type Mark = 'S' | 'C';

/** What an answer means for safety, or null. Points that follow from totals are in the key's words. */
export function markOf(
  { id }: Instrument,
  item: Item,
  { value }: Option,
  survey: Survey,
): Mark | null {
  if (item.safety) {
    if (value === 'yes') return item.safety.level === 'stop' ? 'S' : 'C';
    return value === 'unsure' && item.safety.level !== 'caution' ? 'C' : null;
  }
  const points = survey.flatMap(({ derived }) => derived ?? []);
  for (const { level, when } of points) {
    if (!('anyOf' in when) || !when.anyOf.includes(`${id}.${item.id}`)) continue;
    if (value === when.yes) return level === 'stop' ? 'S' : 'C';
    if (when.unsure !== undefined && value === when.unsure) return 'C';
  }
  return null;
}

/** When a part or a question is to be filled in, in words. */
export function whenWords(condition: Condition, survey: Survey): string {
  const [first] = condition.anyOf;
  const instrument = survey.find(({ id, items }) =>
    items.some((item) => first === `${id}.${item.id}`),
  );
  const item = instrument?.items.find(({ id }) => first === `${instrument.id}.${id}`);
  if (!instrument || !item) {
    throw new Error(`"${first}" must be a question of the survey, or nobody knows when to answer.`);
  }
  if ('atLeast' in condition) {
    const options = instrument.answers[item.answers] ?? [];
    const least = options.find(({ value }) => value === condition.atLeast)?.text ?? '';
    return condition.anyOf.length > 1
      ? `Only if you marked ${condition.atLeast} or more for any of these.`
      : `Only if you marked “${least}” or more for “${item.text}”`;
  }
  const texts = (instrument.answers[item.answers] ?? [])
    .filter(({ value }) => condition.is.includes(value))
    .map(({ text }) => `“${text}”`);
  return `Only if you marked ${texts.join(' or ')} for “${item.text}”`;
}
