// Where one clinic is and a way to find it; or, without a door, how and where it sees people.
import { html, type Html } from '#lib/text/html-template.ts';
import { areaWords } from './detail-words.ts';
import type { Precision } from './geocode.ts';
import type { Provider } from './schema.ts';
import { shownAddress, visitingOf, visitingWords } from './visiting.ts';
import { addressLines, saysWords, sourceOf } from './words.ts';

/** A name and its values, for the list that is around it. Shape: `precision` as in clinicContact(). */
export function clinicAddress(provider: Provider, precision: Precision | null): Html {
  const { serviceArea } = provider;
  const visiting = visitingOf(provider);
  const hasDoor = visiting === 'door';
  const address = shownAddress(provider);
  return html`<dt>${hasDoor ? 'Address' : visitingWords[visiting]}</dt>
    <dd data-compare="address">
      ${visiting === 'mail-only' && html`<p>This is an address for mail. Ask where to go.</p>`}
      ${serviceArea && !hasDoor && html`<p>Serves ${areaWords(serviceArea)}.</p>`}
      ${!hasDoor && visiting !== 'mail-only' && html`<p>${basedWords(provider)}</p>`}
      <address>${addressLines(address).map((line) => html`<span>${line}</span>`)}</address>
      ${hasDoor && !address.street1 && html`<p>Street: not known. Ask when you call.</p>`}
      <span class="quiet">${saysWords(sourceOf(provider, address.source))}</span>
    </dd>
    ${hasDoor && html`<dd>${directions(address)} ${approximate(precision)}</dd>`}`;
}

// That staff travel does not say that there is no office.
function basedWords({ delivery }: Provider): string {
  return delivery.inPerson.value === 'no'
    ? 'It says it has no office to visit. It is based in:'
    : 'We know of no office to visit. It is based in:';
}

function directions(address: Provider['address']): Html | null {
  if (!address.street1) return null;
  // Without the suite: map searches know buildings.
  const street = addressLines({ ...address, street2: undefined }).join(', ');
  const href = `https://www.openstreetmap.org/search?query=${encodeURIComponent(street)}`;
  return html`<a class="directions" href="${href}" rel="noopener"
    >Directions: find it on OpenStreetMap (opens another site)</a
  >`;
}

function approximate(precision: Precision | null): Html | null {
  if (precision !== 'zip' && precision !== 'city') return null;
  return html`<p class="quiet">
    On our map it stands in the middle of its ${precision === 'zip' ? 'ZIP code' : 'city'}, so its
    place and distance are approximate.
  </p>`;
}
