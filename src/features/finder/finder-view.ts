// Draws the finder's answers into the parts that Finder.astro laid out. Knows no addresses, asks nothing.
import { distanceWords } from './distance-words.ts';
import type { Near } from '#lib/geo/nearest.ts';
import { saysSo } from './filter.ts';
import type { ClinicPin, Treatment } from './types.ts';

/** The element that Finder.astro marked with this name. Throws when the page has none. */
export function part<Kind extends Element>(
  root: ParentNode,
  name: string,
  kind: abstract new (...args: never[]) => Kind,
): Kind {
  const found = root.querySelector(`[data-part="${name}"]`);
  if (found instanceof kind) return found;
  throw new Error(`The page has no part "${name}".`);
}

/** One list item per clinic, numbered as on the map. A hollow number: it does not say. */
export function drawCards(
  template: HTMLTemplateElement,
  results: readonly Near<ClinicPin>[],
  treatment: Treatment,
): HTMLElement[] {
  return results.map(({ item, miles }, index) => {
    const card = part(copyOf(template), 'card', HTMLElement);
    card.dataset['clinic'] = item.id;
    if (!saysSo(item, treatment)) card.dataset['says'] = 'nothing';
    part(card, 'number', HTMLElement).textContent = String(index + 1);
    const name = part(card, 'name', HTMLAnchorElement);
    name.textContent = item.name;
    name.href = item.path;
    part(card, 'about', HTMLElement).textContent = item.about;
    part(card, 'distance', HTMLElement).textContent = distanceWords(miles);
    drawFacts(card, item);
    drawNote(card, item);
    drawPhone(card, item);
    return card;
  });
}

/** A link for each place of one name. */
export function drawWhich(labels: readonly string[], hrefOf: (label: string) => string): Element[] {
  return labels.map((label) => drawLink(label, hrefOf(label)));
}

/** A list item with one link. */
export function drawLink(label: string, href: string): Element {
  const item = document.createElement('li');
  const link = document.createElement('a');
  link.href = href;
  link.textContent = label;
  item.append(link);
  return item;
}

function copyOf(template: HTMLTemplateElement): DocumentFragment {
  return document.importNode(template.content, true);
}

function drawFacts(card: HTMLElement, { facts }: ClinicPin): void {
  const list = part(card, 'facts', HTMLElement);
  const model = part(list, 'fact', HTMLElement);
  const items = facts.map(({ mark, words }) => {
    const item = model.cloneNode(true);
    if (!(item instanceof HTMLElement)) throw new TypeError('A fact must be an element.');
    item.dataset['mark'] = mark;
    item.textContent = words;
    return item;
  });
  list.replaceChildren(...items);
}

function drawNote(card: HTMLElement, { note }: ClinicPin): void {
  const element = part(card, 'note', HTMLElement);
  if (note === null) element.remove();
  else element.textContent = note;
}

function drawPhone(card: HTMLElement, { name, phone }: ClinicPin): void {
  const link = part(card, 'phone', HTMLAnchorElement);
  if (phone === null) {
    link.replaceWith('Phone: not known');
    return;
  }
  link.href = `tel:+1${phone.replace(/\D/g, '')}`;
  part(link, 'callee', HTMLElement).textContent = name;
  part(link, 'digits', HTMLElement).textContent = phone;
}
