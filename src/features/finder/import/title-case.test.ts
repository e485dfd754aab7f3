import { expect, test } from 'vitest';
import { titleCase } from './title-case.ts';

test.each([
  ['KETAMINE WELLNESS CENTERS OF ARIZONA LLC', 'Ketamine Wellness Centers of Arizona LLC'],
  ['THE WOMEN’S IV KETAMINE CLINIC, P.L.L.C.', 'The Women’s IV Ketamine Clinic, P.L.L.C.'],
  ["O'BRIEN & MCDONALD PSYCHIATRY PC", "O'Brien & McDonald Psychiatry PC"],
  ['MJB KETAMINE-ASSISTED THERAPY', 'MJB Ketamine-Assisted Therapy'],
  ['1200 NW 5TH ST STE 4B', '1200 NW 5th St Ste 4B'],
  ['ST. LOUIS', 'St. Louis'],
  ['LA JOLLA', 'La Jolla'],
  ['FOND DU LAC', 'Fond Du Lac'],
  ['  MAYAGÜEZ   KETAMINE ', 'Mayagüez Ketamine'],
  ['NJ KETAMINE', 'NJ Ketamine'],
])('%s becomes %s', (capitals, written) => {
  expect(titleCase(capitals)).toBe(written);
});

test('what its owner wrote with small letters stays as it is', () => {
  expect(titleCase('iKetamine by eMedical')).toBe('iKetamine by eMedical');
});
