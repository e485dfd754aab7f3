import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addressMark } from '../address-mark.ts';
import { fullRecord, providerInput } from '../fixtures/provider.ts';
import { sourceKinds } from '../record/source.ts';
import { providerSchema, type ProviderInput } from '../schema.ts';
import { foldTwins, inForm, mergeRecord, withoutFeed } from './merge.ts';

type Source = ProviderInput['sources'][number];
type Kind = Source['kind'];

/** A record that one feed brings: every fact is its one source's word. */
function brought(
  feed: string,
  kind: Kind,
  changes: Partial<ProviderInput> = {},
  source: Partial<Source> = {},
): ProviderInput {
  return providerInput({
    services: {},
    address: { ...providerInput().address, source: feed },
    sources: [{ id: feed, kind, name: feed, readOn: '2026-11-22', feed, ...source }],
    maintainedBy: 'import',
    ...changes,
  });
}

function claim(source: string, value: 'yes' | 'no' = 'yes', asOf = '2024') {
  return { value, source, asOf };
}

const website = brought('listings', 'clinic-website', {
  name: 'Test Clinic',
  services: { ivKetamine: claim('listings') },
  website: 'https://test.example/',
});
const directory = brought('samhsa', 'federal-directory', {
  name: 'TEST CLINIC LLC',
  services: { ivKetamine: claim('samhsa'), tms: claim('samhsa') },
  ages: { values: ['adult'], source: 'samhsa', asOf: '2023' },
});

test('a feed fills in what nobody has said', () => {
  const merged = mergeRecord(website, directory, 'samhsa');
  expect(merged.services.tms).toEqual(claim('samhsa'));
  expect(merged.sources.map(({ id }) => id)).toEqual(['listings', 'samhsa']);
});

test('a weaker source does not take the word from a stronger one', () => {
  const merged = mergeRecord(website, directory, 'samhsa');
  expect(merged.services.ivKetamine).toEqual(claim('listings'));
  expect(merged.name).toBe('Test Clinic');
});

test('a stronger source takes it, and says which fields are its word', () => {
  const merged = mergeRecord(directory, website, 'listings');
  expect(merged.services.ivKetamine).toEqual(claim('listings'));
  expect(merged.name).toBe('Test Clinic');
  expect(merged.sources[0]?.id).toBe('samhsa');
  expect(merged.sources[1]?.fields).toEqual(['name', 'kind', 'website']);
});

test('an editor’s own word stands above every feed', () => {
  const [source] = website.sources;
  if (!source) throw new Error('The record has a source.');
  const { feed, ...hand } = { ...source, kind: 'article' as const };
  expect(feed).toBe('listings');
  const merged = mergeRecord({ ...website, sources: [hand] }, directory, 'samhsa');
  expect(merged.services.ivKetamine).toEqual(claim('listings'));
});

test('a level source speaks only where it contradicts and is newer', () => {
  const other = (value: 'yes' | 'no', asOf: string) =>
    brought('csv', 'federal-directory', { services: { tms: claim('csv', value, asOf) } });
  const tms = (record: ProviderInput) => mergeRecord(directory, record, 'csv').services.tms;
  expect(tms(other('yes', '2026'))).toEqual(claim('samhsa'));
  expect(tms(other('no', '2020'))).toEqual(claim('samhsa'));
  expect(tms(other('no', '2026'))).toEqual(claim('csv', 'no', '2026'));
});

test('a fact that the feed no longer states goes; those of others stay', () => {
  const both = mergeRecord(website, directory, 'samhsa');
  const silent = { ...directory, services: {} };
  const merged = mergeRecord(both, silent, 'samhsa');
  expect(merged.services).toEqual({ ivKetamine: claim('listings') });
});

test('a phone that two feeds give outlives the one that leaves', () => {
  const phone = (source: string) => [{ kind: 'main' as const, number: '+16155550100', source }];
  const first = { ...directory, phones: phone('samhsa') };
  const second = brought('csv', 'federal-directory', { phones: phone('csv') });
  const rest = withoutFeed(mergeRecord(first, second, 'csv'), 'csv');
  expect(rest?.phones).toEqual(phone('samhsa'));
});

test('of two addresses that agree, the fuller one stands', () => {
  const cityOnly = { city: 'Franklin', state: 'TN', source: 'listings' };
  const merged = mergeRecord({ ...website, address: cityOnly }, directory, 'samhsa');
  expect(merged.address.source).toBe('samhsa');
  const back = mergeRecord(merged, { ...website, address: cityOnly }, 'listings');
  expect(back.address.source).toBe('samhsa');
});

test('a point leaves with the address that it was made for', () => {
  const geo = {
    ...{ lat: 35.93, lon: -86.83, precision: 'street' as const, checkedOn: '2026-11-22' },
    source: 'samhsa',
    addressMark: addressMark(directory.address),
  };
  const standing = { ...directory, geo };
  expect(mergeRecord(standing, website, 'listings').geo).toEqual(geo);
  const moved = { ...website.address, street1: '9 Other Street' };
  const merged = mergeRecord(standing, { ...website, address: moved }, 'listings');
  expect(Object.keys(merged)).not.toContain('geo');
});

test('a record that only the feed spoke of is gone with it', () => {
  expect(withoutFeed(directory, 'samhsa')).toBeUndefined();
});

