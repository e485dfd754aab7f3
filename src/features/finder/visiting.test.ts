import { expect, test } from 'vitest';
import { provider } from './fixtures/provider.ts';
import { hasDoor, shownAddress, visitingOf } from './visiting.ts';

const yes = { value: 'yes' as const, source: 'site', asOf: '2026' };
const no = { value: 'no' as const, source: 'site', asOf: '2026' };
const at = (street1: string, street2?: string) =>
  provider({
    address: { ...provider().address, street1, ...(street2 ? { street2 } : {}) },
  });

test('a place of which nobody says otherwise has a door', () => {
  expect(hasDoor(provider())).toBe(true);
  expect(hasDoor(provider({ delivery: { telehealth: yes } }))).toBe(true);
});

test('a service that sees nobody in person has none', () => {
  expect(visitingOf(provider({ delivery: { inPerson: no, telehealth: yes } }))).toBe('video');
  expect(visitingOf(provider({ delivery: { inPerson: no } }))).toBe('no-door');
});

test('staff who travel have an office only where somebody says so', () => {
  expect(visitingOf(provider({ delivery: { mobile: yes } }))).toBe('travels');
  expect(visitingOf(provider({ delivery: { mobile: yes, inPerson: yes } }))).toBe('door');
  const both = provider({ delivery: { mobile: yes, telehealth: yes } });
  expect(visitingOf(both)).toBe('video-or-travels');
});

test('the street of a service without a door is not shown: it may be a home', () => {
  expect(shownAddress(provider({ delivery: { mobile: yes } }))).toEqual({
    city: 'Franklin',
    state: 'TN',
    source: 'site',
  });
});

test.each([
  ['P.O. Box 12'],
  ['PO BOX 9'],
  ['p o box 3'],
  ['Post Office Box 7'],
  ['1 Main Street', 'PMB 44'],
])('%s is for mail, and no place to go', (street1, street2?: string) => {
  expect(visitingOf(at(street1, street2))).toBe('mail-only');
});

test.each(['12 Boxwood Street', '1 Pompano Boxing Way', '4 Poe Boxelder Road'])(
  '%s is a place to go',
  (street1) => {
    expect(visitingOf(at(street1))).toBe('door');
  },
);
