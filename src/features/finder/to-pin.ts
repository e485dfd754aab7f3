import type { Geocode, Located } from './geocode.ts';
import { clinicPath } from './provider-path.ts';
import type { Provider, Service } from './schema.ts';
import { isMailbox } from './street.ts';
import type { ClinicPin, PinFact } from './types.ts';
import {
  addressLines,
  claimWords,
  kindWords,
  phoneWords,
  saysWords,
  serviceWords,
  sourceOf,
} from './words.ts';

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
    gives: {
      iv: provider.services.ivKetamine.value,
      spravato: provider.services.spravato.value,
    },
  };
}

/** Where a record is. Throws when that cannot be known: check-content says so first. */
export function locate(provider: Provider, geocode: Geocode): Located & { ok: true } {
  const located = geocode(provider);
  if (located.ok) return located;
  throw new Error(`${provider.id}  ${located.field}: ${located.sentence}`);
}

/** Records that the site shows: open, as far as we know, and with a door to go to. */
export function isListed({ status, delivery, address }: Provider): boolean {
  const isOpen = status === 'active' || status === 'unconfirmed';
  return isOpen && delivery.inPerson.value !== 'no' && !isMailbox(address);
}

/** What somebody says, line by line; then, in one line, what nobody says of what matters most. */
function pinFacts(provider: Provider): PinFact[] {
  const { services, paymentNote } = provider;
  const ketamine: Service[] = ['ivKetamine', 'spravato', 'imKetamine', 'oralKetamine', 'kap'];
  const said = ketamine
    .filter((service) => services[service].value !== 'unknown')
    .map((service): PinFact => {
      const claim = services[service];
      const words = `${serviceWords[service]}: ${claimWords(provider, claim)}`;
      return { mark: claim.value, words };
    });
  const unsaid = [
    ...(services.ivKetamine.value === 'unknown' ? ['IV ketamine'] : []),
    ...(services.spravato.value === 'unknown' ? ['Spravato'] : []),
    ...(paymentNote ? [] : ['cost and insurance']),
  ];
  return [...said, ...moneyFacts(provider), ...unknownFacts(unsaid)];
}

function moneyFacts(provider: Provider): PinFact[] {
  const { paymentNote } = provider;
  if (!paymentNote) return [];
  const says = saysWords(sourceOf(provider, paymentNote.source));
  return [{ mark: 'note', words: `Cost and insurance: “${paymentNote.text}”, ${says}` }];
}

function unknownFacts(unsaid: readonly string[]): PinFact[] {
  if (unsaid.length === 0) return [];
  return [{ mark: 'unknown', words: `Not known: ${unsaid.join(', ')}. Call and ask.` }];
}
