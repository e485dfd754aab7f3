// A point belongs to one address. The mark of that address is kept beside the point, so that an
// address that is changed while its point is not cannot pass the check.
import { createHash } from 'node:crypto';
import { readStreet } from './street.ts';
import { placeKey } from './place-name.ts';

interface Address {
  street1?: string | undefined;
  street2?: string | undefined;
  city: string;
  state: string;
  zip?: string | undefined;
}

/** Twelve letters and digits that stand for one address, however its street is abbreviated. */
export function addressMark(address: Address): string {
  const { street = '', suite = '' } = readStreet(address) ?? {};
  const parts = [street, suite, placeKey(address.city), address.state, address.zip ?? ''];
  return createHash('sha256').update(parts.join('|')).digest('hex').slice(0, 12);
}
