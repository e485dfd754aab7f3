import type { InstrumentFile } from './schema.ts';
import type { Instrument } from './one-scale-types.ts';

// The rules of flow.ts and the words of words.ts were written, and reviewed, for these.
const knownVersions: Readonly<Record<string, string>> = { 'phq-9': '1.0.0' };

/**
 * What the browser needs of an instrument: no codes, no sources. Throws when the file has another
 * version than this self-check was written for, so that no new wording is asked by old rules.
 */
export function toInstrument(file: InstrumentFile & { id: string }): Instrument {
  const { id, version, answers } = file;
  const known = knownVersions[id];
  if (version !== known) {
    throw new Error(
      `content/instruments/${id}.yaml  version: must be ${known ?? 'listed in to-instrument.ts'}, found "${version}"; check flow.ts and words.ts against the new file, then change to-instrument.ts.`,
    );
  }
  return {
    id,
    version,
    name: file.name,
    title: file.title,
    lead: file.lead,
    itemLead: file.itemLead,
    items: file.items.map((item) => ({
      id: item.id,
      text: item.text,
      isScored: item.isScored,
      showIf: item.showIf,
      options: (answers[item.answers] ?? []).map(({ value, text }) => ({ value, text })),
    })),
    scoring: file.scoring,
    alerts: file.alerts,
    licence: [file.licence.statement, file.licence.loincNotice],
  };
}
