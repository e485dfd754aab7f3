// The finder: reads the address, looks the place up, draws the list, offers the map.
import { distanceMiles } from '#lib/geo/distance.ts';
import { announce, prepareAnnouncer } from '#ui/announcer.ts';
import { filterPins, saysSo } from './filter.ts';
import { drawCard } from './draw-card.ts';
import { findPlace, type FoundPlace } from './find-place.ts';
import { clinicCount } from './distance-words.ts';
import { placeFiles, warmUp } from './finder-data.ts';
import { clinicStore } from './finder-store.ts';
import { drawLink, drawWhich, part } from './finder-view.ts';
import {
  answerLine,
  answerTitle,
  failureLine,
  failureTitle,
  fieldErrors,
  unsaidLine,
} from './finder-words.ts';
import { MapSide } from './map-side.ts';
import { readQuery, writeQuery } from './query-url.ts';
import { search, type Answer } from './search.ts';
import type { ClinicPoint } from './store.ts';
import type { ClinicPin, FinderQuery, Place } from './types.ts';

/** Who asked: a person who pressed Search wants to be taken to the answer; an address does not. */
type Asked = 'by-hand' | 'by-address';

interface PlacedPin extends ClinicPin {
  point: ClinicPoint;
}

class FinderApp extends HTMLElement {
  #form = part(this, 'form', HTMLFormElement);
  #input = part(this, 'place', HTMLInputElement);
  #radius = part(this, 'radius', HTMLSelectElement);
  #treatment = part(this, 'treatment', HTMLSelectElement);
  #unsaid = part(this, 'unsaid', HTMLInputElement);
  #answer = part(this, 'answer', HTMLElement);
  #title = part(this, 'title', HTMLElement);
  #results = part(this, 'results', HTMLElement);
  #map = new MapSide(part(this, 'map-side', HTMLElement), this.#results, {
    onChosen: (index) => this.#results.children[index]?.querySelector('a')?.focus(),
    onArea: () => undefined,
  });
  #pageTitle = document.title;
  /** The search that was asked last; an answer to an earlier one is thrown away. */
  #asked = '';
  #isAnswered = false;

  connectedCallback(): void {
    prepareAnnouncer();
    this.#form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#submit();
    });
    this.#form.addEventListener('focusin', warmUp, { once: true });
    window.addEventListener('popstate', () => this.#restore());
    this.#restore();
  }

  #restore(): void {
    const query = readQuery(new URLSearchParams(location.search));
    this.#input.value = query.place;
    this.#radius.value = String(query.radiusMiles ?? 'any');
    this.#treatment.value = query.treatment;
    this.#unsaid.checked = query.includesUnsaid;
    if (query.place !== '') void this.#ask(query, 'by-address');
    else this.#clear();
  }

  #submit(): void {
    const query = readQuery(readFields(this.#form));
    const address = writeQuery(query).toString();
    if (address === this.#asked && this.#isAnswered) return this.#title.focus();
    if (query.place !== '') history.pushState(null, '', `?${address}`);
    void this.#ask(query, 'by-hand');
  }

  async #ask(query: FinderQuery, asked: Asked): Promise<void> {
    const address = writeQuery(query).toString();
    this.#asked = address;
    this.#isAnswered = false;
    this.#clearError();
    try {
      const [found, pins] = await Promise.all([findPlace(query.place, placeFiles), loadPins()]);
      if (this.#asked === address) this.#show(found, pins, query, asked);
    } catch {
      // Whatever went wrong, the reader can do the same two things.
      if (this.#asked === address) this.#showText(failureTitle, failureLine, asked);
    }
  }

  #show(found: FoundPlace, pins: readonly PlacedPin[], query: FinderQuery, asked: Asked): void {
    if (found.kind === 'place') return this.#showResults(found.place, pins, query, asked);
    if (found.kind === 'which') return this.#showWhich(found.labels, query, asked);
    if (found.kind === 'state') return this.#showState(found, asked);
    this.#showError(fieldErrors[found.kind](query.place), asked);
  }

  #showResults(place: Place, pins: readonly PlacedPin[], query: FinderQuery, asked: Asked): void {
    const { radiusMiles, treatment } = query;
    const answer = search(filterPins(pins, query), place, radiusMiles);
    const template = part(this, 'template', HTMLTemplateElement);
    const line = `${answerLine(answer)} ${unsaidLine(countUnsaid(pins, place, query, answer), query)}`;
    this.#showText(answerTitle(answer, query, place), line, asked);
    const cards = answer.results.map(({ item, miles }, index) =>
      drawCard(template, {
        card: item,
        number: index + 1,
        miles,
        isHollow: !saysSo(item.point.facts, treatment),
      }),
    );
    this.#results.replaceChildren(...cards);
    announce(`${clinicCount(answer.isWidened ? 0 : answer.results.length)} found`);
    this.#isAnswered = true;
    this.#map.offer({
      place,
      area: null,
      results: answer.results.map(({ item, miles }) => ({ item: item.point, miles })),
      cards: answer.results.map(({ item }) => item),
      circleMiles: answer.reachMiles,
      treatment,
      readCards: clinicStore.cards,
    });
  }

  #showWhich(labels: readonly string[], query: FinderQuery, asked: Asked): void {
    const hrefOf = (place: string) => `?${writeQuery({ ...query, place }).toString()}`;
    const shown = labels.slice(0, 12);
    const more = labels.length > shown.length ? ' Not there? Type the city and its state.' : '';
    const line = `There is more than one place of that name, largest first.${more}`;
    this.#showText('Which one do you mean?', line, asked);
    part(this, 'which', HTMLElement).replaceChildren(...drawWhich(shown, hrefOf));
  }

  #showState({ name, slug }: { name: string; slug: string }, asked: Asked): void {
    const href = `/clinics/${slug}/`;
    // The page lists the states that have a clinic; a link to another would lead nowhere.
    const isListed = document.querySelector(`a[href="${href}"]`) !== null;
    const line = isListed
      ? 'For the nearest clinics, enter a ZIP code or a city too.'
      : `We list no clinic in ${name}. Enter a ZIP code or a city to find the nearest elsewhere.`;
    this.#showText(`${name} is a whole state or territory`, line, asked);
    if (!isListed) return;
    part(this, 'which', HTMLElement).replaceChildren(drawLink(`All clinics in ${name}`, href));
  }

  #showText(title: string, line: string, asked: Asked): void {
    this.#clear();
    this.#title.textContent = title;
    part(this, 'line', HTMLElement).textContent = line;
    this.#answer.hidden = false;
    document.title = `${title} – ${this.#pageTitle}`;
    if (asked === 'by-hand') this.#title.focus();
  }

  #showError(message: string, asked: Asked): void {
    this.#clear();
    const field = part(this, 'field-error', HTMLElement);
    const summary = part(this, 'summary', HTMLElement);
    field.textContent = message;
    part(this, 'summary-text', HTMLElement).textContent = message;
    field.hidden = false;
    summary.hidden = false;
    this.#input.setAttribute('aria-invalid', 'true');
    this.#input.setAttribute('aria-describedby', 'place-hint place-error');
    document.title = `Error: ${this.#pageTitle}`;
    if (asked === 'by-hand') summary.focus();
  }

  #clear(): void {
    this.#clearError();
    this.#answer.hidden = true;
    this.#map.hide();
    this.#results.replaceChildren();
    part(this, 'which', HTMLElement).replaceChildren();
  }

  #clearError(): void {
    part(this, 'field-error', HTMLElement).hidden = true;
    part(this, 'summary', HTMLElement).hidden = true;
    this.#input.removeAttribute('aria-invalid');
    this.#input.setAttribute('aria-describedby', 'place-hint');
    document.title = this.#pageTitle;
  }
}

/** The form's fields as an address would hold them. */
function readFields(form: HTMLFormElement): URLSearchParams {
  const params = new URLSearchParams();
  for (const [name, value] of new FormData(form)) {
    if (typeof value === 'string') params.set(name, value);
  }
  return params;
}

/** How many more places, as near as those shown, do not say whether they give what was asked for. */
function countUnsaid(
  pins: readonly PlacedPin[],
  place: Place,
  query: FinderQuery,
  { results, reachMiles }: Answer<PlacedPin>,
): number {
  if (query.includesUnsaid || query.treatment === 'any') return 0;
  const reach = reachMiles ?? Math.max(...results.map(({ miles }) => miles));
  const all = filterPins(pins, { ...query, includesUnsaid: true });
  return all.filter((pin) => distanceMiles(place, pin) <= reach).length - results.length;
}

/** Every clinic, card and point. Throws when a file cannot be read. */
async function loadPins(): Promise<PlacedPin[]> {
  const points = await clinicStore.around({ lat: 39, lon: -96 }, null);
  const cards = await clinicStore.cards(points);
  return points.flatMap((point, index) => {
    const card = cards[index];
    return card ? [{ ...card, point }] : [];
  });
}

customElements.define('finder-app', FinderApp);
