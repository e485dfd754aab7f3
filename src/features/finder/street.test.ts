import { expect, test } from 'vitest';
import { provider } from './fixtures/provider.ts';
import { agreeOnDirection, isMailbox, streetCore } from './street.ts';
import { hasPin } from './to-pin.ts';

test.each([
  ['619 19th Street South', '619 S 19th St.'],
  ['341 Cool Springs Boulevard', '341 COOL SPRINGS BLVD Suite 140'],
  ['1 North Main Street', '1 Main St'],
])('%s and %s have one core', (a, b) => {
  expect(streetCore({ street1: a })).toBe(streetCore({ street1: b }));
});

test('another number, another street and no street have other cores', () => {
  expect(streetCore({ street1: '12 Main Street' })).not.toBe(streetCore({ street1: '21 Main St' }));
  expect(streetCore({ street1: '12 Main Street' })).not.toBe(streetCore({ street1: '12 Oak St' }));
  expect(streetCore({})).toBeUndefined();
});

test('north and south of one number are two houses, and silence agrees with both', () => {
  const [north, south] = [{ street1: '1 N Main St' }, { street1: '1 South Main St' }];
  expect(agreeOnDirection(north, south)).toBe(false);
  expect(agreeOnDirection(north, { street1: '1 Main St' })).toBe(true);
});

test.each(['P.O. Box 12', 'PO Box 12', 'P O BOX 12', 'POB 12', 'Post Office Box 12', 'Box 12'])(
  '%s is a mailbox',
  (street1) => {
    expect(isMailbox({ street1 })).toBe(true);
  },
);

test('a rented mailbox is one, also in the second line', () => {
  expect(isMailbox({ street1: '1 Test Street PMB 45' })).toBe(true);
  expect(isMailbox({ street1: '1 Test Street', street2: 'PMB #45' })).toBe(true);
});

test.each(['1 Test Street', '5 Boxwood Lane', '7 Post Office Square', '9 Popo Boxer Way'])(
  '%s is a door',
  (street1) => {
    expect(isMailbox({ street1 })).toBe(false);
  },
);

test('a place that gives a mailbox for an address gets no pin', () => {
  const { address } = provider();
  expect(hasPin(provider({ address: { ...address, street1: 'PO Box 12' } }))).toBe(false);
  expect(hasPin(provider())).toBe(true);
});
