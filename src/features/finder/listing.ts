// An answer as the list and the map show it. One order and one numbering for both.
import type { Bounds } from '#lib/geo/bounds.ts';
import type { ListedCard } from './draw-card.ts';
import { saysSo } from './filter.ts';
import type { Scene } from './scene.ts';
import type { Answer } from './seek.ts';
import type { ClinicPin, FinderQuery, Place, Treatment } from './types.ts';

/** What is listed, and around what. */
export interface Listing {
  /** Where distances are measured from; null when an area was searched. */
  place: Place | null;
  area: Bounds | null;
  answer: Answer;
  treatment: Treatment;
}

/** Joins an answer and what was asked. */
export function toListing(
  { answer, ...where }: { answer: Answer; place?: Place; area?: Bounds },
  { treatment }: FinderQuery,
): Listing {
  return { place: where.place ?? null, area: where.area ?? null, answer, treatment };
}

/** The cards in their places in the list. Shape: `start`, how many stand before the first, from 0. */
export function listedCards(
  { answer, place, treatment }: Listing,
  cards: readonly ClinicPin[],
  start: number,
): ListedCard[] {
  return cards.flatMap((card, index) => {
    const found = answer.results[start + index];
    if (!found) return [];
    const miles = place ? found.miles : null;
    const isHollow = !saysSo(found.item.facts, treatment);
    return [{ card, number: start + index + 1, miles, isHollow }];
  });
}

/** What the map is to show of it. Shape: cards, those of the list so far. */
export function toScene(
  { place, area, answer, treatment }: Listing,
  cards: readonly ClinicPin[],
): Scene {
  const { results, reachMiles } = answer;
  return { place, area, results, cards, circleMiles: place ? reachMiles : null, treatment };
}
