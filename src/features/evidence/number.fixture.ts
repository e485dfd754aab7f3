import type { NumberRecord } from './schema.ts';
import type { Share } from './share.ts';

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

/** The same with those who got worse, in one group or in both. */
export function numberWithWorse(
  shares: readonly [better: Share, worse: Share],
  comparison: readonly [better: Share, worse: Share] | null = null,
): NumberRecord {
  const outcome = 'had more symptoms than before';
  const record = numberRecord(shares[0], comparison && comparison[0]);
  return {
    ...record,
    treatment: { ...record.treatment, worse: { outcome, share: shares[1] } },
    comparison: record.comparison &&
      comparison && { ...record.comparison, worse: { outcome, share: comparison[1] } },
  };
}
