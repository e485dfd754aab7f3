import { expect, test } from 'vitest';
import { useLines } from './approval.ts';
import { provider } from './fixtures/provider.ts';

const yes = { value: 'yes' as const, source: 'site', asOf: '2026-11-22' };

test('ketamine is off-label for every condition that a page names', () => {
  const lines = useLines(provider({ conditions: ['trd', 'ptsd', 'chronic-pain'] }));
  expect(lines.map(({ approval }) => approval)).toEqual(['Off-label']);
});

test('Spravato is approved for two uses and off-label for the rest', () => {
  const services = { spravato: yes };
  const lines = useLines(provider({ services, conditions: ['trd', 'suicidality', 'ptsd'] }));
  expect(lines.map(({ use, approval }) => `${use}: ${approval}`)).toEqual([
    'Spravato for depression that other treatments have not helped: FDA-approved',
    'Spravato for suicidal thoughts: FDA-approved for the depression alone',
    'Spravato for PTSD: Off-label',
  ]);
});

test('plain depression is never called approved without the limit', () => {
  const [line] = useLines(provider({ services: { spravato: yes }, conditions: ['depression'] }));
  expect(line?.approval).toBe('FDA-approved for some kinds');
});

test('a treatment that nobody says the clinic gives has no line', () => {
  expect(useLines(provider({ services: {}, conditions: ['depression'] }))).toEqual([]);
});
