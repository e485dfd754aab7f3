// What one clinic says, who says so and when; what FDA has said of it; and what nobody says.
import { html, type Html } from '#lib/text/html-template.ts';
import { treatmentWords, useLines } from './approval.ts';
import type { FactGroup } from './record-facts.ts';
import type { Provider, Service } from './schema.ts';
import { claimWords, conditionWords, serviceWords } from './words.ts';

const always: readonly Service[] = ['ivKetamine', 'spravato'];
// Rows of the comparison with a name of their own; the rest stand together.
const rows: Partial<Record<Service, string>> = { ivKetamine: 'iv', spravato: 'spravato' };
// Object.keys() widens; the words table has a row for every service and no other.
const services = Object.keys(serviceWords) as Service[];

/**
 * Facts on one matter, each with who says so and when; then, in one line, what nobody says. Shape:
 * `row` is that of the comparison that they belong to, see compare-rows.ts.
 */
export function factList({ said, unsaid }: FactGroup, row: string): Html {
  const lines = said.map(
    ({ label, mark, words }) =>
      html`<li data-known="${mark}" data-compare="${row}"><b>${label}</b>: ${words}.</li>`,
  );
  return html`${
    lines.length > 0 &&
    html`<ul class="facts-of" role="list">
      ${lines}
    </ul>`
  }
  ${
    unsaid.length > 0 &&
    html`<p class="unsaid" data-compare="${row}">Not known: ${unsaid.join(', ')}. Call and ask.</p>`
  }`;
}

/** The treatments that it says it offers, and what FDA has said about each. */
export function serviceFacts(provider: Provider): Html {
  const isShown = (service: Service) =>
    always.includes(service) || provider.services[service].value !== 'unknown';
  const lines = services.filter(isShown).map((service) => serviceFact(provider, service));
  const unsaid = services
    .filter((service) => !isShown(service))
    .map((service) => serviceWords[service].replace(/^Ketamine/, 'ketamine'));
  return html`<ul class="facts-of" role="list">
      ${lines}
    </ul>
    ${
      unsaid.length > 0 &&
      html`<p class="unsaid" data-compare="other">
        Also not known: ${unsaid.join(', ')}. Not known does not mean no.
      </p>`
    }`;
}

function serviceFact(provider: Provider, service: Service): Html {
  const claim = provider.services[service];
  const row = rows[service];
  const words = claimWords(provider, claim);
  const approval = claim.value === 'yes' ? treatmentWords[service] : undefined;
  const said = html`<b>${serviceWords[service]}</b>:
    ${row ? html`<span data-compare="${row}">${words}.</span>` : html`<span>${words}.</span>`}
    ${
      approval &&
      html`<p class="quiet">${approval.approval} <a href="${approval.path}">More on this</a></p>`
    }`;
  return row
    ? html`<li data-known="${claim.value}">${said}</li>`
    : html`<li data-known="${claim.value}" data-compare="other">${said}</li>`;
}

/** The conditions that its page names, and what FDA has said of each use. */
export function conditionFacts(provider: Provider): Html {
  const names = provider.conditions.map((condition) => conditionWords[condition]);
  const uses = useLines(provider).map(
    ({ use, approval, words }) => html`<li>${use}: <b>${approval}</b>. ${words}</li>`,
  );
  return html`${
    names.length > 0 &&
    html`<p>
      The page we read names: ${names.join(', ')}. That a page names a condition does not mean that
      treatment works for it.
    </p>`
  }
  ${
    uses.length > 0 &&
    html`<h3>Approved or off-label, use by use</h3>
      <ul>
        ${uses}
      </ul>`
  }`;
}
