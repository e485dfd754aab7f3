import { readFact } from './facts.ts';
import type { ClinicPin, FinderQuery, Treatment } from './types.ts';

type Asked = Pick<FinderQuery, 'treatment' | 'includesUnsaid'>;

/** The pins a reader asked for. Unknown is not no: those that do not say stay in when asked for. */
export function filterPins<Pin extends Pick<ClinicPin, 'gives'>>(
  pins: readonly Pin[],
  { treatment, includesUnsaid }: Asked,
): Pin[] {
  if (treatment === 'any') return [...pins];
  return pins.filter(({ gives }) => {
    const said = gives[treatment];
    return said === 'yes' || (includesUnsaid && said === 'unknown');
  });
}

/** True when the place says that it gives this treatment; for any treatment, one of them. */
export function saysSo(facts: number, treatment: Treatment): boolean {
  if (treatment !== 'any') return readFact(facts, treatment) === 'yes';
  return readFact(facts, 'iv') === 'yes' || readFact(facts, 'spravato') === 'yes';
}
