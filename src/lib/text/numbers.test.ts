import { expect, test } from 'vitest';
import { numbersIn } from './numbers.ts';

test.each([
  ['About 22 of 100 people got better.', ['22', '100']],
  ['In 22.5% of 1,029 people, over 4–6 weeks.', ['22.5%', '1,029', '4']],
  ['It costs $400 to $800.', ['$400', '$800']],
  ['A 40-minute drip, 0.5 mg per kg, in 2019.', ['40', '0.5', '2019']],
])('facts are found: %s', (text, numbers) => {
  expect(numbersIn(text)).toEqual(numbers);
});

test.each([
  'Call or text 988, day or night. In danger, call 911.',
  'Text HOME to 741741, or START to 678-678.',
  'Call 1-866-488-7386, (202) 555-0123 or 202-555-0123.',
  'The PHQ-9 and the GAD-7; CYP3A4; vitamin B12; COVID-19.',
  'One in five people. The first visit. Help is there 24/7.',
])('ways to call, names with digits and words are not facts: %s', (text) => {
  expect(numbersIn(text)).toEqual([]);
});

test('a fact beside a phone number is still found', () => {
  expect(numbersIn('Call 988. It took 2022 and 3 more years.')).toEqual(['2022', '3']);
  expect(numbersIn('A group of 988,000 people.')).toEqual(['988,000']);
});
