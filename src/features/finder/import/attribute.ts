// Who says what. The row has one page, sometimes a directory for its address, and the editor's
// words on what was read; from these we keep apart what the clinic says and what others say.
import type { ProviderInput } from '../schema.ts';
import type { ListingRow } from './listing-row.ts';

type SourceInput = ProviderInput['sources'][number];

export interface Attribution {
  sources: SourceInput[];
  /** Source id of the page that says what is offered. */
  main: string;
  address: string;
  phone: string;
  /** Source id and date for one treatment. */
  forService: (service: string) => { source: string; asOf: string };
}

/** Who says each fact of a row, as far as its words allow. In doubt, not the clinic itself. */
export function attribute(row: ListingRow): Attribution {
  const main = mainSource(row);
  const directory = directorySource(row);
  const news = newsSource(row);
  const address = directory ?? news ?? main;
  const phone = directory && !/phone/i.test(row.evidence ?? '') ? directory : main;
  return {
    sources: [main, directory, news].filter((source) => source !== undefined),
    main: main.id,
    address: address.id,
    phone: phone.id,
    forService: (service) => {
      const source = directory && !saysOnPage(row, service) ? directory : main;
      return { source: source.id, asOf: asOf(source) };
    },
  };
}

function mainSource(row: ListingRow): SourceInput {
  const own = isOwnPage(row);
  const listing = /\/listing\//.test(row.sourceUrl);
  return {
    id: own ? 'site' : listing ? 'listing' : 'article',
    kind: own ? 'clinic-website' : listing ? 'listing' : 'article',
    name: host(row.sourceUrl),
    url: row.sourceUrl,
    ...(row.sourceDate === null ? {} : { published: row.sourceDate }),
    readOn: row.readOn,
    feed: 'listings',
    ...(row.evidence === null ? {} : { evidence: row.evidence }),
  };
}

/** A page on the clinic's own host, or one that the editor called its own (an older address). */
function isOwnPage({ website, sourceUrl, evidence }: ListingRow): boolean {
  if (website !== null && host(website) === host(sourceUrl)) return true;
  return /^own\b/i.test(evidence ?? '');
}

function directorySource({ addressSource, readOn }: ListingRow): SourceInput | undefined {
  const year = /SAMHSA.*?\b(20\d{2})\b/.exec(addressSource ?? '')?.[1];
  if (year === undefined) return undefined;
  const isSubstanceUse = /\bSU\b/.test(addressSource ?? '');
  return {
    id: isSubstanceUse ? 'samhsa-su' : 'samhsa-mh',
    kind: 'federal-directory',
    name: isSubstanceUse
      ? `SAMHSA directory of drug and alcohol use treatment facilities ${year}`
      : `SAMHSA directory of mental health treatment facilities ${year}`,
    published: year,
    readOn,
    feed: 'listings',
    ...(addressSource === null ? {} : { evidence: addressSource }),
  };
}

/** The editor's words name a news report as the one that places the clinic. */
function newsSource({ addressSource, evidence, readOn }: ListingRow): SourceInput | undefined {
  const placed = /\b(news(paper)?|times)\b.*\b(places|gives|puts|says)\b/i;
  if (addressSource !== null || !placed.test(evidence ?? '')) return undefined;
  return { id: 'news', kind: 'article', name: 'a local news report', readOn, feed: 'listings' };
}

/** IV ketamine and the like are always read from the page; TMS and ECT only when its words name them. */
function saysOnPage({ evidence }: ListingRow, service: string): boolean {
  if (service !== 'tms' && service !== 'ect') return true;
  const named = new RegExp(`\\br?${service}\\b`, 'i');
  return (evidence ?? '').split(/[;.]/).some((part) => named.test(part) && !/SAMHSA/.test(part));
}

function asOf({ kind, published, readOn }: SourceInput): string {
  // A website speaks for the day it was read, whatever date stands on the page.
  if (kind === 'clinic-website') return isoDay(readOn);
  return published ?? isoDay(readOn);
}

function isoDay(day: unknown): string {
  if (typeof day !== 'string') throw new TypeError(`Day must be text, found ${String(day)}.`);
  return day;
}

function host(url: string): string {
  return new URL(url).hostname.replace(/^www\./, '');
}
