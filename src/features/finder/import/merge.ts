// What a feed may do to one record. It may change and remove its own facts, fill what is unknown,
// and take the place of a weaker source's word; never that of a stronger one or of an editor.
import { addressMark } from '../address-mark.ts';
import { placeKey } from '../place-name.ts';
import { sourceKinds } from '../record/source.ts';
import type { ProviderInput } from '../schema.ts';
import { fromSlots, slotsOf, type Frame, type Slot, type Slots } from './slots.ts';

type Source = ProviderInput['sources'][number];

/**
 * The standing record after a feed has spoken of it. The feed's earlier word is forgotten first,
 * so that the same word twice changes nothing, and a fact it no longer states goes.
 */
export function mergeRecord(
  standing: ProviderInput,
  incoming: ProviderInput,
  feed: string,
): ProviderInput {
  const others = standing.sources.filter((source) => source.feed !== feed);
  const news = renameSources(incoming, others);
  const brought = news.sources.map((source) => keepDay(source, standing.sources));
  const sources = inPlace(standing.sources, brought, feed);
  const slots = strongest(saidBy(slotsOf(standing), others), slotsOf(news), sources);
  const frame = others.length === 0 ? { ...news, id: standing.id } : frameOf(standing, news);
  return assemble(frame, slots, sources);
}

/**
 * The standing record after a whole feed has left it out; undefined when nobody else speaks of it.
 * A name, a sort or an address that nobody else gives stays, and its source is called outdated.
 */
export function withoutFeed(standing: ProviderInput, feed: string): ProviderInput | undefined {
  const others = standing.sources.filter((source) => source.feed !== feed);
  if (others.every(({ isOutdated }) => isOutdated)) return undefined;
  const all = slotsOf(standing);
  const slots = new Map(saidBy(all, others));
  for (const key of ['name', 'kind', 'address']) {
    const slot = all.get(key);
    if (slot && !slots.has(key)) slots.set(key, slot);
  }
  const sources = standing.sources.map((source) =>
    source.feed === feed ? outdated(source) : source,
  );
  return assemble(standing, slots, sources);
}

/** The same record in the form in which merging leaves it. */
export function inForm(record: ProviderInput): ProviderInput {
  return assemble(record, slotsOf(record), record.sources);
}

/** One record of two that a feed brings of one place. The order of the two does not matter. */
export function foldTwins(a: ProviderInput, b: ProviderInput): ProviderInput {
  const [first, second] = JSON.stringify(a) < JSON.stringify(b) ? [a, b] : [b, a];
  const sources = first.sources;
  // Both are one feed's word on one day: what one leaves out, the other may say.
  const slots = new Map([...slotsOf(renameTo(second, sources)), ...slotsOf(first)]);
  return assemble(first, slots, sources);
}

function assemble(frame: Frame, slots: Slots, sources: readonly Source[]): ProviderInput {
  const facts = new Map(slots);
  const address = facts.get('address')?.value as ProviderInput['address'] | undefined; // Its slot.
  const geo = facts.get('geo')?.value as ProviderInput['geo']; // Its slot.
  // A point outlives its address by no day.
  if (address && geo && geo.addressMark !== addressMark(address)) facts.delete('geo');
  const used = new Set([...facts.values()].map(({ source }) => source));
  const kept = sources.filter(({ id, isOutdated }) => !isOutdated || used.has(id));
  return fromSlots(frame, facts, kept);
}

function saidBy(slots: Slots, sources: readonly Source[]): Map<string, Slot> {
  const ids = new Set(sources.map(({ id }) => id));
  return new Map([...slots].filter(([, { source }]) => ids.has(source)));
}

function strongest(standing: Slots, news: Slots, sources: readonly Source[]): Map<string, Slot> {
  const slots = new Map(standing);
  const byId = new Map(sources.map((source) => [source.id, source]));
  for (const [key, slot] of news) {
    const other = slots.get(key);
    if (other && !isBetter(key, slot, other, byId)) continue;
    // Taken out first: the order of a feed's own facts is the feed's.
    slots.delete(key);
    slots.set(key, slot);
  }
  return slots;
}

/** Level sources: whoever came first goes on speaking, unless the other contradicts and is newer. */
function isBetter(
  key: string,
  slot: Slot,
  other: Slot,
  sources: ReadonlyMap<string, Source>,
): boolean {
  if (key === 'address') {
    // "Franklin, TN" and "1 Test Street, Franklin, TN" agree: the fuller one says more.
    if (isFuller(slot, other)) return true;
    if (isFuller(other, slot)) return false;
  }
  const [mine, theirs] = [sourceOf(slot, sources), sourceOf(other, sources)];
  const lead = strengthOf(mine) - strengthOf(theirs);
  if (lead !== 0) return lead > 0;
  return contentOf(key, slot) !== contentOf(key, other) && dayOf(slot, mine) > dayOf(other, theirs);
}

