// What SAMHSA's survey says of a place, in the words of its own code sheet, and the facts that
// follow. By words and not by codes: a code means another thing in another workbook, and
// FindTreatment.gov gives words alone. What is not listed here is no fact of ours. Nothing follows
// for Spravato: the survey has no question about it.
import type { ProviderInput } from '../schema.ts';
import { known } from './known.ts';

/** Category code and label, as in a code sheet: TAP, "Ketamine Infusion Therapy". */
export interface Label {
  category: string;
  label: string;
}

/** Field of a record → column, so that a problem names what its owner sees: the two feeds share them. */
export const federalColumns = {
  name: 'name1',
  program: 'name2',
  'address.street1': 'street1',
  'address.street2': 'street2',
  'address.city': 'city',
  'address.state': 'state',
  'address.zip': 'zip',
};

/** Who says it and when it was so. */
interface Said {
  source: string;
  asOf: string;
}

type Facts = Pick<
  ProviderInput,
  'kind' | 'services' | 'delivery' | 'settings' | 'payment' | 'ages' | 'languages' | 'operation'
>;

const claims: Record<string, [group: 'services' | 'delivery' | 'payment', name: string]> = {
  'TAP ketamine infusion therapy': ['services', 'ivKetamine'],
  'TAP transcranial magnetic stimulation': ['services', 'tms'],
  'TAP electroconvulsive therapy': ['services', 'ect'],
  'TAP telemedicine/telehealth therapy': ['delivery', 'telehealth'],
  'PAY cash or self-payment': ['payment', 'selfPay'],
  'PAY private health insurance': ['payment', 'privateInsurance'],
  'PAY medicare': ['payment', 'medicare'],
  'PAY medicaid': ['payment', 'medicaid'],
  'PAY federal military insurance': ['payment', 'tricare'],
  'PAY u.s. department of va funds': ['payment', 'va'],
  'PYAS sliding fee scale': ['payment', 'slidingFee'],
  'PYAS payment assistance': ['payment', 'assistance'],
};

type Values<Key extends 'settings' | 'ages'> = NonNullable<ProviderInput[Key]>['values'][number];

const settings: Record<string, Values<'settings'>> = {
  'SET outpatient': 'outpatient',
  'SET partial hospitalization/day treatment': 'day-program',
  'SET residential/24-hour residential': 'residential',
  'SET hospital inpatient/24-hour hospital inpatient': 'inpatient',
};

/** Ages that the place sees. Not: ages to which it gives ketamine. */
const ages: Record<string, Values<'ages'>> = {
  'AGE children/adolescents': 'child',
  'AGE young adults': 'young-adult',
  'AGE adults': 'adult',
  'AGE seniors': 'senior',
};

// As BCP 47 writes them; it has no tag for "Creole" or "other languages".
const languages: Record<string, string> = {
  'SL spanish': 'es',
  'SL sign language services for the deaf and hard of hearing': 'ase',
  'OL arabic': 'ar',
  'OL any chinese language': 'zh',
  'OL farsi': 'fa',
  'OL french': 'fr',
  'OL german': 'de',
  'OL greek': 'el',
  'OL hebrew': 'he',
  'OL hindi': 'hi',
  'OL hmong': 'hmn',
  'OL italian': 'it',
  'OL japanese': 'ja',
  'OL korean': 'ko',
  'OL polish': 'pl',
  'OL portuguese': 'pt',
  'OL russian': 'ru',
  'OL tagalog': 'fil',
  'OL vietnamese': 'vi',
  'OL ojibwa': 'oj',
  'OL yupik': 'ypk',
};

const operations: Record<string, NonNullable<ProviderInput['operation']>['value']> = {
  'FOP private for-profit organization': 'for-profit',
  'FOP private non-profit organization': 'non-profit',
  'FOP state government': 'government',
  'FOP local, county, or community government': 'government',
  'FOP federal government': 'government',
  'FOP tribal government': 'government',
  'FOP department of defense': 'government',
  'FOP indian health services': 'government',
  'FOP u.s. department of veterans affairs': 'government',
};

/** The first that fits decides. */
const kinds: [label: string, kind: Facts['kind']][] = [
  ['FOP u.s. department of veterans affairs', 'va'],
  ['FT veterans affairs medical center or other va healthcare facility', 'va'],
  ['FT psychiatric hospital', 'hospital'],
  ['FT separate inpatient psychiatric unit of a general hospital', 'hospital'],
  ['FT state hospital', 'hospital'],
  ['FT community mental health center', 'community-mh'],
  ['FT certified community behavioral health clinic', 'community-mh'],
  ['FT outpatient mental health facility', 'psychiatry'],
];

/** True when the survey says that the place gives ketamine infusions. */
export function givesKetamine(labels: readonly Label[]): boolean {
  return labels.some((label) => keyOf(label) === 'TAP ketamine infusion therapy');
}

/** The facts of a record that these labels state. What no label says is left out: unknown. */
export function factsOf(labels: readonly Label[], said: Said): Facts {
  const keys = new Set(labels.map(keyOf));
  const pick = <Value>(table: Record<string, Value>) =>
    Object.entries(table).flatMap(([key, value]) => (keys.has(key) ? [value] : []));
  const group = (name: 'services' | 'delivery' | 'payment') => {
    const names = pick(claims).filter(([where]) => where === name);
    const yes = { value: 'yes' as const, ...said };
    return Object.fromEntries(names.map(([, claim]) => [claim, yes]));
  };
  const [operation] = new Set(pick(operations));
  const [delivery, payment] = [group('delivery'), group('payment')];
  return known({
    kind: kinds.find(([label]) => keys.has(label))?.[1] ?? 'other',
    services: group('services'),
    delivery: Object.keys(delivery).length > 0 ? delivery : undefined,
    settings: listed(pick(settings), said),
    payment: Object.keys(payment).length > 0 ? payment : undefined,
    ages: listed(pick(ages), said),
    languages: listed(pick(languages), said),
    operation: operation && { value: operation, ...said },
  });
}

/** Category and label in one form: "Payment assistance (check …)" gives "PYAS payment assistance". */
function keyOf({ category, label }: Label): string {
  const words = label.replace(/\([^)]*\)/g, ' ').replace(/\s+/g, ' ');
  return `${category.trim().toUpperCase()} ${words.trim().toLowerCase()}`;
}

function listed<Value>(values: Value[], said: Said): (Said & { values: Value[] }) | undefined {
  return values.length > 0 ? { values, ...said } : undefined;
}
