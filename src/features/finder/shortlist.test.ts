import { expect, test } from 'vitest';
import { clearKept, readKept, toggleKept } from './shortlist.ts';

const clinic = (number: number) => ({
  path: `/clinics/tennessee/franklin/clinic-${number}/`,
  name: `Clinic ${number}`,
});

/** A browser's storage in memory. */
function storage(refuses = false): Storage & { held: Map<string, string> } {
  const held = new Map<string, string>();
  return {
    held,
    length: 0,
    clear: () => held.clear(),
    key: () => null,
    getItem: (key) => held.get(key) ?? null,
    removeItem: (key) => void held.delete(key),
    setItem: (key, value) => {
      if (refuses) throw new DOMException('full', 'QuotaExceededError');
      held.set(key, value);
    },
  };
}

test('a clinic is kept, and let go of by the second press', () => {
  const shelf = storage();
  expect(toggleKept(shelf, clinic(1))).toBe('kept');
  expect(readKept(shelf)).toEqual([clinic(1)]);
  expect(toggleKept(shelf, clinic(1))).toBe('removed');
  expect(readKept(shelf)).toEqual([]);
});

test('reading writes nothing', () => {
  const shelf = storage();
  readKept(shelf);
  expect(shelf.held.size).toBe(0);
});

test('the fifth is refused, and the four stay', () => {
  const shelf = storage();
  for (const number of [1, 2, 3, 4]) toggleKept(shelf, clinic(number));
  expect(toggleKept(shelf, clinic(5))).toBe('full');
  expect(readKept(shelf)).toEqual([1, 2, 3, 4].map(clinic));
});

test('once nothing is kept, nothing of it is left on the device', () => {
  const shelf = storage();
  toggleKept(shelf, clinic(1));
  clearKept(shelf);
  expect(shelf.held.size).toBe(0);
  toggleKept(shelf, clinic(1));
  toggleKept(shelf, clinic(1));
  expect(shelf.held.size).toBe(0);
});

test('a browser that is full or refuses says so', () => {
  expect(toggleKept(storage(true), clinic(1))).toBe('refused');
});

test.each([
  ['no JSON', '{'],
  ['no list', '{"path":"/clinics/a/b/c/"}'],
  ['another page', '[{"path":"/about/","name":"About"}]'],
  ['another site', '[{"path":"//evil.example/clinics/a/b/c/","name":"x"}]'],
  ['a name that is none', '[{"path":"/clinics/a/b/c/","name":7}]'],
  ['nothing', '[null]'],
])('%s in its place is passed over', (_, text) => {
  const shelf = storage();
  shelf.setItem('kept-clinics', text);
  expect(readKept(shelf)).toEqual([]);
});
