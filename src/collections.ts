// The only reader of astro:content queries. Everything is sorted, and nothing missing stays quiet:
// Astro logs a dangling id or an empty folder and builds on, so both throw here.
import { getCollection, getEntry, render } from 'astro:content';
import type { CollectionKey } from 'astro:content';
import type { NumberRecord, Use } from '#features/evidence/schema.ts';
import type { Provider } from '#features/finder/schema.ts';
import type { Term } from '#features/glossary/schema.ts';
import type { InstrumentFile } from '#features/screener/schema.ts';
import type { Source } from '#features/sources/schema.ts';
import type { Topic } from '#features/topics/schema.ts';
import {
  changesSchema,
  crisisLinesSchema,
  frontPageSchema,
  navigationSchema,
  settingsSchema,
  type Change,
  type CrisisLines,
  type FrontPage,
  type Navigation,
  type Settings,
} from '#lib/schema/site.ts';

/** Every topic. Order: by id, which is the address. Throws when there is none. */
export async function getTopics(): Promise<Topic[]> {
  const entries = await getFilled('topics');
  return entries.map(({ id, data, body }) => ({ id, data, body: body ?? '' })).sort(byId);
}

/** A topic's text as a component, and its headings. Throws when there is no such topic. */
export async function renderTopic(id: string) {
  const entry = await getEntry('topics', id);
  if (!entry) throw new Error(`content/topics/${id}.mdx: must exist, found no such file.`);
  return render(entry);
}

/** Every source by its citation key. Throws when there is none. */
export async function getSources(): Promise<Map<string, Source>> {
  return toMap((await getFilled('sources')).map(({ data }) => data));
}

/** Every glossary term. Order: by the term itself. Throws when there is none. */
export async function getTerms(): Promise<Term[]> {
  const terms = (await getFilled('glossary')).map(({ id, data }) => ({ id, ...data }));
  return terms.sort((a, b) => a.term.localeCompare(b.term, 'en'));
}

/** Every use of a treatment, with its grade, by id. Throws when there is none. */
export async function getUses(): Promise<Map<string, Use>> {
  return toMap((await getFilled('uses')).map(({ id, data }) => ({ id, ...data })));
}

/** Every number, by id. Throws when there is none. */
export async function getNumbers(): Promise<Map<string, NumberRecord>> {
  return toMap((await getFilled('numbers')).map(({ id, data }) => ({ id, ...data })));
}

/** Every questionnaire with its scoring. Order: by id. Throws when there is none. */
export async function getInstruments(): Promise<(InstrumentFile & { id: string })[]> {
  return (await getFilled('instruments')).map(({ id, data }) => ({ id, ...data })).sort(byId);
}

/** Every clinic of every state. Order: by id. Throws when there is none. */
export function getProviders(): Promise<readonly Provider[]> {
  return kept('providers', async () =>
    (await getFilled('providers')).flatMap(({ data }) => data.providers).sort(byId),
  );
}

/** What belongs to the operator of this copy. Throws when the file is missing. */
export function getSettings(): Promise<Settings> {
  return kept('settings', async () => settingsSchema.parse(await getSiteFile('settings')));
}

/** The header and footer. Throws when the file is missing. */
export function getNavigation(): Promise<Navigation> {
  return kept('navigation', async () => navigationSchema.parse(await getSiteFile('navigation')));
}

/** Where to get help at once. Throws when the file is missing. */
export function getCrisisLines(): Promise<CrisisLines> {
  return kept('crisis-lines', async () =>
    crisisLinesSchema.parse(await getSiteFile('crisis-lines')),
  );
}

/** The words of the home page. Throws when the file is missing. */
export async function getFrontPage(): Promise<FrontPage> {
  return frontPageSchema.parse(await getSiteFile('front-page'));
}

/** What changed, for readers. Order: newest first. Throws when the file is missing. */
export async function getChanges(): Promise<Change[]> {
  const { changes } = changesSchema.parse(await getSiteFile('changes'));
  return changes.sort((a, b) => b.on.localeCompare(a.on));
}

const answers = new Map<string, Promise<unknown>>();

/**
 * The same answer for every page of a build: each of ten thousand pages has a header, a footer and
 * settings. While somebody edits, every page reads anew. Nobody may change what they are given.
 */
function kept<Answer>(name: string, read: () => Promise<Answer>): Promise<Answer> {
  const answer = (import.meta.env.PROD && answers.get(name)) || read();
  answers.set(name, answer);
  // A name is asked for with one reader only, here in this file.
  return answer as Promise<Answer>;
}

async function getSiteFile(id: string): Promise<unknown> {
  const entry = (await getFilled('site')).find((candidate) => candidate.id === id);
  if (!entry) throw new Error(`content/site/${id}.yaml: must exist, found no such file.`);
  return entry.data;
}

async function getFilled<Key extends CollectionKey>(key: Key) {
  const entries = await getCollection(key);
  if (entries.length === 0) {
    throw new Error(`content/${key}: must hold at least one entry, found none.`);
  }
  return entries;
}

function toMap<Item extends { id: string }>(items: Item[]): Map<string, Item> {
  return new Map(items.sort(byId).map((item) => [item.id, item]));
}

function byId(a: { id: string }, b: { id: string }): number {
  return a.id.localeCompare(b.id, 'en');
}
