// How to reach one clinic: phones, website, hours and address.
import { html, type Html } from '#lib/text/html-template.ts';
import { clinicAddress } from './clinic-address.ts';
import { dialHref } from './dial.ts';
import { hoursWarning } from './detail-words.ts';
import type { Precision } from './geocode.ts';
import type { Provider } from './schema.ts';
import { numberWords, saysWords, sourceOf } from './words.ts';

const phoneKinds = {
  main: '',
  intake: 'For new patients:',
  hotline: 'A crisis or question line, not this office alone:',
};

/** Shape: `precision` is null where it has no door, so stands on no map. */
export function clinicContact(provider: Provider, precision: Precision | null): Html {
  const { hours } = provider;
  const warning = hoursWarning(hours);
  return html`<section class="clinic-contact" aria-label="How to reach it">
    <dl>
      <dt>Phone</dt>
      ${phones(provider)}
      <dt>Website</dt>
      <dd data-compare="website">${website(provider)}</dd>
      <dt>Hours</dt>
      <dd data-compare="hours">
        ${warning && html`<b>${warning}</b>`}
        ${hours && html`“${hours.text}” <span class="quiet">${says(provider, hours.source)}</span>`}
      </dd>
      ${clinicAddress(provider, precision)}
    </dl>
  </section>`;
}

function phones(provider: Provider): Html | Html[] {
  const { name, phones: numbers, website: page } = provider;
  if (numbers.length === 0) {
    return html`<dd data-compare="phone">
      Not known.${page ? ' Look for it on the website.' : ''}
    </dd>`;
  }
  return numbers.map((phone) => {
    const words = numberWords(phone);
    const kind = phoneKinds[phone.kind];
    return html`<dd data-compare="phone">
      ${kind && html`<span>${kind}</span>`}
      <a class="call" href="${dialHref(words)}">
        <span class="visually-hidden">Call ${name}: </span>
        ${words}
      </a>
      <span class="quiet">${says(provider, phone.source)}</span>
    </dd>`;
  });
}

function website({ name, website: page }: Provider): Html | string {
  if (!page) return 'Not known';
  return html`<a href="${page}" rel="noopener nofollow">
    ${new URL(page).hostname.replace(/^www\./, '')}
    <span class="visually-hidden">, website of ${name} (opens another site)</span>
  </a>`;
}

function says(provider: Provider, source: string): string {
  return saysWords(sourceOf(provider, source));
}
