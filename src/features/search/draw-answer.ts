import { soundsLikeCrisis } from './crisis-words.ts';
import { drawGroup } from './draw-hits.ts';
import { groupHits } from './group-hits.ts';
import { nearPlace } from './near-place.ts';
import { writeSearch, type SearchQuery } from './search-address.ts';
import type { Answer, Batch } from './search-site.ts';
import type { SearchView } from './search-view.ts';
import { countWords } from './search-words.ts';

/** Shows an answer, with the one sentence that is spoken. */
export function drawAnswer(view: SearchView, query: SearchQuery, answer: Answer): void {
  const { plan, words, count } = answer;
  const isChanged = plan.shown !== undefined || answer.isShortened || answer.isReplaced;
  const isAsTyped = !isChanged && words.length === plan.words.length;
  const shown = isAsTyped && plan.missing.length === 0 ? query.typed : words.join(' ');
  const outcome = { count, words: shown, missing: plan.missing, choice: query.choice };
  view.part('status').textContent = countWords(outcome);
  view.part('heading').hidden = count === 0;
  view.part('nothing').hidden = count > 0;
  if (plan.shown) drawNote(view.part('note'), query, plan.shown);
  drawNear(view.part('near'), query.typed);
  if (soundsLikeCrisis(plan.words.join(' '))) view.part('crisis').hidden = false;
  addBatch(view, answer, [words, ...plan.others].flat());
}

/** Shape: the first link that was added. */
function addBatch(view: SearchView, { hits, more }: Batch, words: readonly string[]) {
  const items = groupHits(hits).map((group) => drawGroup(group, words));
  view.part('results').append(...items);
  const button = view.part('more');
  button.hidden = !more;
  button.onclick = () =>
    void more?.().then(
      (batch) => addBatch(view, batch, words)?.focus(),
      () => view.fail(),
    );
  return items[0]?.querySelector('a');
}

function drawNote(note: HTMLElement, { typed, choice }: SearchQuery, shown: string): void {
  const better = document.createElement('b');
  better.textContent = shown;
  const literal = document.createElement('a');
  literal.href = writeSearch({ typed, choice, isLiteral: true });
  literal.textContent = `Search instead for ${typed}`;
  note.replaceChildren('Showing results for ', better, '. ', literal);
  note.hidden = false;
}

function drawNear(near: HTMLElement, typed: string): void {
  const place = nearPlace(typed);
  const link = near.querySelector('a');
  if (place === undefined || !link) return;
  link.search = place && `${new URLSearchParams({ place })}`;
  link.textContent = place ? `Find clinics near ${place}` : 'Find clinics near you';
  near.hidden = false;
}
