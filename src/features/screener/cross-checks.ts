/** One thing that two fields of an instrument say differently. */
export interface Fault {
  kind: 'instrument-ids' | 'instrument-range' | 'instrument-bands';
  path: (string | number)[];
  /** What must hold, what was found, what to do. */
  sentence: string;
}

/** The fields that the checks below read: an instrument of schema.ts has them all. */
interface Checked {
  items: readonly {
    id: string;
    answers: string;
    isScored: boolean;
    showIf?: { anyOf: readonly string[] } | undefined;
  }[];
  answers: Readonly<Record<string, readonly { value: number }[]>>;
  scoring: {
    range: { min: number; max: number };
    bands: readonly { id: string; min: number; max: number }[];
  };
  alerts: readonly { id: string; when: object }[];
}

/**
 * What an instrument's fields say about each other: ids used twice, rules about items that are
 * not there, a range that the items cannot reach, bands with a gap or an overlap.
 */
export function findFaults(file: Checked): Fault[] {
  return [
    ...findRepeats(['items'], file.items),
    ...findRepeats(['scoring', 'bands'], file.scoring.bands),
    ...findRepeats(['alerts'], file.alerts),
    ...findUnknownNames(file),
    ...findWrongRange(file),
    ...findBrokenBands(file),
  ];
}

function findRepeats(path: string[], entries: readonly { id: string }[]): Fault[] {
  return entries.flatMap(({ id }, index): Fault[] => {
    if (entries.findIndex((other) => other.id === id) === index) return [];
    const sentence = `must be used once, found "${id}" again; rename one.`;
    return [{ kind: 'instrument-ids', path: [...path, index, 'id'], sentence }];
  });
}

function findUnknownNames({ items, answers, alerts }: Checked): Fault[] {
  const ids = new Set(items.map(({ id }) => id));
  const checkItem = (id: string, path: Fault['path']): Fault[] => {
    if (ids.has(id)) return [];
    const sentence = `must be the id of an item, found "${id}"; fix it.`;
    return [{ kind: 'instrument-ids', path, sentence }];
  };
  const fromItems = items.flatMap((item, index): Fault[] => {
    const wanted = item.showIf?.anyOf ?? [];
    const unknown = wanted.flatMap((id, place) =>
      checkItem(id, ['items', index, 'showIf', 'anyOf', place]),
    );
    if (answers[item.answers]) return unknown;
    const sentence = `must be a list under answers, found "${item.answers}"; fix it or add the list.`;
    return [...unknown, { kind: 'instrument-ids', path: ['items', index, 'answers'], sentence }];
  });
  const fromAlerts = alerts.flatMap(({ when }, index) =>
    Object.entries(when).flatMap(([field, id]) =>
      typeof id === 'string' ? checkItem(id, ['alerts', index, 'when', field]) : [],
    ),
  );
  return [...fromItems, ...fromAlerts];
}

// Worked out from the items again, so that a changed list of answers cannot pass unseen.
function findWrongRange({ items, answers, scoring: { range } }: Checked): Fault[] {
  const lists = items
    .filter(({ isScored }) => isScored)
    .map((item) => (answers[item.answers] ?? []).map(({ value }) => value))
    .filter((values) => values.length > 0);
  const min = lists.reduce((sum, values) => sum + Math.min(...values), 0);
  const max = lists.reduce((sum, values) => sum + Math.max(...values), 0);
  if (range.min === min && range.max === max) return [];
  const sentence = `must be ${min} to ${max}, what the scored items can reach, found ${range.min} to ${range.max}; fix the range or the answers.`;
  return [{ kind: 'instrument-range', path: ['scoring', 'range'], sentence }];
}

function findBrokenBands({ scoring: { bands, range } }: Checked): Fault[] {
  const toFault = (path: (string | number)[], sentence: string): Fault => ({
    kind: 'instrument-bands',
    path: ['scoring', 'bands', ...path],
    sentence,
  });
  const inside = bands.flatMap(({ id, min, max }, index) => {
    const before = bands[index - 1];
    const start = before ? before.max + 1 : range.min;
    const found = `found ${min} in "${id}"`;
    if (max < min)
      return [toFault([index, 'max'], `must be ${min} or more, found ${max}; fix it.`)];
    if (min > start) {
      return [toFault([index, 'min'], `must be ${start}, ${found}, which leaves a gap; close it.`)];
    }
    if (min < start) {
      return [toFault([index, 'min'], `must be ${start}, ${found}, an overlap; part the bands.`)];
    }
    return [];
  });
  const end = bands.at(-1)?.max;
  if (end === range.max) return inside;
  const sentence = `must be ${range.max}, the top of the range, found ${end}; fix the last band.`;
  return [...inside, toFault([bands.length - 1, 'max'], sentence)];
}
