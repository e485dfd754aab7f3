import { expect, test } from 'vitest';
import { npiOf, nppesHeaderLine, nppesLine } from '../synthetic/nppes.ts';
import { nppesHeader } from '../synthetic/nppes-header.ts';
import type { FeedFile, FeedRow } from './feed.ts';
import { nppes } from './nppes.ts';

const npi = npiOf(123_456_789);
const place = 'Provider Business Practice Location Address';

// Both headers as CMS writes them, oddities and all.
const otherNamesHeader =
  '"NPI","Provider Other Organization Name","Provider Other Organization Name Type Code"\n';
const locationsHeader =
  '"NPI","Provider Secondary Practice Location Address- Address Line 1","Provider Secondary Practice Location Address-  Address Line 2","Provider Secondary Practice Location Address - City Name","Provider Secondary Practice Location Address - State Name","Provider Secondary Practice Location Address - Postal Code","Provider Secondary Practice Location Address - Country Code (If outside U.S.)","Provider Secondary Practice Location Address - Telephone Number","Provider Secondary Practice Location Address - Telephone Extension","Provider Practice Location Address - Fax Number"\n';

function file(text: string, path: string): FeedFile {
  const bytes = new TextEncoder().encode(text);
  return {
    path,
    sizeBytes: bytes.length,
    bytes: () => Promise.resolve(bytes),
    async *chunks() {
      yield await Promise.resolve(bytes);
    },
  };
}

const main = (legalName: string) =>
  nppesHeaderLine() +
  nppesLine(
    {
      NPI: npi,
      'Entity Type Code': '2',
      'Provider Organization Name (Legal Business Name)': legalName,
      'Provider First Line Business Practice Location Address': '1 TEST ST',
      [`${place} City Name`]: 'FRANKLIN',
      [`${place} State Name`]: 'TN',
      [`${place} Postal Code`]: '37067',
      'Healthcare Provider Taxonomy Code_1': '261Q00000X',
    },
    nppesHeader,
  );

async function read(legalName: string, extras: Record<string, string>) {
  const rows: FeedRow[] = [];
  const files = Object.entries(extras).map(
    ([name, text]) => [name, file(text, `${name}.csv`)] as const,
  );
  const input = {
    file: file(main(legalName), 'npidata.csv'),
    extras: new Map(files),
    readOn: '2026-11-22',
    onProgress: () => undefined,
  };
  for await (const row of nppes.read(input)) rows.push(row);
  return rows;
}

test('an organization whose word stands in a further name alone is found by it', async () => {
  const extras = { 'other-names': `${otherNamesHeader}"${npi}","TEST KETAMINE CENTER","3"\n` };
  expect(await read('SMITH HOLDINGS INC', extras)).toMatchObject([
    {
      record: {
        name: 'Test Ketamine Center',
        aka: ['Smith Holdings Inc'],
        kind: 'ketamine-clinic',
      },
    },
  ]);
  expect(await read('SMITH HOLDINGS INC', {})).toEqual([]);
});

test('every further name of an organization that is found is kept', async () => {
  const extras = {
    'other-names': `${otherNamesHeader}"${npi}","CALM MIND","3"\n"1","OTHER","3"\n`,
  };
  expect(await read('TEST KETAMINE LLC', extras)).toMatchObject([
    { record: { name: 'Calm Mind', aka: ['Test Ketamine LLC'] } },
  ]);
});

test('every further location is a place of its own, with an id of its own in the feed', async () => {
  const locations = `${locationsHeader}"${npi}","22 EXAMPLE AVE","STE 3","AUSTIN","TX","787011234","US","5125550102","",""\n"${npi}","PO BOX 3","","AUSTIN","TX","78701","US","","",""\n"1","1 ELSEWHERE","","AUSTIN","TX","78701","US","","",""\n`;
  const rows = await read('TEST KETAMINE LLC', { locations });
  expect(rows).toMatchObject([
    { record: { address: { city: 'Franklin' }, sources: [{ sourceId: npi }] } },
    {
      at: 'line 2',
      record: {
        address: { street1: '22 Example Ave', street2: 'Ste 3', city: 'Austin', zip: '78701' },
        phones: [{ number: '+15125550102' }],
        npi: { number: npi },
        sources: [{ sourceId: `${npi}-787011234-22-example-ave` }],
      },
    },
    { outcome: 'refused' },
  ]);
});

test('an extra file that is another one stops with a clear word', async () => {
  const swapped = { locations: otherNamesHeader };
  await expect(read('TEST KETAMINE LLC', swapped)).rejects.toThrow(
    'locations.csv: must have the header of NPPES',
  );
});
