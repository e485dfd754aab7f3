// What an organization of NPPES says it is. Only codes that we use; the whole set is NUCC's.
import type { ProviderInput } from '../schema.ts';

type Kind = ProviderInput['kind'];

/** Clinics, in the words of our records. Source: NUCC Health Care Provider Taxonomy. */
const clinics: Readonly<Record<string, Kind>> = {
  '2084P0800X': 'psychiatry',
  '2084P0804X': 'psychiatry',
  '2084P0805X': 'psychiatry',
  '2084P0802X': 'psychiatry',
  '363LP0808X': 'psychiatry',
  '364SP0808X': 'psychiatry',
  '261QM0801X': 'psychiatry',
  '261QM0850X': 'psychiatry',
  '207LP2900X': 'pain',
  '208VP0014X': 'pain',
  '208VP0000X': 'pain',
  '2081P2900X': 'pain',
  '2084P2900X': 'pain',
  '261QP3300X': 'pain',
  '283Q00000X': 'hospital',
  '251S00000X': 'community-mh',
  '207L00000X': 'other',
  '207P00000X': 'other',
  '207Q00000X': 'other',
  '367500000X': 'other',
  '363A00000X': 'other',
  '261QI0500X': 'other',
  '261QM2500X': 'other',
  '261QP2300X': 'other',
  '261QA1903X': 'other',
  '261Q00000X': 'other',
};

/** No clinic for people, whatever its name says. Source: NUCC, first characters of the codes. */
const others: readonly (readonly [codes: RegExp, what: string])[] = [
  [/^174M/, 'a veterinarian'],
  [/^29[1-3]/, 'a laboratory'],
  [/^(33|183)/, 'a supplier or a pharmacy'],
];

/** Words of a name that no clinic for people has. A clinic's code does not outweigh them. */
const animals = /\b(VETERINA\w*|ANIMALS?|PETS?|EQUINE|LABORATOR(Y|IES)|SUPPL(Y|IES))\b/i;

/** What a name and codes together say. */
export type Judged =
  | { is: 'clinic'; kind: Kind }
  /** Certainly not for us. */
  | { is: 'other'; what: string }
  /** Nobody can tell without a look at the place. */
  | { is: 'unclear'; why: string };

/**
 * Whether an organization with the word in its name treats people. Shape: codes with the first one
 * at the front; `name` as it is called today.
 */
export function judge(name: string, codes: readonly string[]): Judged {
  const found = codes.map((code) => others.find(([pattern]) => pattern.test(code))?.[1]);
  if (found[0] !== undefined) return { is: 'other', what: found[0] };
  const word = animals.exec(name)?.[0];
  if (word !== undefined) return { is: 'unclear', why: `a name with "${word}"` };
  const kinds = codes.flatMap((code) => clinics[code] ?? []);
  const [kind] = kinds;
  if (kind === undefined) {
    const list = codes.length > 0 ? codes.join(', ') : 'none';
    return { is: 'unclear', why: `no taxonomy code of a clinic (${list})` };
  }
  return {
    is: 'clinic',
    kind: kind === 'other' && /KETAMINE/i.test(name) ? 'ketamine-clinic' : kind,
  };
}
