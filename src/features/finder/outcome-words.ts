// What is said, and which links are given, when a search comes to something other than a list.
import { withBase } from '#lib/web/with-base.ts';
import { drawLink } from './finder-view.ts';
import { hrefOf } from './finder-address.ts';
import { crowdedLine, crowdedTitle, namesTitle } from './finder-words.ts';
import type { Outcome, StateLink } from './look-up.ts';
import type { NameHit } from './store.ts';
import type { FinderQuery } from './types.ts';

/** A heading, a line, and links. */
export interface SaidOutcome {
  title: string;
  line: string;
  links: Element[];
}

/** Said above clinics whose name holds what was typed, beside a place of that name. */
export const namedBesideLine = 'Or did you mean a clinic of that name?';

type Listed = Extract<Outcome, { kind: 'which' | 'state' | 'names' | 'crowded' }>;

const mostPlaces = 12;

/** The words and links of an outcome that has no list of its own. */
export function sayOutcome(outcome: Listed, query: FinderQuery): SaidOutcome {
  switch (outcome.kind) {
    case 'which':
      return sayWhich(outcome, query);
    case 'state':
      return sayState(outcome.state);
    case 'names':
      return {
        title: namesTitle(outcome.hits.length, query.place),
        line: 'We found no place of that name. Choose a clinic to see what is known about it.',
        links: linksTo(outcome.hits),
      };
    case 'crowded':
      return { title: crowdedTitle, line: crowdedLine(outcome.count), links: [] };
  }
}

function sayWhich(
  { labels, state, named }: Extract<Outcome, { kind: 'which' }>,
  query: FinderQuery,
): SaidOutcome {
  const shown = labels.slice(0, mostPlaces);
  const more = labels.length > shown.length ? ' Not there? Type the city and its state.' : '';
  const links = shown.map((place) => drawLink(place, hrefOf({ ...query, place })));
  const whole = state && isListed(state) ? [linkTo(state)] : [];
  return {
    title: 'Which one do you mean?',
    line: `There is more than one place of that name, largest first.${more}`,
    links: [...whole, ...links, ...linksTo(named)],
  };
}

/** A link to the page of each clinic. */
export function linksTo(hits: readonly NameHit[]): Element[] {
  return hits.map(({ name, path, where }) => drawLink(name, withBase(path), where));
}

function sayState(state: StateLink): SaidOutcome {
  const title = `${state.name} is a whole state or territory`;
  if (!isListed(state)) {
    const line = `We list no clinic in ${state.name}. Enter a ZIP code or a city to find the nearest elsewhere.`;
    return { title, line, links: [] };
  }
  const line = 'For the nearest clinics, enter a ZIP code or a city too.';
  return { title, line, links: [linkTo(state)] };
}

function linkTo({ name, slug }: StateLink): Element {
  return drawLink(`All clinics in ${name}`, pathOf(slug));
}

/** The page lists the states that have a clinic; a link to another would lead nowhere. */
function isListed({ slug }: StateLink): boolean {
  return document.querySelector(`a[href="${pathOf(slug)}"]`) !== null;
}

function pathOf(slug: string): string {
  return withBase(`/clinics/${slug}/`);
}
