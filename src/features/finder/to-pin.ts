import type { Geocode, Located } from './geocode.ts';
import { clinicPath } from './provider-path.ts';
import type { Provider, Service } from './schema.ts';
import type { ClinicPin, PinFact } from './types.ts';
import { addressLines, claimWords, kindWords, phoneWords, serviceWords } from './words.ts';

/** What the finder and the lists show of one clinic. Throws when it cannot be placed. */
export function toPin(provider: Provider, geocode: Geocode): ClinicPin {
  const { point } = locate(provider, geocode);
  const [phone] = provider.phones;
  const place = addressLines(provider.address).join(', ');
  return {
    id: provider.id,
    name: provider.name,
    path: clinicPath(provider),
    about: `${kindWords[provider.kind]} · ${place}`,
    lat: Math.round(point.lat * 1e4) / 1e4,
    lon: Math.round(point.lon * 1e4) / 1e4,
    phone: phone ? phoneWords(phone.number) : null,
    facts: pinFacts(provider),
    note: provider.note ?? null,
    hasIv: provider.services.ivKetamine.value === 'yes',
    hasSpravato: provider.services.spravato.value === 'yes',
  };
}

/** Where a record is. Throws when that cannot be known: check-content says so first. */
export function locate(provider: Provider, geocode: Geocode): Located & { ok: true } {
  const located = geocode(provider);
  if (located.ok) return located;
  throw new Error(`${provider.id}  ${located.field}: ${located.sentence}`);
}

/** Records that the site shows: open, as far as we know, and with a door to go to. */
export function isListed({ status, delivery }: Provider): boolean {
  return (status === 'active' || status === 'unconfirmed') && delivery.inPerson.value !== 'no';
}

/** IV ketamine and Spravato always, other forms of ketamine when somebody names them, then money. */
function pinFacts(provider: Provider): PinFact[] {
  const always: Service[] = ['ivKetamine', 'spravato'];
  const whenKnown: Service[] = ['imKetamine', 'kap'];
  const shown = [
    ...always,
    ...whenKnown.filter((service) => provider.services[service].value !== 'unknown'),
  ];
  const facts = shown.map((service) => {
    const claim = provider.services[service];
    return {
      isKnown: claim.value === 'yes',
      words: `${serviceWords[service]}: ${claimWords(provider, claim)}`,
    };
  });
  const money = provider.paymentNote
    ? { isKnown: true, words: 'Cost and insurance: something said, see its page here' }
    : { isKnown: false, words: 'Cost and insurance: not known, call and ask' };
  return [...facts, money];
}
