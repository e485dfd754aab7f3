import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { formatReport } from '#lib/report/problem.ts';
import { addressMark } from './address-mark.ts';
import { checkProviders } from './check-providers.ts';
import { fullRecord, providerInput } from './fixtures/provider.ts';
import { geocoder } from './place-tables.ts';
import { providerSchema, type ProviderInput } from './schema.ts';

const geocode = geocoder();
const at = providerInput().address;

function check(...providers: unknown[]): string {
  const json = { providers };
  return formatReport(checkProviders([{ path: 'content/providers/tn.json', json }], geocode));
}

/** True when a field of that name may stand anywhere in a record that has every field. */
function isAccepted(word: string): boolean {
  const places = objectsOf(fullRecord()).length;
  return Array.from({ length: places }, (_, index) => {
    const record = fullRecord();
    Object.assign(objectsOf(record)[index] ?? {}, { [word]: 1 });
    return providerSchema.safeParse(record).success;
  }).some(Boolean);
}

function objectsOf(value: unknown): object[] {
  if (typeof value !== 'object' || value === null) return [];
  const inner = Object.values(value).flatMap(objectsOf);
  return Array.isArray(value) ? inner : [value, ...inner];
}

/** A point near Franklin, made for the address of providerInput(). */
function geo(point = { lat: 35.93, lon: -86.83 }) {
  const precision = 'street' as const;
  const checkedOn = '2026-11-22';
  return { ...point, precision, source: 'site', checkedOn, addressMark: addressMark(at) };
}

function clinic(id: string, changes: Partial<ProviderInput> = {}): ProviderInput {
  return providerInput({ id: `${id}-franklin-tn`, name: id, ...changes });
}

test('a correct record gives no problem', () => {
  expect(check(providerInput())).toBe('');
});

test('a record with every field that there is gives no problem', () => {
  expect(check(fullRecord())).toBe('');
});

test('the record that the README tells editors to copy is correct', () => {
  const readme = readFileSync('src/features/finder/README.md', 'utf8');
  const sample = /```json\n([\s\S]+?)```/.exec(readme)?.[1] ?? '';
  expect(check(JSON.parse(sample))).toBe('');
});

