// What the finder can filter by, packed into one whole number, so that a hundred thousand clinics
// fit in a small file and are filtered without a word being read.

/** Facts with two bits each. Their order is the order of the bits: only ever add at the end. */
export const factNames = [
  'iv',
  'spravato',
  'im',
  'oral',
  'kap',
  'telehealth',
  'selfPay',
  'privateInsurance',
  'medicare',
  'medicaid',
  'tricare',
  'va',
  'slidingFee',
  'assistance',
] as const;

/** Sorts of places, in the three bits above the facts. At most eight. */
export const kindNames = [
  'ketamine-clinic',
  'psychiatry',
  'pain',
  'hospital',
  'va',
  'community-mh',
  'other',
] as const;

export type FactName = (typeof factNames)[number];
export type ClinicKind = (typeof kindNames)[number];
export type Said = 'yes' | 'no' | 'unknown';

const saidNames: readonly Said[] = ['unknown', 'yes', 'no'];
const kindShift = factNames.length * 2;

/** The facts as one whole number, 0 to 2³¹ − 1. What is left out is unknown. */
export function packFacts(facts: Partial<Record<FactName, Said>>, kind: ClinicKind): number {
  const start = kindNames.indexOf(kind) * 2 ** kindShift;
  return factNames.reduce(
    (sum, name, index) => sum + saidNames.indexOf(facts[name] ?? 'unknown') * 4 ** index,
    start,
  );
}

/** What is said of one fact. */
export function readFact(packed: number, name: FactName): Said {
  const bits = (packed >>> (factNames.indexOf(name) * 2)) & 3;
  return saidNames[bits] ?? 'unknown';
}

/** What sort of place it is. */
export function readKind(packed: number): ClinicKind {
  return kindNames[(packed >>> kindShift) & 7] ?? 'other';
}
