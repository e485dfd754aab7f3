// THE TABLE of what a reader can choose, with its words. The form, the address, the filter, the
// counts and the chips are all made from it, so that no two can differ.
import { kindNames, packFacts, type ClinicKind, type FactName, type Said } from './facts.ts';
import type { Approval, FinderQuery, PaymentName, Sort, Treatment } from './types.ts';

/** The distances, in miles. null is any distance. */
export const radiusChoices: readonly (number | null)[] = [10, 25, 50, 100, null];

/** The orders of a list. None of them knows anything but its own field. */
export const sortChoices: readonly [Sort, string][] = [
  ['distance', 'Nearest first'],
  ['name', 'Name, A to Z'],
  ['checked', 'Last checked first'],
];

/** What a clinic's facts are held against: any one yes is enough. Shape: bits, see facts.ts. */
export interface Facet {
  yes: number;
  no: number;
  kinds: readonly number[];
}

/** One thing a reader can ask for. */
export interface FilterOption {
  /** In the address and in the form. */
  value: string;
  label: string;
  facet: Facet;
}

/** Options of which a reader may choose one, or several where any of them will do. */
export interface FilterGroup {
  /** In the address and in the form. */
  name: 'treatment' | 'approval' | 'pay' | 'telehealth' | 'kind';
  options: readonly FilterOption[];
  /** Values chosen; none when the group asks for nothing. */
  chosen: (query: FinderQuery) => readonly string[];
  /** The same query with only these values of the group. */
  choose: (query: FinderQuery, values: readonly string[]) => FinderQuery;
}

const ofFacts = (...names: FactName[]): Facet => ({
  yes: bits(names, 'yes'),
  no: bits(names, 'no'),
  kinds: [],
});

const treatments: Record<Exclude<Treatment, 'any'>, string> = {
  iv: 'IV ketamine',
  spravato: 'Spravato',
  im: 'Ketamine shots',
  oral: 'Ketamine by mouth',
  kap: 'Ketamine with talk therapy',
};

const approvals: Record<Exclude<Approval, 'any'>, [label: string, facet: Facet]> = {
  approved: ['Approved for some depression: Spravato', ofFacts('spravato')],
  'off-label': ['Off-label: ketamine in any form', ofFacts('iv', 'im', 'oral', 'kap')],
};

const payments: Record<PaymentName, string> = {
  privateInsurance: 'Private insurance',
  medicare: 'Medicare',
  medicaid: 'Medicaid',
  tricare: 'TRICARE (military)',
  va: 'VA funds',
  selfPay: 'Paying yourself',
  slidingFee: 'Fees by income',
  assistance: 'Help with paying',
};

const kinds: Record<ClinicKind, string> = {
  'ketamine-clinic': 'Ketamine clinic',
  psychiatry: 'Psychiatry practice',
  pain: 'Pain clinic',
  hospital: 'Hospital',
  va: 'VA medical center',
  'community-mh': 'Community mental health',
  other: 'Other practice',
};

/** Every group, in the order of the form and of the address. */
export const filterGroups: readonly FilterGroup[] = [
  {
    name: 'treatment',
    options: keysOf(treatments).map((value) => ({
      value,
      label: treatments[value],
      facet: ofFacts(value),
    })),
    chosen: ({ treatment }) => (treatment === 'any' ? [] : [treatment]),
    choose: (query, values) => ({ ...query, treatment: knownOf(treatments, values)[0] ?? 'any' }),
  },
  {
    name: 'approval',
    options: keysOf(approvals).map((value) => {
      const [label, facet] = approvals[value];
      return { value, label, facet };
    }),
    chosen: ({ approval }) => (approval === 'any' ? [] : [approval]),
    choose: (query, values) => ({ ...query, approval: knownOf(approvals, values)[0] ?? 'any' }),
  },
  {
    name: 'pay',
    options: keysOf(payments).map((value) => ({
      value,
      label: payments[value],
      facet: ofFacts(value),
    })),
    chosen: (query) => query.payments,
    choose: (query, values) => ({ ...query, payments: knownOf(payments, values) }),
  },
  {
    name: 'telehealth',
    options: [{ value: 'yes', label: 'Offers telehealth', facet: ofFacts('telehealth') }],
    chosen: ({ telehealth }) => (telehealth ? ['yes'] : []),
    choose: (query, values) => ({ ...query, telehealth: values.includes('yes') }),
  },
  {
    name: 'kind',
    options: keysOf(kinds).map((value) => ({
      value,
      label: kinds[value],
      facet: { yes: 0, no: 0, kinds: [packFacts({}, value)] },
    })),
    chosen: (query) => query.kinds,
    choose: (query, values) => ({ ...query, kinds: knownOf(kinds, values) }),
  },
];

/** The group of this name. Throws when there is none. */
export function groupOf(name: FilterGroup['name']): FilterGroup {
  const group = filterGroups.find((candidate) => candidate.name === name);
  if (!group) throw new RangeError(`No group of filters is called "${name}".`);
  return group;
}

/** The values that the table has, each once, in its order: what else was typed counts for nothing. */
function knownOf<Key extends string>(
  table: Record<Key, unknown>,
  values: readonly string[],
): Key[] {
  return keysOf(table).filter((key) => values.includes(key));
}

function keysOf<Key extends string>(table: Record<Key, unknown>): Key[] {
  // Every table above is a literal, so its keys are those of its type.
  return Object.keys(table) as Key[];
}

function bits(names: readonly FactName[], said: Said): number {
  const facts = Object.fromEntries(names.map((name) => [name, said]));
  return packFacts(facts, kindNames[0]);
}
