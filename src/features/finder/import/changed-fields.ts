import type { ProviderInput } from '../schema.ts';
import { slotsOf } from './slots.ts';

/**
 * Names of the fields in which two records of one clinic differ, by value or by source: `phones`,
 * `services.tms`. Order: by name. Empty when the records are the same to the last byte.
 */
export function changedFields(before: ProviderInput, after: ProviderInput): string[] {
  const [old, now] = [parts(before), parts(after)];
  const names = new Set([...old.keys(), ...now.keys()]);
  const differing = [...names].filter((name) => old.get(name) !== now.get(name));
  const fields = new Set(differing.map((name) => name.replace(/^(phones|prices)\..*$/, '$1')));
  if (fields.size > 0) return [...fields].sort();
  return JSON.stringify(before) === JSON.stringify(after) ? [] : ['order of fields'];
}

function parts(record: ProviderInput): Map<string, string> {
  const { status, verified, editorNote, maintainedBy, sources } = record;
  const frame = { status, verified, editorNote, maintainedBy, sources };
  const slots = [...slotsOf(record)].map(([key, slot]): [string, string] => [
    key,
    JSON.stringify(slot),
  ]);
  const rest = Object.entries(frame).map(([key, value]): [string, string] => [
    key,
    JSON.stringify(value ?? null),
  ]);
  return new Map([...slots, ...rest]);
}
