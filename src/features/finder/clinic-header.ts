// What stands at the top of a clinic's page: its name, how sure we are and how old our word is.
import { html, type Html } from '#lib/text/html-template.ts';
import { pageAgeWords } from './data-age.ts';
import { isInpatientOnly } from './detail-words.ts';
import { isConfirmed, newestWord } from './newest-word.ts';
import type { Provider } from './schema.ts';
import { visitingOf, visitingWords } from './visiting.ts';
import { confirmedWords, kindWords, readWords } from './words.ts';

/** Units: `today`, the day of the build, in days since 1970-01-01. */
export function clinicHeader(provider: Provider, today: number): Html {
  const { name, program, kind, note, status, address } = provider;
  const visiting = visitingOf(provider);
  const newest = newestWord(provider);
  return html`<h1>${name}</h1>
    ${program && html`<p class="lead">${program}</p>`}
    <p class="quiet">
      ${kindWords[kind]} in ${address.city}, ${address.state}
      ${visiting !== 'door' && html`<b>· ${visitingWords[visiting]}</b>`}
      ${isInpatientOnly(provider) && html`<b>· Inpatient only: for people who stay there</b>`}
    </p>
    <p>
      <span data-compare="checked">
        <b>${isConfirmed(provider, today) ? 'Confirmed by the clinic.' : 'Not confirmed.'}</b>
        ${status === 'active' ? confirmedWords(provider) : readWords(provider)}
        <age-line data-checked="${newest}" data-whole>${pageAgeWords(newest, today)}</age-line>
      </span>
      A listing is not a recommendation. <a href="/about/listings/">How clinics get here</a>
    </p>
    ${
      note &&
      html`<p class="note">
        <b>Know before you call:</b> <span data-compare="note">${note}</span>
      </p>`
    }`;
}
