// One clinic in a list, as it stands in a page and as a template that draw-card.ts fills in.
import { html, type Html } from '#lib/text/html-template.ts';
import { cardAgeWords } from './data-age.ts';
import { dialHref } from './dial.ts';
import type { ListedClinic } from './types.ts';

/** Units: `today`, the day of the build, in days since 1970-01-01. */
export function clinicCard(clinic: ListedClinic, today: number): Html {
  const { name, path, about, facts, checked, note } = clinic;
  return html`<li class="clinic-card">
    <h3><a href="${path}">${name}</a></h3>
    <p class="about">${about}</p>
    <ul class="facts" role="list">
      ${facts.map(({ mark, words }) => html`<li data-mark="${mark}">${words}</li>`)}
    </ul>
    <age-line class="age" data-checked="${checked}">${cardAgeWords(checked, today)}</age-line>
    ${note !== null && html`<p class="note">${note}</p>`}
    <div class="reach">
      ${phoneLine(clinic)} <keep-clinic data-path="${path}" data-name="${name}"></keep-clinic>
    </div>
  </li>`;
}

function phoneLine({ name, phone }: ListedClinic): Html {
  if (phone === null) return html`<p class="phone">Phone: not known</p>`;
  return html`<p class="phone">
    <a href="${dialHref(phone)}">
      <span class="visually-hidden">Call ${name}:</span>
      ${phone}
    </a>
  </p>`;
}

/** The same without a clinic, with a number and a distance. Shape: each part that is filled is named. */
export const cardTemplate = html`<li class="clinic-card" data-part="card">
  <span class="number" data-part="number" aria-hidden="true"></span>
  <h3><a data-part="name"></a></h3>
  <p class="about">
    <span data-part="about"></span>
    <span data-part="away">· <b data-part="distance"></b></span>
  </p>
  <ul class="facts" role="list" data-part="facts">
    <li data-part="fact"></li>
  </ul>
  <age-line class="age" data-part="age"></age-line>
  <p class="note" data-part="note"></p>
  <div class="reach">
    <p class="phone">
      <a data-part="phone">
        <span class="visually-hidden">Call <span data-part="callee"></span>:</span>
        <span data-part="digits"></span>
      </a>
    </p>
    <keep-clinic data-part="keep"></keep-clinic>
  </div>
</li>`;
