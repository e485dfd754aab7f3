// What one clinic offers, costs and asks, matter by matter, and how we know.
import { html, type Html } from '#lib/text/html-template.ts';
import { conditionFacts, factList, serviceFacts } from './clinic-facts.ts';
import { clinicSources } from './clinic-sources.ts';
import { questionsFor } from './questions.ts';
import { costFacts, paymentFacts, peopleFacts, placeFacts, visitFacts } from './record-facts.ts';
import type { Provider } from './schema.ts';

/** What a clinic's page depends on besides its record. */
export interface PageDay {
  /** null: the operator of this copy has set none. */
  contactEmail: string | null;
  /** The day of the build. Units: days since 1970-01-01. */
  today: number;
}

/** All below the name and the phone. Order: as a caller needs it, the sources last. */
export function clinicBody(provider: Provider, { contactEmail, today }: PageDay): Html {
  return html`<h2>What it offers, and who says so</h2>
    ${serviceFacts(provider)} ${conditionFacts(provider)}
    <h2>Cost and insurance</h2>
    ${factList(costFacts(provider), 'cost')} ${factList(paymentFacts(provider), 'payment')}
    <p>Ask for the full price in writing.</p>
    <h2>Visits, and who it sees</h2>
    ${factList(visitFacts(provider), 'visits')} ${factList(peopleFacts(provider), 'people')}
    <p class="quiet">
      That a place sees an age group does not mean that it treats them with ketamine.
    </p>
    <h2>Call before you go</h2>
    <p>Clinics move, close and change what they offer. Questions to ask this one:</p>
    <ul class="questions">
      ${questionsFor(provider, today).map((question) => html`<li>${question}</li>`)}
    </ul>
    <h2>How we know</h2>
    ${factList(placeFacts(provider), 'place')} ${clinicSources(provider, contactEmail)}`;
}
