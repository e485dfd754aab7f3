// The finder: joins form, answer, list and map. Each is a module of its own; look-up.ts knows the way.
import type { Bounds } from '#lib/geo/bounds.ts';
import type { Point } from '#lib/geo/point.ts';
import { announce, prepareAnnouncer } from '#ui/announcer.ts';
import { AnswerView } from './answer-view.ts';
import { clinicCount } from './distance-words.ts';
import { findPlace } from './find-place.ts';
import { isSame, pushAsked, readAsked, type Asked } from './finder-address.ts';
import { hereFiles, placeFiles, warmUp } from './finder-data.ts';
import { clinicStore } from './finder-store.ts';
import { part } from './finder-view.ts';
import {
  answerLine,
  answerTitle,
  areaTitle,
  failureLine,
  failureTitle,
  fieldErrors,
} from './finder-words.ts';
import { toListing, toScene } from './listing.ts';
import { LocateButton } from './locate-button.ts';
import { lookUp, type Outcome } from './look-up.ts';
import { MapSide } from './map-side.ts';
import { nearestZip } from './nearest-zip.ts';
import { linksTo, namedBesideLine, sayOutcome } from './outcome-words.ts';
import { PlaceBox } from './place-box.ts';
import { ResultList } from './result-list.ts';
import { SearchForm } from './search-form.ts';
import { suggest } from './suggest.ts';
import type { ClinicPin } from './types.ts';

/** A person who asked for another list wants to be taken to it; an address or an order does not. */
type Focus = 'to-answer' | 'stays';

type Listed = Extract<Outcome, { kind: 'clinics' | 'area' }>;

