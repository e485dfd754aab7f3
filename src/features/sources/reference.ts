import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-csl';
import { remember } from '#lib/remember.ts';
import { formatDay, formatMonth } from '#lib/text/date.ts';
import { shortStyle } from './short-style.ts';
import type { Source } from './schema.ts';

/** A way to the source itself. `href` is always https. */
export interface SourceLink {
  label: string;
  href: string;
}

type Author = Source['author'][number];

const mostAuthors = 3;
const andOthers = /^(et al\.|and others)/;
const styles = plugins.config.get('@csl').styles;
styles.add('short', shortStyle);

/** A reference short enough for the foot of a page, as HTML. Throws when it cannot be set. */
export function formatShortReference(source: Source): string {
  return format(source, 'short', /class="csl-entry">(.*?)<\/div>/s);
}

/**
 * The reference as HTML, in Vancouver style with at most three authors, "No date" where there is
 * none, and without addresses: those are links, see linksOf(). Throws when it cannot be set.
 */
export function formatReference(source: Source): string {
  return format(source, vancouverFor(source), /class="csl-right-inline">(.*?)<\/div>/s);
}

/** Links to a source: its DOI, PubMed and the free full text; its address when it has none of them. */
export function linksOf({ DOI, PMID, PMCID, URL: address }: Source): SourceLink[] {
  const links: SourceLink[] = [];
  if (DOI) links.push({ label: 'DOI', href: `https://doi.org/${DOI}` });
  if (PMID) links.push({ label: 'PubMed', href: `https://pubmed.ncbi.nlm.nih.gov/${PMID}/` });
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

/** Short name, and the journal where there is one: "Anand 2023, The New England Journal of Medicine". */
export function nameWithJournal(source: Source): string {
  const journal = source.type === 'article-journal' && source['container-title'];
  return journal ? `${shortName(source)}, ${journal}` : shortName(source);
}

function format(source: Source, template: string, entryPattern: RegExp): string {
  const html = bibliography({ csl: toCsl(source), template });
  const entry = entryPattern.exec(html)?.[1];
  if (entry === undefined) throw new Error(`Source "${source.id}" could not be formatted.`);
  return entry.trim();
}

// Slow, and the same sources stand under many pages.
const bibliography = remember(
  ({ csl, template }: { csl: object; template: string }): string =>
    new Cite(csl).format('bibliography', { format: 'html', template, lang: 'en-US' }),
  ({ csl, template }) => `${template} ${JSON.stringify(csl)}`,
);

function toCsl(source: Source): object {
  const { type, title, volume, issue, page, publisher, issued } = source;
  const author = source.author.some(isNamed) ? source.author.flatMap(toNames) : [];
  const journal = source['container-title'];
  return {
    id: source.id,
    type,
    title,
    author,
    issued: issued ?? { literal: 'No date' },
    ...(journal && { 'container-title': journal }),
    ...(volume && { volume }),
    ...(issue && { issue }),
    ...(page && { page }),
    ...(publisher && { publisher }),
  };
}

function isNamed(author: Author): boolean {
  return !('literal' in author && andOthers.test(author.literal));
}

// "et al." in a record is not an organization. As family names the style counts them as authors
// more, and cuts the list just before them.
function toNames(author: Author): Author[] {
  return isNamed(author) ? [author] : [{ family: 'Others' }, { family: 'Others' }];
}

/** Vancouver style, cut after as many authors as are named, three at most. */
function vancouverFor({ author }: Source): string {
  const named = Math.max(author.filter(isNamed).length, 1);
  const count = author.every(isNamed) ? mostAuthors : Math.min(named, mostAuthors);
  const name = `vancouver-${count}`;
  if (!styles.has(name)) {
    const limit = 'et-al-min="7" et-al-use-first="6"';
    const vancouver = styles.get('vancouver');
    if (!vancouver.includes(limit)) throw new Error('The Vancouver style has changed its limit.');
    styles.add(
      name,
      vancouver.replace(limit, `et-al-min="${count + 1}" et-al-use-first="${count}"`),
    );
  }
  return name;
}
