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
export function saysSo({ gives }: Pick<ClinicPin, 'gives'>, treatment: Treatment): boolean {
  if (treatment === 'any') return gives.iv === 'yes' || gives.spravato === 'yes';
  return gives[treatment] === 'yes';
}
