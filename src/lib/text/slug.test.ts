import { expect, test } from 'vitest';
import { slugify } from './slug.ts';

test.each([
  ["St. John's & Co.", 'st-johns-and-co'],
  ['Mayagüez', 'mayaguez'],
  ['  Psych/Care — West  ', 'psych-care-west'],
  ['<script>', 'script'],
  ['…', ''],
])('the slug of %j is %j', (words, slug) => {
  expect(slugify(words)).toBe(slug);
});
