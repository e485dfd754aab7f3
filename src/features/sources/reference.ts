import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-csl';
import { formatDay, formatMonth } from '#lib/text/date.ts';
import type { Source } from './schema.ts';

/** A way to the source itself. `href` is always https. */
export interface SourceLink {
  label: string;
  href: string;
}

type Author = Source['author'][number];

const mostAuthors = 3;
const andOthers = 'et al.';
// Setting a reference takes a while, and the list of all sources sets those of every page again.
const formatted = new WeakMap<Source, string>();
const styles = plugins.config.get('@csl').styles;

/**
 * The reference as HTML, in APA style with at most three authors, "no date" where there is none,
 * and without addresses: those are links, see linksOf(). Throws when the style cannot set it.
 */
export function formatReference(source: Source): string {
  const known = formatted.get(source);
  if (known !== undefined) return known;
  const html = new Cite(toCsl(source)).format('bibliography', {
    format: 'html',
    template: styleFor(source),
    lang: 'en-US',
  });
  const entry = /class="csl-entry">(.*?)<\/div>/s.exec(html)?.[1];
  if (entry === undefined) throw new Error(`Source "${source.id}" could not be formatted.`);
  formatted.set(source, entry.trim());
  return entry.trim();
}

/** Links to a source, best first: its DOI, else PubMed, else its address; then the free full text. */
export function linksOf({ DOI, PMID, PMCID, URL: address }: Source): SourceLink[] {
  const links: SourceLink[] = [];
  if (DOI) links.push({ label: 'DOI', href: `https://doi.org/${DOI}` });
  else if (PMID) links.push({ label: 'PubMed', href: `https://pubmed.ncbi.nlm.nih.gov/${PMID}/` });
  if (PMCID) {
    links.push({ label: 'full text', href: `https://pmc.ncbi.nlm.nih.gov/articles/${PMCID}/` });
  }
  if (address && links.length === 0) {
    links.push({ label: new URL(address).hostname.replace(/^www\./, ''), href: address });
  }
  return links;
}

/** What a reader may search for when there is no link, such as a trial number. */
export function numberOf(source: Source): string | undefined {
  return linksOf(source).length === 0 ? source.number : undefined;
}

/** "read on November 22, 2026", as exactly as the record says. */
export function readOn({ accessed }: Source): string {
  const [year, month, day] = accessed['date-parts'][0];
  if (month === undefined) return `read in ${year}`;
  const iso = [year, month, day ?? 1].map((part) => `${part}`.padStart(2, '0')).join('-');
  return day === undefined ? `read in ${formatMonth(iso)}` : `read on ${formatDay(iso)}`;
}

/** Short name for marks and lists: "Anand 2023", "SAMHSA (no date)". */
export function shortName(source: Source): string {
  const first = source.author.find(isNamed);
  const name = !first ? source.title : 'family' in first ? first.family : first.literal;
  const year = source.issued?.['date-parts'][0][0];
  return `${name} ${year ?? '(no date)'}`;
}

function toCsl(source: Source): object {
  const { type, title, volume, issue, page, publisher, issued } = source;
  const author = source.author.some(isNamed) ? source.author.flatMap(toNames) : [];
  const journal = source['container-title'];
  return {
    id: source.id,
    type,
    title,
    author,
    issued: issued ?? { literal: 'no date' },
    ...(journal && { 'container-title': journal }),
    ...(volume && { volume }),
    ...(issue && { issue }),
    ...(page && { page }),
    ...(publisher && { publisher }),
  };
}

function isNamed(author: Author): boolean {
  return !('literal' in author && author.literal === andOthers);
}

// "et al." in a record is not an organization. As family names the style counts them as authors
// more, and cuts the list just before them.
function toNames(author: Author): Author[] {
  return isNamed(author) ? [author] : [{ family: andOthers }, { family: andOthers }];
}

/** APA, cut after as many authors as are named, three at most. Made once for each number. */
function styleFor({ author }: Source): string {
  const shown = Math.min(Math.max(author.filter(isNamed).length, 1), mostAuthors);
  const count = author.every(isNamed) ? mostAuthors : shown;
  const name = `apa-${count}`;
  if (!styles.has(name)) {
    const apa = styles.get('apa');
    const limit = /et-al-min="21" et-al-use-first="19" et-al-use-last="true"/;
    if (!limit.test(apa)) throw new Error('The APA style has changed: no author limit found.');
    styles.add(name, apa.replace(limit, `et-al-min="${count + 1}" et-al-use-first="${count}"`));
  }
  return name;
}
