import type { Instrument, Survey } from './types.ts';

// The survey is two thirds of what its page weighs. Written as rows without the names of their
// fields, and without what only a file for a health record needs, it fits the page's budget.

/** The element of the page that holds the survey: data, which no browser runs. */
export const surveyElementId = 'check-survey';

/** Names of fields, in the order of a row. A pair: the field holds rows of its own. */
type Shape = readonly (string | readonly [field: string, shape: Shape])[];

const safety: Shape = ['level', 'label', 'why', 'nextStep', 'isOnLabel'];
const option: Shape = ['value', 'text', 'score'];
const item: Shape = [
  'id',
  'text',
  'answers',
  'isScored',
  'page',
  ['safety', safety],
  'showIf',
  'stem',
  'help',
  'anchors',
  'caption',
  'isMultiple',
  'isRequired',
  'isSensitive',
];
const band: Shape = ['id', 'min', 'max', 'label'];
const instrument: Shape = [
  'id',
  'name',
  'title',
  'version',
  'part',
  ['items', item],
  'answers',
  'alerts',
  'licence',
  'lead',
  'scoring',
  ['bands', band],
  'itemLead',
  'intro',
  'contentNote',
  'isSensitive',
  'showIf',
  'pages',
  ['derived', [...safety, 'id', 'when', 'isSensitive']],
];

/** The survey as a short text for the page. It leaves out LOINC's codes and notice. */
export function toLean(survey: Survey): string {
  return JSON.stringify(
    survey.map((one) =>
      pack(
        {
          ...one,
          licence: one.licence.filter((line) => !line.includes('loinc.org')),
          answers: Object.fromEntries(
            Object.entries(one.answers).map(([id, list]) => [
              id,
              list.map((each) => pack(each, option)),
            ]),
          ),
          scoring: one.scoring && { ...one.scoring, bands: undefined },
          bands: one.scoring?.bands,
        },
        instrument,
      ),
    ),
  );
}

/** The survey that `toLean` wrote. */
export function fromLean(text: string): Survey {
  const rows: unknown = JSON.parse(text);
  return listOf(rows).map((row) => {
    const { bands, answers, scoring, ...one } = unpack(row, instrument);
    const lists = new Map(
      Object.entries(fieldsOf(answers)).map(([id, list]) => [
        id,
        listOf(list).map((each) => unpack(each, option)),
      ]),
    );
    const whole: unknown = {
      ...one,
      recall: '',
      answers: Object.fromEntries(lists),
      ...(scoring !== undefined && { scoring: { ...fieldsOf(scoring), bands } }),
    };
    // toLean writes nothing but instruments, and lean.test.ts holds the two together.
    return whole as Instrument;
  });
}

function pack(value: unknown, shape: Shape): unknown {
  if (typeof value !== 'object' || value === null) return null;
  if (Array.isArray(value)) return value.map((one) => pack(one, shape));
  const fields = new Map<string, unknown>(Object.entries(value));
  const row = shape.map((field) =>
    typeof field === 'string' ? (fields.get(field) ?? null) : pack(fields.get(field[0]), field[1]),
  );
  return row.slice(0, row.findLastIndex((one) => one !== null) + 1);
}

function unpack(row: unknown, shape: Shape): Record<string, unknown> {
  const held = listOf(row);
  const fields = shape.flatMap((field, index): [string, unknown][] => {
    const value = held[index] ?? null;
    if (value === null) return [];
    if (typeof field === 'string') return [[field, value]];
    const [name, inner] = field;
    const isList = Array.isArray(listOf(value)[0]);
    return [[name, isList ? listOf(value).map((one) => unpack(one, inner)) : unpack(value, inner)]];
  });
  return Object.fromEntries(fields);
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function fieldsOf(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}