describe('one sentence for each mistake', () => {
  test('a ZIP code of another state', () => {
    expect(check(providerInput({ address: { ...at, zip: '90045' } }))).toMatchInlineSnapshot(`
      "content/providers/tn.json  providers[0].address.zip: must be a ZIP code of TN, found "90045", which is in CA.
      1 problem, 0 warnings."
    `);
  });

  test('a ZIP code that nobody uses', () => {
    expect(check(providerInput({ address: { ...at, zip: '00000' } }))).toMatchInlineSnapshot(`
      "content/providers/tn.json  providers[0].address.zip: must be a ZIP code in use, found "00000".
      1 problem, 0 warnings."
    `);
  });

  test('a ZIP code that lost its zero', () => {
    expect(check(providerInput({ address: { ...at, zip: '1234' } }))).toMatchInlineSnapshot(`
      "content/providers/tn.json  providers[0].address.zip: must be five digits in quotes, found "1234".
      1 problem, 0 warnings."
    `);
  });

  test('a city that the state does not have', () => {
    const address = { city: 'Qwertyville', state: 'TN', source: 'site' };
    expect(check(providerInput({ address }))).toMatchInlineSnapshot(`
      "content/providers/tn.json  providers[0].address.city: must be a city of TN that we know, found "Qwertyville"; check the spelling, or add a ZIP code.
      1 problem, 0 warnings."
    `);
  });

  test.each([
    ['outside its state', { lat: 40.7, lon: -74 }],
    ['swapped', { lat: -86.8, lon: 35.9 }],
    ['at 0,0', { lat: 0, lon: 0 }],
  ])('a point %s', (_, point) => {
    expect(check(providerInput({ geo: geo(point) }))).toContain(
      'providers[0].geo: must lie in TN, found ',
    );
  });

  test('a point far from its ZIP code', () => {
    expect(check(providerInput({ geo: geo({ lat: 35.15, lon: -90.05 }) }))).toMatchInlineSnapshot(`
      "content/providers/tn.json  providers[0].geo: must lie near ZIP code 37067, found 35.15, -90.05, which is 192 miles from its middle.
      1 problem, 0 warnings."
    `);
  });

  test('an address that moved while its point stayed', () => {
    const address = { ...at, street1: '99 Other Road' };
    expect(check(providerInput({ address, geo: geo() }))).toMatchInlineSnapshot(`
      "content/providers/tn.json  providers[0].geo.addressMark: must be "5aec172c0b44", the mark of this address, found "04036e611f19", which is another's; look the point up again.
      1 problem, 0 warnings."
    `);
  });

  test('a phone that cannot be dialed', () => {
    const phones = [{ kind: 'main' as const, number: '615-555-0100', source: 'site' }];
    expect(check(providerInput({ phones }))).toMatchInlineSnapshot(`
      "content/providers/tn.json  providers[0].phones[0].number: must be a US phone number like +12025550123, found "615-555-0100".
      1 problem, 0 warnings."
    `);
  });

  test('a website that is a script', () => {
    expect(check(providerInput({ website: 'javascript:alert(1)' }))).toMatchInlineSnapshot(`
      "content/providers/tn.json  providers[0].website: must be a full web address that starts with https://, found "javascript:alert(1)".
      1 problem, 0 warnings."
    `);
  });

  test('a name with markup, and a name that a spreadsheet would run', () => {
    expect(check(providerInput({ name: '<b>Test</b>' }))).toMatchInlineSnapshot(`
      "content/providers/tn.json  providers[0].name: must be plain words without < > { } \` or control characters, found "<b>Test</b>".
      1 problem, 0 warnings."
    `);
    expect(check(providerInput({ name: '=HYPERLINK("x")' }))).toMatchInlineSnapshot(`
      "content/providers/tn.json  providers[0].name: must not start with = + - or @, found "=HYPERLINK(\\"x\\")".
      1 problem, 0 warnings."
    `);
  });

  test('a rank: no such field exists', () => {
    expect(check({ ...providerInput(), rank: 1 })).toMatchInlineSnapshot(`
      "content/providers/tn.json  providers[0].rank: must not be there, found a field that no record has; remove it.
      1 problem, 0 warnings."
    `);
  });

  test('a rank by any name, at any depth: no such field exists', () => {
    const words = ['rank', 'tier', 'sponsor', 'featured', 'premium', 'paid', 'boost', 'priority'];
    const found = words.filter((word) => isAccepted(word));
    expect(found).toEqual([]);
  });

  test('a fact whose source is not among the sources', () => {
    const services = { spravato: { value: 'yes' as const, source: 'ghost', asOf: '2026' } };
    expect(check(providerInput({ services }))).toMatchInlineSnapshot(`
      "content/providers/tn.json  providers[0].services.spravato.source: must be the id of one of the record's sources, found "ghost".
      1 problem, 0 warnings."
    `);
  });

  test('an active record that nobody confirmed', () => {
    expect(check(providerInput({ status: 'active' }))).toMatchInlineSnapshot(`
      "content/providers/tn.json  providers[0].status: must be unconfirmed until "verified" says who confirmed it and when, found "active".
      1 problem, 0 warnings."
    `);
  });

  test('a record in the file of another state', () => {
    const address = { city: 'Akron', state: 'OH', source: 'site' };
    expect(check(providerInput({ id: 'a-akron-oh', address }))).toMatchInlineSnapshot(`
      "content/providers/tn.json  providers[0].address.state: must match the file's name, found "OH"; move the record to content/providers/oh.json.
      1 problem, 0 warnings."
    `);
  });

  test('one id twice', () => {
    const other = { ...at, street1: '9 Other Road' };
    expect(check(clinic('a'), clinic('a', { address: other }))).toMatchInlineSnapshot(`
      "content/providers/tn.json  providers[1].id: must be unique, found "a-franklin-tn" also at content/providers/tn.json providers[0]; choose another.
      1 problem, 0 warnings."
    `);
  });

  test('one clinic twice, its street written in two ways', () => {
    const street = { ...at, street1: '341 Cool Springs Boulevard', street2: 'Suite 140' };
    const short = { ...at, street1: '341 Cool Springs Blvd., Ste 140' };
    expect(
      check(
        clinic('a', { name: 'Mind Care LLC', address: street }),
        clinic('b', { name: 'Mind Care', address: short }),
      ),
    ).toMatchInlineSnapshot(`
      "content/providers/tn.json  providers[1]: must be one record per clinic, found the same place as "a-franklin-tn" (content/providers/tn.json providers[0]); merge them.
      1 problem, 0 warnings."
    `);
  });
});

describe('not duplicates', () => {
  const phones = [{ kind: 'main' as const, number: '+16155550100', source: 'site' }];

  test('a chain that shares one phone and one name', () => {
    const other = { ...at, street1: '9 Other Road' };
    const chain = { name: 'Chain Care', phones };
    expect(check(clinic('a', chain), clinic('b', { ...chain, address: other }))).toBe('');
  });

  test('two suites of one building, even with one name', () => {
    const suite = (street2: string) => ({ name: 'Mind Care', address: { ...at, street2 } });
    expect(check(clinic('a', suite('Suite 1')), clinic('b', suite('# 2')))).toBe('');
  });

  test('two clinics of other names at one door', () => {
    expect(check(clinic('a', { name: 'Mind Care' }), clinic('b', { name: 'Spine Group' }))).toBe(
      '',
    );
  });

  test('one street name in two cities without ZIP codes', () => {
    const inCity = (city: string) => ({ street1: '1 Main St', city, state: 'TN', source: 'site' });
    const name = 'Mind Care';
    expect(
      check(
        clinic('a', { name, address: inCity('Franklin') }),
        clinic('b', { name, address: inCity('Nashville') }),
      ),
    ).toBe('');
  });
});

test('one clinic with and without its street, with one phone in one city, is a duplicate', () => {
  const phones = [{ kind: 'main' as const, number: '+16155550100', source: 'site' }];
  const address = { city: 'Franklin', state: 'TN', source: 'site' };
  const name = 'Mind Care';
  expect(check(clinic('a', { name, phones }), clinic('b', { name, phones, address }))).toContain(
    'must be one record per clinic',
  );
});
