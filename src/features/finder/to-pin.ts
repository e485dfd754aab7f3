import { groupBy } from '#lib/group.ts';
import type { Geocode, Located } from './geocode.ts';
import { areaWords, isInpatientOnly, payments, priceLabel, priceWords } from './detail-words.ts';
import { newestWord } from './newest-word.ts';
import { clinicPath } from './provider-path.ts';
import type { Provider, Service } from './schema.ts';
import type { ClinicPin, ListedClinic, PinFact } from './types.ts';
import { hasDoor, shownAddress, visitingOf, visitingWords } from './visiting.ts';
import {
  addressLines,
  claimWords,
  kindWords,
  numberWords,
  saysWords,
  serviceWords,
  sourceOf,
} from './words.ts';

/** What a list shows of one clinic, wherever it is. */
export function toListed(provider: Provider): ListedClinic {
  const [phone] = provider.phones;
  return {
    id: provider.id,
    name: provider.name,
    path: clinicPath(provider),
    about: aboutWords(provider),
    checked: newestWord(provider),
    phone: phone ? numberWords(phone) : null,
    facts: pinFacts(provider),
    note: provider.note ?? null,
    gives: {
      iv: provider.services.ivKetamine.value,
      spravato: provider.services.spravato.value,
    },
  };
}

/** What the finder shows of one clinic that has a door. Throws when it cannot be placed. */
export function toPin(provider: Provider, geocode: Geocode): ClinicPin {
  const { point } = locate(provider, geocode);
  return {
    ...toListed(provider),
    lat: Math.round(point.lat * 1e4) / 1e4,
    lon: Math.round(point.lon * 1e4) / 1e4,
  };
}

/** Where a record is. Throws when that cannot be known: check-content says so first. */
export function locate(provider: Provider, geocode: Geocode): Located & { ok: true } {
  const located = geocode(provider);
  if (located.ok) return located;
  throw new Error(`${provider.id}  ${located.field}: ${located.sentence}`);
}

/** Records that the site shows: open, as far as we know. */
export function isListed({ status }: Provider): boolean {
  return status === 'active' || status === 'unconfirmed';
}

/** Records that the map and distances show: listed, and with a door to go to. */
export function hasPin(provider: Provider): boolean {
  return isListed(provider) && hasDoor(provider);
}

function aboutWords(provider: Provider): string {
  const visiting = visitingOf(provider);
  const place = addressLines(shownAddress(provider)).join(', ');
  const kind = kindWords[provider.kind];
  if (visiting === 'door') return `${kind} · ${place}`;
  const serves = provider.serviceArea ? ` · Serves ${areaWords(provider.serviceArea)}` : '';
  return `${kind} · ${visitingWords[visiting]}${serves} · ${place}`;
}

/** What somebody says, line by line; then, in one line, what nobody says of what matters most. */
function pinFacts(provider: Provider): PinFact[] {
  const { services } = provider;
  const ketamine: Service[] = ['ivKetamine', 'spravato', 'imKetamine', 'oralKetamine', 'kap'];
  const said = ketamine
    .filter((service) => services[service].value !== 'unknown')
    .map((service): PinFact => {
      const claim = services[service];
      const words = `${serviceWords[service]}: ${claimWords(provider, claim)}`;
      return { mark: claim.value, words };
    });
  const money = moneyFacts(provider);
  const unsaid = [
    ...(services.ivKetamine.value === 'unknown' ? ['IV ketamine'] : []),
    ...(services.spravato.value === 'unknown' ? ['Spravato'] : []),
    ...(money.length > 0 ? [] : ['cost and insurance']),
  ];
  return [...said, ...inpatientFacts(provider), ...money, ...unknownFacts(unsaid)];
}

function inpatientFacts(provider: Provider): PinFact[] {
  const { settings } = provider;
  if (!settings || !isInpatientOnly(provider)) return [];
  const says = saysWords(sourceOf(provider, settings.source));
  return [{ mark: 'note', words: `Only for people who stay there (inpatient), ${says}` }];
}

function moneyFacts(provider: Provider): PinFact[] {
  const { paymentNote, prices } = provider;
  const note = paymentNote
    ? [
        `Cost and insurance: “${paymentNote.text}”, ${saysWords(sourceOf(provider, paymentNote.source))}`,
      ]
    : [];
  const priced = prices.map((price) => `${priceLabel(price)}: ${priceWords(provider, price)}`);
  const words = [...priced.slice(0, 2), ...note, ...acceptedWords(provider)];
  return words.map((line): PinFact => ({ mark: 'note', words: line }));
}

/** "Takes Medicare, Medicaid, says a federal directory, 2024": one line for each source. */
function acceptedWords(provider: Provider): string[] {
  const yes = payments(provider).flatMap(({ label, claim }) =>
    claim.value === 'yes' ? [{ label, source: claim.source }] : [],
  );
  return [...groupBy(yes, ({ source }) => source)].map(([source, group]) => {
    const taken = group.map(({ label }) => label).join(', ');
    return `Takes: ${taken}, ${saysWords(sourceOf(provider, source))}`;
  });
}

function unknownFacts(unsaid: readonly string[]): PinFact[] {
  if (unsaid.length === 0) return [];
  return [{ mark: 'unknown', words: `Not known: ${unsaid.join(', ')}. Call and ask.` }];
}
