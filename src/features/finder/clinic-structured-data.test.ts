import { expect, test } from 'vitest';
import { clinicGraph } from './clinic-structured-data.ts';
import { fullRecord, provider } from './fixtures/provider.ts';
import type { Precision } from './geocode.ts';

const crumbs = [{ name: 'Home', href: '/' }, { name: 'Test Clinic' }];
const no = { value: 'no' as const, source: 'site', asOf: '2026' };
const yes = { value: 'yes' as const, source: 'site', asOf: '2026' };

function graphOf(record = provider(), precision: Precision | null = 'zip', site?: string) {
  const point = { lat: 35.93, lon: -86.83 };
  return clinicGraph({
    provider: record,
    located: precision ? { ok: true, point, precision } : null,
    crumbs,
    description: 'What it says.',
    path: '/clinics/tennessee/franklin/test-clinic/',
    site: site ?? null,
  });
}
const clinicOf = (...args: Parameters<typeof graphOf>) => graphOf(...args)['@graph'][2];

test('a full record tells machines all that schema.org has a word for', () => {
  expect(clinicOf(provider(fullRecord()), 'street')).toEqual({
    '@type': 'MedicalClinic',
    name: 'Test Clinic',
    alternateName: ['Test Unit', 'Old Test Clinic'],
    address: {
      '@type': 'PostalAddress',
      streetAddress: '1 Test Street, Suite 1',
      addressLocality: 'Franklin',
      addressRegion: 'TN',
      postalCode: '37067',
      addressCountry: 'US',
    },
    geo: { '@type': 'GeoCoordinates', latitude: 35.93, longitude: -86.83 },
    telephone: '+16155550100',
    url: 'https://test.example/',
    availableService: [
      'IV ketamine',
      'Ketamine shots (into a muscle)',
      'Ketamine by mouth',
      'Ketamine with talk therapy',
      'TMS (magnetic stimulation)',
      'ECT (electroconvulsive therapy)',
    ].map((name) => ({ '@type': 'MedicalTherapy', name })),
    medicalSpecialty: 'https://schema.org/Psychiatric',
    isAcceptingNewPatients: true,
    paymentAccepted:
      'paying yourself, private insurance, Medicare, Medicaid, TRICARE, VA benefits, lower fees for lower incomes, help with paying',
    knowsLanguage: ['en', 'es', 'ase'],
    identifier: { '@type': 'PropertyValue', propertyID: 'NPI', value: '1234567893' },
    areaServed: [{ '@type': 'State', name: 'Tennessee' }],
  });
});

test('what is unknown is left out', () => {
  expect(Object.keys(clinicOf() ?? {}).sort()).toEqual(
    ['@type', 'address', 'availableService', 'medicalSpecialty', 'name'].sort(),
  );
});

test('a point is told only when it is the street or the roof', () => {
  const geoOf = (precision: Precision) => JSON.stringify(clinicOf(provider(), precision));
  expect(geoOf('rooftop')).toContain('GeoCoordinates');
  expect(geoOf('zip')).not.toContain('GeoCoordinates');
  expect(geoOf('city')).not.toContain('GeoCoordinates');
});

test('a closed clinic is not told as a clinic', () => {
  expect(graphOf(provider({ status: 'closed' }))['@graph']).toHaveLength(2);
});

test('a service without a door gives machines no street and no point', () => {
  const told = JSON.stringify(
    clinicOf(provider({ delivery: { inPerson: no, telehealth: yes } }), null),
  );
  expect(told).not.toMatch(/1 Test Street|GeoCoordinates/);
});

test('full addresses are given once the site has one', () => {
  expect(JSON.stringify(graphOf())).not.toContain('https://site.example');
  expect(graphOf(provider(), 'zip', 'https://site.example')['@graph'][0]).toMatchObject({
    url: 'https://site.example/clinics/tennessee/franklin/test-clinic/',
    dateModified: '2026-11-22',
  });
});
