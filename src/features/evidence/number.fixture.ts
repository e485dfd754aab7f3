import type { NumberRecord, Share } from './schema.ts';

/** A number to test with: shares of a treatment and a comparison group. */
export function numberRecord(
  treatment: Share,
  comparison: Share | null,
  changes: Partial<NumberRecord> = {},
): NumberRecord {
  return {
    id: 'remission',
    title: 'Few or no symptoms after 4 weeks',
    outcome: 'had few or no symptoms left',
    otherwise: 'did not',
    sense: 'benefit',
    group: 'adults with depression',
    when: 'after 4 weeks',
    treatment: { name: 'on the spray', share: treatment },
    comparison: comparison && { name: 'on a placebo spray', share: comparison },
    sources: ['a-2019'],
    ...changes,
  };
}
