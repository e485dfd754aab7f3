import { withBase } from '#lib/web/with-base.ts';
import type { HitGroup } from './group-hits.ts';
import { markWords } from './mark-words.ts';

const kinds: Readonly<Record<string, string>> = { Word: 'Word', Clinic: 'Clinic' };

/** One entry of the list: the page, word or clinic, and the parts that were found in it. */
export function drawGroup(group: HitGroup, words: readonly string[]): HTMLLIElement {
  const { title, url, type, excerpt, parts } = group;
  const item = make('li', 'search-hit');
  const heading = make('h3');
  heading.append(link(url, title, words));
  const kind = kinds[type];
  if (kind) {
    const label = make('span', 'kind');
    label.textContent = kind;
    heading.append(' ', label);
  }
  item.append(heading);
  if (excerpt !== undefined) item.append(paragraph(excerpt));
  if (parts.length > 0) item.append(drawParts(parts, words));
  return item;
}

function drawParts(parts: HitGroup['parts'], words: readonly string[]): HTMLUListElement {
  const list = make('ul');
  // Safari takes a list without marks for no list, unless told.
  list.setAttribute('role', 'list');
  for (const { heading, url, excerpt } of parts) {
    const item = make('li');
    item.append(link(url, heading, words), paragraph(excerpt));
    list.append(item);
  }
  return list;
}

function link(url: string, text: string, words: readonly string[]): HTMLAnchorElement {
  const anchor = make('a');
  anchor.href = withBase(url);
  for (const { text: piece, isFound } of markWords(text, words)) {
    const mark = make('mark');
    mark.textContent = piece;
    anchor.append(isFound ? mark : piece);
  }
  return anchor;
}

function paragraph(excerpt: string): HTMLParagraphElement {
  const text = make('p');
  // From our own index, in which Pagefind has escaped everything but its <mark>.
  text.innerHTML = excerpt;
  return text;
}

function make<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  className = '',
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  if (className) element.className = className;
  return element;
}
