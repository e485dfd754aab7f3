import type { InstrumentFile } from './schema.ts';
import type { Condition, DerivedPoint, Instrument, Item } from './types.ts';
import { knownVersions } from './versions.ts';

type File = InstrumentFile & { id: string };

/**
 * The whole survey for the browser. Order: as in versions.ts. Throws when a questionnaire is
 * missing, is not known, or has another version than the rules were written for.
 */
export function toSurvey(files: readonly File[]): Instrument[] {
  const order = Object.keys(knownVersions);
  const missing = order.find((id) => !files.some((file) => file.id === id));
  if (missing) {
    throw new Error(`content/instruments/${missing}.yaml: must exist, found no such file.`);
  }
  return files
    .map(toInstrument)
    .sort((one, other) => order.indexOf(one.id) - order.indexOf(other.id));
}

/**
 * What the browser needs of an instrument: words, rules and codes, no sources. Names of questions
 * become whole: q1 becomes phq9.q1. Throws when the file has another version than this self-check
 * was written for, so that no new wording is asked by old rules.
 */
export function toInstrument(file: File): Instrument {
  const { id, version, licence, scoring } = file;
  const known = knownVersions[id];
  if (version !== known) {
    throw new Error(
      `content/instruments/${id}.yaml  version: must be ${known ?? 'listed in versions.ts'}, found "${version}"; check the rules and the words against the new file, then change versions.ts.`,
    );
  }
  const { title, name, part, recall, lead, itemLead, intro, contentNote, isSensitive } = file;
  return withoutGaps({
    ...{ id, version, title, name, part, recall, lead, itemLead, intro, contentNote, isSensitive },
    showIf: toWhole(id, file.showIf),
    pages: file.pages,
    answers: file.answers,
    items: file.items.map((item) => toItem(file, item)),
    derived: file.derived?.map((point) => toPoint(id, point)),
    scoring,
    alerts: file.alerts,
    loinc: file.loinc,
    licence: [licence.statement, licence.loincNotice].flatMap((line) => line ?? []),
  });
}

function toItem({ id, scoring }: File, item: File['items'][number]): Item {
  const isScored = scoring !== undefined && item.isScored;
  return withoutGaps({ ...item, isScored, showIf: toWhole(id, item.showIf), sources: undefined });
}

function toPoint(id: string, point: NonNullable<File['derived']>[number]): DerivedPoint {
  const { when } = point;
  const names = 'alert' in when ? when : { ...when, anyOf: when.anyOf.map(toName(id)) };
  return withoutGaps({ ...point, when: names, sources: undefined });
}

function toWhole(id: string, condition: Condition | undefined): Condition | undefined {
  if (!condition) return undefined;
  return { ...condition, anyOf: condition.anyOf.map(toName(id)) };
}

function toName(id: string): (name: string) => string {
  return (name) => (name.includes('.') ? name : `${id}.${name}`);
}

// A key without a value would travel to every phone.
function withoutGaps<Value extends object>(value: Value): Value {
  // Only keys whose value is undefined are left out, and those may be left out of the type.
  return Object.fromEntries(
    Object.entries(value).filter(([, held]) => held !== undefined),
  ) as Value;
}
