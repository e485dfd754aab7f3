// How the details of a record are said: money, ages, languages, settings, hours, where it serves.
import type { Claim, Provider } from './schema.ts';
import { stateFor } from './states.ts';
import { saysWords, sourceOf } from './words.ts';

type Payment = keyof Provider['payment'];
type Price = Provider['prices'][number];

const paymentWords: Record<Payment, string> = {
  selfPay: 'paying yourself',
  privateInsurance: 'private insurance',
  medicare: 'Medicare',
  medicaid: 'Medicaid',
  tricare: 'TRICARE',
  va: 'VA benefits',
  slidingFee: 'lower fees for lower incomes',
  assistance: 'help with paying',
};

const pricedWords: Record<Price['service'], string> = {
  'first-visit': 'First visit',
  ivKetamine: 'IV ketamine',
  spravato: 'Spravato',
  imKetamine: 'Ketamine shot',
  oralKetamine: 'Ketamine by mouth',
  kap: 'Ketamine with talk therapy',
  tms: 'TMS',
  ect: 'ECT',
};

const ageWords = {
  child: 'children',
  'young-adult': 'young adults',
  adult: 'adults',
  senior: 'older adults',
};

const settingWords = {
  outpatient: 'visits without a stay',
  'day-program': 'a day program',
  residential: 'a stay in a residence',
  inpatient: 'a stay in the hospital',
};

/** Who runs it. */
export const operationWords = {
  'for-profit': 'A company that makes a profit',
  'non-profit': 'A non-profit organization',
  government: 'A government',
} satisfies Record<NonNullable<Provider['operation']>['value'], string>;

/** What a way to pay is called within a sentence, with what is said of it. Order: as a reader asks. */
export function payments({ payment }: Provider): { label: string; claim: Claim }[] {
  // Object.keys() widens; the table has a row for every way to pay and no other.
  const ways = Object.keys(paymentWords) as Payment[];
  return ways.map((way) => ({ label: paymentWords[way], claim: payment[way] }));
}

/** What a price is for: "IV ketamine". */
export function priceLabel({ service }: Price): string {
  return pricedWords[service];
}

/** "$400 to $600 a visit, says its own website, read November 2026". */
export function priceWords(provider: Provider, { low, high, per, source }: Price): string {
  const dollars = (amount: number) => `$${amount.toLocaleString('en-US')}`;
  const range = low === high ? dollars(low) : `${dollars(low)} to ${dollars(high)}`;
  return `${range} a ${per}, ${saysWords(sourceOf(provider, source))}`;
}

/** "adults, older adults": whom the place sees for any care, which is not whom it gives ketamine. */
export function agesWords({ values }: NonNullable<Provider['ages']>): string {
  return values.map((age) => ageWords[age]).join(', ');
}

/** "English, Spanish, American Sign Language". */
export function languagesWords({ values }: NonNullable<Provider['languages']>): string {
  return values.map((tag) => languages.of(tag) ?? tag).join(', ');
}

/** "visits without a stay, a stay in the hospital". */
export function settingsWords({ values }: NonNullable<Provider['settings']>): string {
  return values.map((setting) => settingWords[setting]).join(', ');
}

/** True where it names inpatient care and nothing else. */
export function isInpatientOnly({ settings }: Pick<Provider, 'settings'>): boolean {
  return settings !== undefined && settings.values.every((value) => value === 'inpatient');
}

/** "Tennessee and Kentucky, up to 50 miles away". */
export function areaWords({ states, radiusMiles }: NonNullable<Provider['serviceArea']>): string {
  const names = new Intl.ListFormat('en-US').format(states.map((code) => stateFor(code).name));
  return radiusMiles === undefined ? names : `${names}, up to ${radiusMiles} miles away`;
}

/** What a reader must know of hours before setting out. null: ordinary hours. */
export function hoursWarning(hours: Provider['hours']): string | null {
  if (!hours) return 'Not known: call before you go.';
  const { text } = hours;
  if (/\b(temporarily|currently|until further notice)\b.*\bclosed\b|^closed\b/i.test(text))
    return 'Closed for now. Call first.';
  if (/\bappointment\b/i.test(text)) return 'By appointment: call first.';
  if (/\b(limited|only|reduced|varies|vary)\b/i.test(text)) return 'Limited hours: call first.';
  return null;
}

const languages = new Intl.DisplayNames('en', { type: 'language' });
