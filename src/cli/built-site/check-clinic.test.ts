import { expect, test } from 'vitest';
import { checkStructuredData } from './check-structured-data.ts';
import { readSite } from './site.ts';

const clinic = {
  '@type': 'MedicalClinic',
  name: 'Test Clinic',
  address: { streetAddress: '1 Test Street, Suite 2', addressLocality: 'Franklin' },
  telephone: '+16155550100',
  url: 'https://test.example/',
  availableService: [{ name: 'IV ketamine' }],
  paymentAccepted: 'Medicare, Medicaid',
  identifier: { propertyID: 'NPI', value: '1234567893' },
};
const body = `<a href="tel:+16155550100;ext=12">(615) 555-0100</a> <a href="https://test.example/">Site</a>
  1 Test Street Suite 2 Franklin, TN. NPI: 1234567893.
  <ul><li data-known="yes">IV ketamine: yes.</li><li data-known="yes">Medicare: yes</li>
  <li data-known="yes">Medicaid: yes</li><li data-known="no">Spravato: no</li></ul>`;

function report(nodes: object[], words = body): string[] {
  const page = { '@type': 'MedicalWebPage', name: 'Test Clinic', description: 'What it says.' };
  const trail = {
    '@type': 'BreadcrumbList',
    itemListElement: [{ position: 1, name: 'Test Clinic' }],
  };
  const graph = { '@context': 'https://schema.org', '@graph': [page, trail, ...nodes] };
  const html = `<!DOCTYPE html><html lang="en"><head><title>Test</title>
    <meta name="description" content="What it says."><script type="application/ld+json">${JSON.stringify(graph)}</script></head>
    <body><nav aria-label="Breadcrumb"><ol><li>Test Clinic</li></ol></nav><article><h1>Test Clinic</h1>${words}</article></body></html>`;
  const path = 'clinics/tennessee/franklin/test-clinic/index.html';
  return checkStructuredData(readSite(new Map([[path, Buffer.from(html)]]))).map(
    ({ sentence }) => sentence,
  );
}

test('a clinic that tells machines what it tells readers has no problem', () => {
  expect(report([clinic])).toEqual([]);
});

test('a clinic page says to machines which clinic it is, once', () => {
  expect(report([])).toEqual([expect.stringContaining('one whole MedicalClinic, found 0')]);
  expect(report([clinic, clinic])).toEqual([expect.stringContaining('found 2')]);
  expect(report([{ ...clinic, address: undefined }])).toEqual([expect.stringContaining('found 0')]);
});

test.each([
  ['another name', { name: 'Best Clinic' }, 'name must be the heading'],
  ['a phone that the page does not dial', { telephone: '+16155550101' }, 'link that dials it'],
  ['another website', { url: 'https://other.example/' }, 'must be a link of the page'],
  [
    'another street',
    { address: { streetAddress: '9 Elm Street', addressLocality: 'Franklin' } },
    'address must stand on the page, found "9 Elm Street"',
  ],
  [
    'a treatment that the page does not say it gives',
    { availableService: [{ name: 'Spravato' }] },
    'must be a "yes" of the page, found "Spravato"',
  ],
  ['an insurance nobody speaks of', { paymentAccepted: 'Medicare, TRICARE' }, 'found "TRICARE"'],
  [
    'a registry number of another',
    { identifier: { propertyID: 'NPI', value: '1999999992' } },
    'NPI must',
  ],
])('%s for machines is refused', (_, changes, problem) => {
  expect(report([{ ...clinic, ...changes }])).toEqual([expect.stringContaining(problem)]);
});

test('the middle of a ZIP code is not told as the place of the clinic', () => {
  const geo = { latitude: 35.9, longitude: -86.8 };
  expect(report([{ ...clinic, geo }])).toEqual([]);
  const words = `${body}<p>On our map it stands in the middle of its ZIP code.</p>`;
  expect(report([{ ...clinic, geo }], words)).toEqual([
    expect.stringContaining('geo must be left out'),
  ]);
});
