import { expect, test } from 'vitest';
import { extraRulesFor } from './extra-rules.ts';
import { headerRulesFor } from './headers.ts';
import { headersFor } from './headers-for.ts';

const headersOf = (path: string) => headersFor(headerRulesFor({ tileOrigin: null }), path);

test('pages name the rules for fetching ahead, the self-check does not', () => {
  for (const path of ['/', '/ketamine/', '/clinics/tennessee/']) {
    expect(headersOf(path)['Speculation-Rules']).toBe('"/speculation-rules.json"');
  }
  for (const path of ['/self-check/', '/self-check/paper/', '/_astro/x.js', '/sw.js']) {
    expect(headersOf(path)).not.toHaveProperty('Speculation-Rules');
  }
});

test('the rules have the type without which a browser ignores them', () => {
  // Source: HTML standard, "The Speculation-Rules header".
  expect(headersOf('/speculation-rules.json')['Content-Type']).toBe(
    'application/speculationrules+json',
  );
});

test('the worker is asked for anew each time, the empty one hardly ever', () => {
  expect(headersOf('/sw.js')['Cache-Control']).toBe('no-cache');
  expect(headersOf('/self-check/nothing.js')['Cache-Control']).toContain('immutable');
});

test('a site in a folder names its own rules', () => {
  const folder = headersFor(extraRulesFor('/folder/'), '/folder/cost/');
  expect(folder['Speculation-Rules']).toBe('"/folder/speculation-rules.json"');
});
