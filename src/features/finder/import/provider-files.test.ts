import { expect, test } from 'vitest';
import { fullRecord, providerInput } from '../fixtures/provider.ts';
import { heldNpis } from './provider-files.ts';

test('a registry is asked about every NPI that we hold, also by way of an earlier import', () => {
  const source = {
    id: 'nppes',
    kind: 'nppes',
    name: 'NPPES',
    readOn: '2026-11-22',
    feed: 'nppes',
    sourceId: '1093817465-787011234-22-example-ave',
  } as const;
  const fromRegistry = providerInput({ sources: [source] });
  expect(heldNpis([fullRecord(), fromRegistry, providerInput()])).toEqual(
    // CMS's own example, which fullRecord() carries, and the one of the source.
    new Set(['1234567893', '1093817465']),
  );
});