/** What a fact says, whoever says it and when. */
function contentOf(key: string, { value }: Slot): string {
  if (key === 'address') return addressMark(value as ProviderInput['address']); // Its slot.
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return JSON.stringify(value);
  }
  const words = Object.entries(value).filter(([name]) => name !== 'source' && name !== 'asOf');
  return JSON.stringify(words);
}

function isFuller(slot: Slot, other: Slot): boolean {
  // Only slots of addresses come here.
  const [a, b] = [slot.value as ProviderInput['address'], other.value as ProviderInput['address']];
  const isSamePlace = a.state === b.state && placeKey(a.city) === placeKey(b.city);
  const isSilent = b.street1 === undefined && a.street1 !== undefined;
  return isSilent && isSamePlace && (b.zip === undefined || a.zip === b.zip);
}

function sourceOf(slot: Slot, sources: ReadonlyMap<string, Source>): Source {
  const source = sources.get(slot.source);
  if (!source) throw new Error(`A fact names the source "${slot.source}", which is not there.`);
  return source;
}

/** An editor's own word is above any feed's; what the newest edition lacks is below all. */
function strengthOf({ kind, feed, isOutdated }: Source): number {
  if (isOutdated) return -1;
  if (feed === undefined) return sourceKinds.length + 1;
  return sourceKinds.length - sourceKinds.indexOf(kind);
}

function dayOf({ value }: Slot, { published, readOn }: Source): string {
  const isDated = typeof value === 'object' && value !== null && 'asOf' in value;
  return String(isDated ? value.asOf : (published ?? readOn));
}

/** An edition that was read before keeps the day on which it was first read. */
function keepDay(source: Source, standing: readonly Source[]): Source {
  const before = standing.find(
    ({ feed, kind, edition }) =>
      feed === source.feed && kind === source.kind && edition === source.edition,
  );
  if (source.edition === undefined || !before) return source;
  return { ...source, readOn: before.readOn };
}

/** The feed's sources stand where its earlier ones stood; else they come last. */
function inPlace(standing: readonly Source[], brought: readonly Source[], feed: string): Source[] {
  const at = standing.findIndex((source) => source.feed === feed);
  const isOther = (source: Source) => source.feed !== feed;
  if (at === -1) return [...standing, ...brought];
  const [before, after] = [standing.slice(0, at), standing.slice(at + 1)];
  return [...before.filter(isOther), ...brought, ...after.filter(isOther)];
}

/** Closed, moved and confirmed are news; "unconfirmed" is not. */
function frameOf(standing: ProviderInput, news: ProviderInput): Frame {
  const isNews = news.status !== 'unconfirmed' || news.verified !== undefined;
  const { status, verified } = isNews ? news : standing;
  const editorNote = standing.editorNote ?? news.editorNote;
  return { id: standing.id, status, verified, editorNote, maintainedBy: 'import' };
}

function outdated({ evidence, ...source }: Source): Source {
  return { ...source, isOutdated: true, ...(evidence !== undefined && { evidence }) };
}

/** Source ids that do not clash with those that stand: "samhsa" beside another becomes "samhsa-2". */
function renameSources(record: ProviderInput, others: readonly Source[]): ProviderInput {
  const taken = new Set(others.map(({ id }) => id));
  const names = record.sources.map(({ id }): [string, string] => {
    let name = id;
    for (let number = 2; taken.has(name); number += 1) name = `${id}-${number}`;
    taken.add(name);
    return [id, name];
  });
  return replaceSources(record, new Map(names));
}

/** The same facts in the mouth of the twin's sources, one for one, or else of its first. */
function renameTo(record: ProviderInput, sources: readonly Source[]): ProviderInput {
  const [first] = sources;
  const names = record.sources.map(({ id }): [string, string] => [
    id,
    sources.some((source) => source.id === id) ? id : (first?.id ?? id),
  ]);
  return replaceSources(record, new Map(names));
}

function replaceSources(record: ProviderInput, names: ReadonlyMap<string, string>): ProviderInput {
  const rename = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(rename);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, inner]) => [
        key,
        key === 'source' ? (names.get(String(inner)) ?? inner) : rename(inner),
      ]),
    );
  };
  const sources = record.sources.map((source) => ({
    ...source,
    id: names.get(source.id) ?? source.id,
  }));
  // Only the names of sources have changed.
  return { ...(rename(record) as ProviderInput), sources };
}
