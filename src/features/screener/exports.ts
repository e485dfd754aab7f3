import { withBase } from '#lib/web/with-base.ts';
import { toFhir } from './fhir/to-fhir.ts';
import { toLocalTime } from './local-time.ts';
import type { Run } from './run.ts';
import { toText } from './to-text.ts';

/** A file to save: what it is called says nothing of the answers in it. */
export interface SavedFile {
  name: string;
  type: string;
  text: string;
}

/** The two files that can be saved, by the button that asks for them. Made in the tab. */
export const fileMakers = { text: textFile, fhir: fhirFile };

interface Options {
  siteName: string;
  now: Date;
  /** Leaves out alcohol, drugs and trauma. */
  isHidden: boolean;
}

function textFile(run: Run, { now, isHidden }: Options): SavedFile {
  const text = toText(run, { day: toLocalTime(now).slice(0, 10), isHidden });
  return { name: 'self-check-summary.txt', type: 'text/plain', text };
}

function fhirFile(run: Run, { siteName, now, isHidden }: Options): SavedFile {
  const bundle = toFhir(run, {
    site: { name: siteName, address: location.origin + withBase('/').slice(0, -1) },
    at: toLocalTime(now),
    uuid: () => crypto.randomUUID(),
    isHidden,
  });
  const text = `${JSON.stringify(bundle, null, 2)}\n`;
  return { name: 'self-check-fhir.json', type: 'application/fhir+json', text };
}
