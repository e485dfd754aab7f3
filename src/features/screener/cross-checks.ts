import { findBrokenBands, findWrongRange } from './check-bands.ts';
import type { Checked, Fault, Value } from './fault.ts';

/**
 * What an instrument's fields say about each other: ids used twice, rules about items that are
 * not there, a range that the items cannot reach, bands with a gap or an overlap, words of others
 * without their licence. Rules that name another file are left to check-survey.ts.
 */
export function findFaults(file: Checked): Fault[] {
  const { items, pages = [], alerts, derived = [], answers, scoring } = file;
  return [
    ...findRepeats(['items'], items),
    ...findRepeats(['pages'], pages),
    ...findRepeats(['derived'], derived),
    ...findRepeats(['scoring', 'bands'], scoring?.bands ?? []),
    ...findRepeats(['alerts'], alerts),
    ...Object.entries(answers).flatMap(([name, list]) => findRepeatedAnswers(name, list)),
    ...findUnknownNames(file),
    ...items.flatMap((item, index) => findLaterItems(item, index, file)),
    ...findMissingLicence(file),
    ...(scoring ? [...findWrongRange(file, scoring), ...findBrokenBands(scoring)] : []),
  ];
}

function findRepeats(path: string[], entries: readonly { id: string }[]): Fault[] {
  return entries.flatMap(({ id }, index): Fault[] => {
    if (entries.findIndex((other) => other.id === id) === index) return [];
    const sentence = `must be used once, found "${id}" again; rename one.`;
    return [{ kind: 'instrument-ids', path: [...path, index, 'id'], sentence }];
  });
}

function findRepeatedAnswers(name: string, list: readonly { value: Value }[]): Fault[] {
  return list.flatMap(({ value }, index): Fault[] => {
    if (list.findIndex((other) => other.value === value) === index) return [];
    const sentence = `must be used once, found ${JSON.stringify(value)} again; change one.`;
    return [{ kind: 'instrument-ids', path: ['answers', name, index, 'value'], sentence }];
  });
}

function findUnknownNames({ items, pages = [], answers, scoring, alerts }: Checked): Fault[] {
  const ids = new Set(items.map(({ id }) => id));
  const checkItem = (id: unknown, path: Fault['path']): Fault[] => {
    if (typeof id !== 'string' || ids.has(id)) return [];
    const sentence = `must be the id of an item, found "${id}"; fix it.`;
    return [{ kind: 'instrument-ids', path, sentence }];
  };
  const checkPlace = (field: string, found: string, isThere: boolean, index: number): Fault[] => {
    if (isThere) return [];
    const place = field === 'page' ? 'a page under pages' : 'a list under answers';
    const remedy = field === 'page' ? 'page' : 'list';
    const sentence = `must be ${place}, found "${found}"; fix it or add the ${remedy}.`;
    return [{ kind: 'instrument-ids', path: ['items', index, field], sentence }];
  };
  return [
    ...items.flatMap(({ answers: list, page }, index) => [
      ...checkPlace('answers', list, answers[list] !== undefined, index),
      ...checkPlace('page', page ?? '', !page || pages.some(({ id }) => id === page), index),
    ]),
    ...checkItem(scoring?.zeroWhen?.item, ['scoring', 'zeroWhen', 'item']),
    ...checkItem(scoring?.allFrom, ['scoring', 'allFrom']),
    ...alerts.flatMap(({ when }, index) =>
      Object.entries(when).flatMap(([field, id]: [string, unknown]) => {
        const path = ['alerts', index, 'when', field];
        if (field === 'is') return [];
        if (!Array.isArray(id)) return checkItem(id, path);
        return id.flatMap((one: unknown, place) => checkItem(one, [...path, place]));
      }),
    ),
  ];
}

// A question may be shown or hidden by one that was asked before it, never by a later one.
function findLaterItems(
  { showIf }: Checked['items'][number],
  index: number,
  { items, answers }: Checked,
): Fault[] {
  if (!showIf) return [];
  const earlier = items.slice(0, index);
  return showIf.anyOf.flatMap((id, place): Fault[] => {
    if (id.includes('.')) return [];
    const item = earlier.find((candidate) => candidate.id === id);
    const path = ['items', index, 'showIf', 'anyOf', place];
    if (!item) {
      const sentence = `must be an item that is asked before, found "${id}"; fix it.`;
      return [{ kind: 'instrument-show-if', path, sentence }];
    }
    return findUnknownValues(showIf.is ?? [], answers[item.answers] ?? [], [
      ...['items', index, 'showIf', 'is'],
    ]);
  });
}

/** A fault for each value that is no answer of a list. `path` is that of the values. */
export function findUnknownValues(
  values: readonly Value[],
  list: readonly { value: Value }[],
  path: Fault['path'],
): Fault[] {
  return values.flatMap((value, place): Fault[] => {
    if (list.some((option) => option.value === value)) return [];
    const choices = list.map((option) => JSON.stringify(option.value)).join(', ');
    const sentence = `must be one of ${choices}, found ${JSON.stringify(value)}; fix it.`;
    return [{ kind: 'instrument-show-if', path: [...path, place], sentence }];
  });
}

function findMissingLicence({ kind, licence, loinc, items }: Checked): Fault[] {
  const usesLoinc = loinc !== undefined || items.some((item) => item.loinc);
  const fault = (field: string, why: string): Fault => ({
    kind: 'instrument-licence',
    path: ['licence', field],
    sentence: `must be there, because ${why}, found nothing; add it.`,
  });
  return [
    ...(kind === 'validated' && !licence.statement
      ? [fault('statement', 'these are the words of others')]
      : []),
    ...(usesLoinc && !licence.loincNotice ? [fault('loincNotice', 'LOINC codes are used')] : []),
  ];
}
