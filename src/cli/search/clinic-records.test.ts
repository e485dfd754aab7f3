import { expect, test } from 'vitest';
import { provider } from '#features/finder/fixtures/provider.ts';
import { clinicRecords } from './clinic-records.ts';

const said = { source: 'site', asOf: '2026-11-22' };
const byVideo = {
  delivery: {
    inPerson: { value: 'no' as const, ...said },
    telehealth: { value: 'yes' as const, ...said },
  },
};

test('a clinic is found by its street and its ZIP code, its city and its state are places', () => {
  const records = clinicRecords([provider()]);
  expect(records.map(({ type, title }) => [type, title])).toEqual([
    ['Place', 'Clinics in Tennessee'],
    ['Place', 'Clinics in Franklin, Tennessee'],
    ['Clinic', 'Test Clinic'],
  ]);
  expect(records[2]?.text).toContain('1 Test Street, Franklin, Tennessee');
  expect(records[0]?.text).toBe('1 clinic in Franklin.');
});

test('the street of a service without a door, which may be a home, is in no record', () => {
  const written = JSON.stringify(clinicRecords([provider(byVideo)]));
  expect(written).not.toContain('1 Test Street');
  expect(written).not.toContain(provider().address.zip);
});

test('a state that is only served from elsewhere is not said to have clinics in no city', () => {
  const serving = { ...byVideo, serviceArea: { states: ['KY' as const], source: 'site' } };
  const [kentucky] = clinicRecords([provider(serving)]);
  expect(kentucky).toMatchObject({
    title: 'Clinics in Kentucky',
    text: 'Services without an office serve people there.',
  });
});
