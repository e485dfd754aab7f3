// How a record is said to a reader: what, who says so, and when. Nothing unknown turns into "no".
import type { Claim, Condition, Provider, ProviderSource, Service } from './schema.ts';

type Kind = Provider['kind'];

export const kindWords: Record<Kind, string> = {
  'ketamine-clinic': 'Ketamine clinic',
  psychiatry: 'Psychiatry practice',
  pain: 'Pain clinic',
  hospital: 'Hospital',
  va: 'VA medical center (for veterans)',
  'community-mh': 'Community mental health center',
  other: 'Other medical practice',
};

export const serviceWords: Record<Service, string> = {
  ivKetamine: 'IV ketamine',
  spravato: 'Spravato nasal spray',
  imKetamine: 'Ketamine shots (into a muscle)',
  oralKetamine: 'Ketamine by mouth',
  kap: 'Ketamine with talk therapy',
  tms: 'TMS (magnetic stimulation)',
  ect: 'ECT (electroconvulsive therapy)',
};

/** In the order in which a list reads best. */
export const conditionWords: Record<Condition, string> = {
  depression: 'depression',
  trd: 'depression that other treatments have not helped',
  suicidality: 'suicidal thoughts',
  bipolar: 'bipolar disorder',
  anxiety: 'anxiety',
  ptsd: 'PTSD',
  ocd: 'OCD',
  'chronic-pain': 'chronic pain',
};

/** "says its own website, read November 2026". */
export function saysWords(source: ProviderSource): string {
  return `says ${sourceWords(source)}, ${whenWords(source)}`;
}

/** Who: "its own website", "an article on orlandoweekly.com". */
export function sourceWords({ kind, name }: ProviderSource): string {
  if (kind === 'clinic-website') return 'its own website';
  if (kind === 'clinic') return 'the clinic itself';
  if (kind === 'editor') return 'an editor of this site';
  if (kind === 'federal-directory') return 'a federal directory';
  if (kind === 'findtreatment') return 'the federal site FindTreatment.gov';
  if (kind === 'nppes') return 'the federal list of providers';
  if (name.startsWith('a ')) return name;
  return kind === 'listing' ? `a listing on ${name}` : `an article on ${name}`;
}

/** What we did to know: "We read its own website in November 2026. We have not called." */
export function readWords({ sources }: Provider): string {
  const [main] = sources;
  if (!main) return 'We have not called.';
  const what = `We read ${sourceWords(main)} in ${monthWords(main.readOn)}.`;
  return `${what} We have not called.`;
}

/** Whether and how the record was confirmed. A website read by us confirms nothing. */
export function confirmedWords({ verified }: Provider): string {
  if (verified && verified.by !== 'website') {
    return `Someone at the clinic confirmed this record in ${monthWords(verified.on)}.`;
  }
  const compared = verified
    ? ` We held it against the clinic’s website in ${monthWords(verified.on)}.`
    : '';
  return `Not confirmed: nobody at the clinic has told us that this is right.${compared}`;
}

/** When: the day it was read, or the date it bears. A date that nobody knows is said to be so. */
export function whenWords({ kind, published, readOn }: ProviderSource): string {
  if (kind === 'clinic-website' || kind === 'clinic' || kind === 'editor')
    return `read ${monthWords(readOn)}`;
  return published ? monthWords(published) : `read ${monthWords(readOn)}, date not known`;
}

/** "November 2026" for 2026-11-22 and 2026-11; "2024" for 2024. */
export function monthWords(date: string): string {
  const [year = '', month] = date.split('-');
  if (month === undefined) return year;
  return `${months[Number(month) - 1] ?? ''} ${year}`;
}

/** "(615) 320-1155" for +16153201155. */
export function phoneWords(number: string): string {
  return number.replace(/^\+1(\d{3})(\d{3})(\d{4})$/, '($1) $2-$3');
}

/** The number with its extension: "(615) 320-1155, extension 12". */
export function numberWords({ number, ext }: { number: string; ext?: string | undefined }): string {
  return ext ? `${phoneWords(number)}, extension ${ext}` : phoneWords(number);
}

/** "Suite 140, Franklin, TN 37067" and the like: what is known, in postal order. */
export function addressLines({
  street1,
  street2,
  city,
  state,
  zip,
}: Provider['address']): string[] {
  const last = `${city}, ${state}${zip ? ` ${zip}` : ''}`;
  return [street1, street2, last].filter((part) => part !== undefined);
}

/** The source a fact names. Throws when the record has none of that id: the schema refuses that. */
export function sourceOf({ id, sources }: Provider, sourceId: string): ProviderSource {
  const source = sources.find((candidate) => candidate.id === sourceId);
  if (!source) throw new Error(`${id}: no source "${sourceId}".`);
  return source;
}

/** "yes, says its own website, read November 2026", or that it is not known. */
export function claimWords(provider: Provider, claim: Claim): string {
  if (claim.value === 'unknown') return 'not known';
  const says = saysWords(sourceOf(provider, claim.source));
  return `${claim.value}, ${says}`;
}

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
