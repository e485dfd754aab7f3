import type { Entry } from '#lib/report/known.ts';
import type { Problem } from '#lib/report/problem.ts';
import { toField } from './check-instrument.ts';
import { findUnknownValues } from './cross-checks.ts';
import type { Fault, Value } from './fault.ts';
import { instrumentSchema, type InstrumentFile } from './schema.ts';

/** By id. null for a file with faults of its own: what it holds is not known. */
type Files = ReadonlyMap<string, InstrumentFile | null>;

interface Rule {
  path: Fault['path'];
  anyOf: readonly string[];
  is?: readonly Value[] | undefined;
}

/**
 * What the files of content/instruments say about each other: a rule that names a question, an
 * answer or an alert of another file which is not there. Files with faults of their own are left
 * out: checkInstrument names those.
 */
export function checkSurvey(entries: readonly Entry[]): Problem[] {
  const files = entries.map(({ path, id, value }) => {
    const { data } = instrumentSchema.safeParse(value);
    return { path, id, file: data ?? null };
  });
  const byId: Files = new Map(files.map(({ id, file }) => [id, file]));
  return files.flatMap(({ path, file }) => {
    if (!file) return [];
    const faults = [
      ...rulesOf(file).flatMap((rule) => findDangling(rule, byId)),
      ...findDanglingAlerts(file, byId),
    ];
    return faults.map(({ kind, path: steps, sentence }) => {
      const problem: Problem = { severity: 'error', kind, path, field: toField(steps), sentence };
      return problem;
    });
  });
}

function rulesOf({ showIf, items, derived = [] }: InstrumentFile): Rule[] {
  return [
    ...(showIf ? [{ ...showIf, path: ['showIf'] }] : []),
    ...items.flatMap((item, index) =>
      item.showIf ? [{ ...item.showIf, path: ['items', index, 'showIf'] }] : [],
    ),
    ...derived.flatMap(({ when }, index) =>
      'anyOf' in when
        ? [
            {
              anyOf: when.anyOf,
              is: [when.yes, ...(when.unsure ? [when.unsure] : [])],
              path: ['derived', index, 'when'],
            },
          ]
        : [],
    ),
  ];
}

function findDangling({ path, anyOf, is = [] }: Rule, byId: Files): Fault[] {
  return anyOf.flatMap((name, place): Fault[] => {
    const [id = '', itemId] = name.split('.');
    // A name without a dot is of the same file: cross-checks.ts has seen to it.
    if (itemId === undefined) return [];
    const file = byId.get(id);
    if (file === null) return [];
    const item = file?.items.find((candidate) => candidate.id === itemId);
    if (!file || !item) {
      const sentence = `must be a question of another file, found "${name}"; fix it.`;
      return [{ kind: 'instrument-show-if', path: [...path, 'anyOf', place], sentence }];
    }
    return findUnknownValues(is, file.answers[item.answers] ?? [], [...path, 'is']);
  });
}

function findDanglingAlerts({ derived = [] }: InstrumentFile, byId: Files): Fault[] {
  return derived.flatMap(({ when }, index): Fault[] => {
    if (!('alert' in when)) return [];
    const [id = '', alertId] = when.alert.split('.');
    const file = byId.get(id);
    if (file === null || file?.alerts.some((alert) => alert.id === alertId)) return [];
    const sentence = `must be an alert of another file, found "${when.alert}"; fix it.`;
    return [{ kind: 'instrument-show-if', path: ['derived', index, 'when', 'alert'], sentence }];
  });
}
