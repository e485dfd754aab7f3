import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { expect, test } from 'vitest';
import ClinicPage from './ClinicPage.astro';
import { lastDayOf } from './data-age.ts';
import { fullRecord, provider } from './fixtures/provider.ts';

const container = await AstroContainer.create();
const said = { source: 'site', asOf: '2026-11-22' };
const yes = { value: 'yes' as const, ...said };
const no = { value: 'no' as const, ...said };

/** The page's words, with single spaces. */
async function words(
  record = provider(),
  { contactEmail = null, on = '2026-11-28' }: { contactEmail?: string | null; on?: string } = {},
): Promise<string> {
  return (await html(record, contactEmail, on)).replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');
}

async function html(record = provider(), contactEmail: string | null = null, on = '2026-11-28') {
  const props = { provider: record, precision: 'zip', contactEmail, today: lastDayOf(on) };
  return container.renderToString(ClinicPage, { props });
}

test.each([
  ['nobody says', undefined, 'Hours Not known: call before you go.'],
  ['by appointment', 'By appointment only', 'By appointment: call first. “By appointment only”'],
  ['closed for now', 'Temporarily closed', 'Closed for now. Call first. “Temporarily closed”'],
  ['limited', 'Tuesdays only', 'Limited hours: call first. “Tuesdays only”'],
  ['ordinary', 'Mon to Fri, 9 to 5', 'Hours “Mon to Fri, 9 to 5” says its own website'],
])('hours that are %s are said as they are', async (_, text, shown) => {
  const record = provider(text === undefined ? {} : { hours: { text, ...said } });
  expect(await words(record)).toContain(shown);
});

test('every phone says what it is for, and dials its extension', async () => {
  const record = provider({
    phones: [
      { kind: 'main', number: '+16155550100', ext: '12', source: 'site' },
      { kind: 'intake', number: '+16155550101', source: 'site' },
      { kind: 'hotline', number: '+16155550102', source: 'site' },
    ],
  });
  const shown = await words(record);
  expect(shown).toContain('Call Test Clinic: (615) 555-0100, extension 12');
  expect(shown).toContain('For new patients: Call Test Clinic: (615) 555-0101');
  expect(shown).toContain('not this office alone: Call Test Clinic: (615) 555-0102');
  expect(await html(record)).toContain('href="tel:+16155550100;ext=12"');
});

test('a service by video says so, and shows no street, directions or place on a map', async () => {
  const record = provider({
    delivery: { inPerson: no, telehealth: yes },
    serviceArea: { states: ['TN'], source: 'site' },
  });
  const shown = await words(record);
  expect(shown).toContain('By video only');
  expect(shown).toContain('Serves Tennessee.');
  expect(shown).not.toMatch(/1 Test Street|Directions|On our map/);
});

test('a place for inpatients alone says so under its name', async () => {
  const record = provider({ settings: { values: ['inpatient'], ...said } });
  expect(await words(record)).toContain('Inpatient only: for people who stay there');
});

test('an error is reported with the listing and its page filled in', async () => {
  const letter = await html(provider(), 'editor@example.org');
  const href = /href="(mailto:[^"]*)"/.exec(letter)?.[1] ?? '';
  const { pathname, searchParams } = new URL(
    href.replaceAll('&#38;', '&').replaceAll('&amp;', '&'),
  );
  expect(pathname).toBe('editor@example.org');
  expect(searchParams.get('subject')).toContain('test-clinic-franklin-tn');
  expect(searchParams.get('body')).toContain('/clinics/tennessee/franklin/test-clinic/');
});

test('what the clinic confirmed more than a year ago is not confirmed', async () => {
  const record = provider(fullRecord());
  expect(await words(record)).toContain('Confirmed by the clinic.');
  const later = await words(record, { on: '2028-01-01' });
  expect(later).not.toContain('Confirmed by the clinic.');
  expect(later).toContain('Not confirmed.');
});