test('a name and an address that nobody else gives stay, and are called outdated', () => {
  const weak = brought('nppes', 'nppes', { services: {}, acceptingNew: claim('nppes') });
  const both = mergeRecord(directory, weak, 'nppes');
  const rest = withoutFeed(both, 'samhsa');
  expect(rest).toMatchObject({ name: 'TEST CLINIC LLC', acceptingNew: claim('nppes') });
  expect(rest?.services).toEqual({});
  expect(rest?.sources[0]).toMatchObject({ id: 'samhsa', isOutdated: true });
  expect(rest && withoutFeed(rest, 'samhsa')).toEqual(rest);
  // As soon as anybody names it again, the outdated source has nothing more to say.
  const renamed = rest && mergeRecord(rest, weak, 'nppes');
  expect(renamed?.sources.map(({ id }) => id)).toEqual(['nppes']);
});

test('an edition that was read before keeps the day of its first reading', () => {
  const on = (readOn: string, edition = '2024') =>
    brought('samhsa', 'federal-directory', {}, { readOn, edition });
  const again = mergeRecord(on('2026-01-01'), on('2026-06-01'), 'samhsa');
  expect(again.sources[0]?.readOn).toBe('2026-01-01');
  const next = mergeRecord(on('2026-01-01'), on('2026-06-01', '2025'), 'samhsa');
  expect(next.sources[0]?.readOn).toBe('2026-06-01');
});

test('two sources of one name do not mix', () => {
  const twin = brought('csv', 'listing', { services: { kap: claim('samhsa') } }, { id: 'samhsa' });
  twin.address.source = 'samhsa';
  const merged = mergeRecord(directory, twin, 'csv');
  expect(merged.services.kap).toEqual(claim('samhsa-2'));
  expect(merged.services.tms).toEqual(claim('samhsa'));
});

test('taking a record apart and putting it together loses nothing', () => {
  const { sources, ...facts } = inForm(fullRecord());
  const { sources: before, ...same } = fullRecord();
  expect(facts).toEqual(same);
  const [{ fields, ...source } = { fields: [] }] = before;
  expect([fields, sources]).toEqual([['name'], [source]]);
});

const services = ['ivKetamine', 'spravato', 'kap', 'tms', 'ect'] as const;
const anyRecord = (feed: string) =>
  fc
    .record({
      kind: fc.constantFrom(...sourceKinds),
      said: fc.dictionary(
        fc.constantFrom(...services),
        fc.record({
          value: fc.constantFrom('yes' as const, 'no' as const),
          asOf: fc.constantFrom('2022', '2023', '2024'),
        }),
      ),
      numbers: fc.uniqueArray(fc.integer({ min: 100, max: 104 })),
      name: fc.constantFrom('Test Clinic', 'Test Clinic LLC'),
      hasStreet: fc.boolean(),
    })
    .map(({ kind, said, numbers, name, hasStreet }) => {
      const { street1, ...address } = { ...providerInput().address, source: feed };
      return brought(feed, kind, {
        name,
        services: Object.fromEntries(
          Object.entries(said).map(([key, words]) => [key, { ...words, source: feed }]),
        ),
        phones: numbers.map((last) => ({
          kind: 'main' as const,
          number: `+16155550${last}`,
          source: feed,
        })),
        address: { ...(hasStreet && street1 && { street1 }), ...address },
      });
    });

test('the same word twice changes nothing, whoever spoke before', () => {
  fc.assert(
    fc.property(anyRecord('a'), anyRecord('b'), anyRecord('c'), (a, b, c) => {
      const once = mergeRecord(mergeRecord(inForm(a), b, 'b'), c, 'c');
      expect(JSON.stringify(mergeRecord(once, c, 'c'))).toBe(JSON.stringify(once));
      providerSchema.parse(once);
    }),
  );
});

test('no fact ever passes from a stronger source to a weaker one', () => {
  fc.assert(
    fc.property(anyRecord('a'), anyRecord('b'), (a, b) => {
      const merged = mergeRecord(inForm(a), b, 'b');
      const strength = ({ sources: [source] }: ProviderInput) =>
        source ? sourceKinds.length - sourceKinds.indexOf(source.kind) : 0;
      for (const service of services) {
        const [mine, theirs, now] = [a, b, merged].map((one) => one.services[service]);
        if (mine && strength(a) > strength(b)) expect(now).toEqual(mine);
        if (theirs && strength(b) > strength(a)) expect(now).toEqual(theirs);
        if (!mine !== !theirs) expect(now).toEqual(mine ?? theirs);
      }
    }),
  );
});

test('a feed that comes and goes leaves what level and stronger feeds had said', () => {
  fc.assert(
    fc.property(anyRecord('a'), anyRecord('b'), (a, b) => {
      const [sourceA, sourceB] = [a.sources[0], b.sources[0]];
      fc.pre(sourceA !== undefined && sourceA.kind === sourceB?.kind);
      const standing = inForm({ ...a, address: providerInput().address });
      standing.address = { ...standing.address, source: 'a' };
      const same = { ...b, services: a.services };
      const rest = withoutFeed(mergeRecord(standing, renamed(same), 'b'), 'b');
      expect(JSON.stringify(rest?.services)).toBe(JSON.stringify(standing.services));
      expect(JSON.stringify(rest?.phones)).toBe(JSON.stringify(standing.phones));
    }),
  );
});

test('folding twins does not depend on which comes first', () => {
  fc.assert(
    fc.property(anyRecord('a'), anyRecord('a'), (a, b) => {
      expect(foldTwins(a, b)).toEqual(foldTwins(b, a));
    }),
  );
});

/** The same facts in the mouth of the source "b". */
function renamed(record: ProviderInput): ProviderInput {
  const said = Object.entries(record.services).map(([key, words]) => [
    key,
    { ...words, source: 'b' },
  ]);
  return { ...record, services: Object.fromEntries(said) as ProviderInput['services'] }; // Renamed alone.
}