class FinderApp extends HTMLElement {
  #form = new SearchForm(this, () => this.#submit());
  #view = new AnswerView(part(this, 'answer', HTMLElement), {
    onFilter: (query) => this.#change({ ...this.#asked, query }, 'to-answer'),
    onSort: (query) => this.#change({ ...this.#asked, query }, 'stays'),
  });
  #list = new ResultList(
    {
      list: part(this, 'results', HTMLElement),
      more: part(this, 'more', HTMLButtonElement),
      template: part(this, 'template', HTMLTemplateElement),
    },
    clinicStore.cards,
  );
  #mapHandlers = {
    onChosen: (index: number) => void this.#list.focus(index),
    onArea: (area: Bounds) => this.#change({ ...this.#asked, area }, 'to-answer'),
  };
  #map = new MapSide(
    part(this, 'map-side', HTMLElement),
    part(this, 'results', HTMLElement),
    this.#mapHandlers,
  );
  #pageTitle = document.title;
  #asked: Asked = readAsked();
  /** Counts the searches: an answer to an earlier one is thrown away. */
  #turn = 0;
  #isAnswered = false;

  connectedCallback(): void {
    prepareAnnouncer();
    const input = part(this, 'place', HTMLInputElement);
    input.addEventListener('focus', warmUp, { once: true });
    const files = { ...placeFiles, named: clinicStore.named };
    new PlaceBox(input, part(this, 'place-list', HTMLElement), (typed) => suggest(typed, files));
    new LocateButton(
      part(this, 'locate', HTMLButtonElement),
      part(this, 'locate-line', HTMLElement),
      {
        labelAt,
        onFound: (label) => {
          input.value = label;
          this.#submit();
        },
      },
    );
    window.addEventListener('popstate', () => {
      if (!this.#isLinkWithin() && !isSame(readAsked(), this.#asked)) this.#restore();
    });
    this.#restore();
  }

  /** A link to another part of the page makes an entry of its own, which asks nothing new. */
  #isLinkWithin(): boolean {
    const { query } = readAsked();
    const isHere = isSame({ query, area: null }, { ...this.#asked, area: null });
    return location.hash !== '' && history.state === null && isHere;
  }

  #restore(): void {
    const asked = readAsked();
    this.#form.fill(asked.query);
    if (asked.query.place !== '' || asked.area) void this.#ask(asked, 'stays');
    else {
      this.#asked = asked;
      this.#clear();
    }
  }

  #submit(): void {
    const { sort } = this.#asked.query;
    const asked = { query: { ...this.#form.read(), sort }, area: null };
    if (this.#isAnswered && isSame(asked, this.#asked)) return this.#view.focus();
    if (asked.query.place !== '') pushAsked(asked);
    void this.#ask(asked, 'to-answer');
  }

  /** A control of the answer was used: it applies at once, and what is being typed stays. */
  #change(asked: Asked, focus: Focus): void {
    pushAsked(asked);
    void this.#ask(asked, focus);
  }

  async #ask(asked: Asked, focus: Focus): Promise<void> {
    this.#asked = asked;
    this.#isAnswered = false;
    this.#form.clearError();
    this.#form.fillFilters(asked.query);
    const busy = part(this, 'busy', HTMLElement);
    busy.hidden = false;
    const turn = (this.#turn += 1);
    try {
      const shelves = { store: clinicStore, files: placeFiles };
      const outcome = await lookUp(asked.query, asked.area, shelves);
      const isListed = outcome.kind === 'clinics' || outcome.kind === 'area';
      const cards = isListed ? await this.#list.firstCards(outcome.answer) : [];
      if (turn !== this.#turn) return;
      if (isListed) this.#showClinics(outcome, cards, focus);
      else this.#showOther(outcome, focus);
      this.#isAnswered = isListed;
    } catch {
      // Whatever went wrong, the reader can do the same two things.
      if (turn === this.#turn) this.#showText(failureTitle, failureLine, [], focus);
    }
    if (turn === this.#turn) busy.hidden = true;
  }

  #showClinics(outcome: Listed, cards: readonly ClinicPin[], focus: Focus): void {
    const { answer } = outcome;
    const { query } = this.#asked;
    const title =
      outcome.kind === 'clinics'
        ? answerTitle(answer, query, outcome.place)
        : areaTitle(answer, query);
    this.#view.showAnswer(title, answerLine(answer, query), answer, query);
    this.#form.showCounts(answer.counts);
    if (outcome.kind === 'clinics' && outcome.named.length > 0) {
      this.#view.showLinks(namedBesideLine, linksTo(outcome.named));
    }
    const listing = toListing(outcome, query);
    const { results } = answer;
    this.#list.show(listing, cards, (shown) => {
      const { cards: readCards, overview: readOverview } = clinicStore;
      const scene = { ...toScene(listing, shown), readCards, readOverview };
      if (results.length > 0 || listing.area) this.#map.offer(scene);
      else this.#map.hide();
    });
    const near = answer.isWidened ? 'No clinics near, ' : '';
    announce(`${near}${clinicCount(results.length)} ${near === '' ? 'found' : 'farther away'}`);
    this.#endWith(title, focus);
  }

  #showOther(outcome: Exclude<Outcome, Listed>, focus: Focus): void {
    const { query } = this.#asked;
    switch (outcome.kind) {
      case 'empty':
      case 'malformed':
      case 'not-found':
        this.#clear();
        document.title = `Error: ${this.#pageTitle}`;
        return this.#form.showError(fieldErrors[outcome.kind](query.place), focus === 'to-answer');
      default: {
        const { title, line, links } = sayOutcome(outcome, query);
        this.#showText(title, line, links, focus);
      }
    }
  }

  #showText(title: string, line: string, links: readonly Element[], focus: Focus): void {
    this.#clear();
    this.#view.showText(title, line, links);
    this.#endWith(title, focus);
  }

  #endWith(title: string, focus: Focus): void {
    document.title = `${title} – ${this.#pageTitle}`;
    if (focus === 'to-answer') this.#view.focus();
  }

  #clear(): void {
    this.#form.clearError();
    this.#form.showCounts(null);
    this.#view.hide();
    this.#list.clear();
    this.#map.hide();
    part(this, 'busy', HTMLElement).hidden = true;
    document.title = this.#pageTitle;
  }
}

/** "Franklin, TN 37067" for a point; null outside the US. Throws when a file cannot be read. */
async function labelAt(point: Point): Promise<string | null> {
  const zip = await nearestZip(point, hereFiles);
  if (zip === null) return null;
  const found = await findPlace(zip, placeFiles);
  return found.kind === 'place' ? found.place.label : null;
}

customElements.define('finder-app', FinderApp);
