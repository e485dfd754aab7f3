import { expect, test } from 'vitest';
import { readNumber, readPhone, readWebsite, readWords, readZip } from './cells.ts';

test('empty, blank, null, missing and a row of dashes all hold nothing', () => {
  const cells = ['', '  ', '\n', null, undefined, '- - -', '---', '.'];
  expect(cells.map(readWords)).toEqual(cells.map(() => undefined));
});

test('words lose their double and outer spaces', () => {
  expect(readWords('  Test \n  Clinic ')).toBe('Test Clinic');
});

test.each([
  ['615-555-0100', '+16155550100'],
  ['(615) 555-0100', '+16155550100'],
  ['1 615.555.0100', '+16155550100'],
  ['+1 615 555 0100', '+16155550100'],
  ['6155550100', '+16155550100'],
])('the phone %s can be dialed', (text, number) => {
  expect(readPhone(text)).toEqual({ number });
});

test('an extension is kept apart', () => {
  expect(readPhone('480-555-0114 x1126')).toEqual({ number: '+14805550114', ext: '1126' });
  expect(readPhone('480-555-0114 ext. 5')).toEqual({ number: '+14805550114', ext: '5' });
});

test.each(['555-0100', '115-555-0100', '615-155-0100', '(999) 999-9999', 'call us', '1'])(
  'the phone %s cannot be dialed',
  (text) => {
    expect(readPhone(text)).toBeUndefined();
  },
);

test.each([
  ['37067', '37067', undefined, false],
  ['01234.0', '01234', undefined, false],
  [1234, '01234', undefined, true],
  ['801', '00801', undefined, true],
  ['1234.0', '01234', undefined, true],
  ['37067-1234', '37067', '1234', false],
  ['370671234', '37067', '1234', false],
  ['12341234', '01234', '1234', true],
  ['37067-0000', '37067', undefined, false],
])('the ZIP code %j is read', (cell, zip, zip4, hasLostZero) => {
  expect(readZip(cell)).toEqual({ zip, ...(zip4 && { zip4 }), hasLostZero });
});

test.each(['', '12', '3706', 'K1A 0B1', '370671', '37067-12'])(
  'the ZIP code %j is none, or one that lost its zero',
  (cell) => {
    expect(readZip(cell)?.zip).toBe(cell === '3706' ? '03706' : undefined);
  },
);

test.each([
  ['https://test.example/a', 'https://test.example/a'],
  ['http://test.example', 'https://test.example'],
  ['www.test.example', 'https://www.test.example'],
])('the website %s is read', (text, address) => {
  expect(readWebsite(text)).toBe(address);
});

test.each([
  'javascript:alert(1)',
  'JavaScript://test.example/%0aalert(1)',
  'data:text/html,x',
  'ftp://test.example',
  'https://user@test.example',
  'none given',
  'test',
])('the website %s is none', (text) => {
  expect(readWebsite(text)).toBeUndefined();
});

test('a number may come as text, and nothing else may', () => {
  expect(readNumber('33.506101102040816')).toBeCloseTo(33.5061, 4);
  expect(readNumber('-86.8')).toBe(-86.8);
  expect(['', '1e3', 'north', '=1+1', '1,5'].map(readNumber)).toEqual(Array(5).fill(undefined));
});
