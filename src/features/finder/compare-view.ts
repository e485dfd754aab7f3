// Draws the columns of the comparison. What stands in them is what the clinics' own pages say.
import { withBase } from '#lib/web/with-base.ts';
import type { PageFact } from './page-facts.ts';
import type { KeptClinic } from './shortlist.ts';

/** A kept clinic with what its page says, or why that cannot be read. */
export interface Column {
  clinic: KeptClinic;
  facts: PageFact[] | 'gone' | 'unread';
}

const troubles = {
  gone: 'This page is gone. The clinic may have closed or moved.',
  unread: 'We could not read this page. Check your connection and load this page again.',
};

/** The head of a column: the way to the clinic's page, and the way off the list. */
export function drawName(
  { clinic, facts }: Column,
  onRemove: (clinic: KeptClinic) => void,
): HTMLElement {
  const head = element('th');
  head.setAttribute('scope', 'col');
  const link = element('a', clinic.name);
  link.setAttribute('href', withBase(clinic.path));
  const button = element('button', 'Remove');
  button.className = 'tool screen-only';
  button.setAttribute('type', 'button');
  const whose = element('span', ` ${clinic.name}`);
  whose.className = 'visually-hidden';
  button.append(whose);
  button.addEventListener('click', () => onRemove(clinic));
  const isGone = facts === 'gone';
  head.append(isGone ? element('span', clinic.name) : link, button);
  return head;
}

/** What one clinic's page says on one matter, line by line. */
export function drawCell({ facts }: Column, row: string): HTMLElement {
  const cell = element('td');
  if (typeof facts === 'string') {
    if (row === 'checked') cell.append(element('p', troubles[facts]));
    return cell;
  }
  cell.append(...facts.filter((fact) => fact.row === row).map(drawFact));
  return cell;
}

function drawFact({ text, phone }: PageFact): HTMLElement {
  if (!phone) return element('p', text);
  const line = element('p');
  const link = element('a', phone.words);
  link.setAttribute('href', phone.href);
  const [before = '', after = ''] = text.split(phone.words);
  line.append(before, link, after);
  return line;
}

function element(name: string, text = ''): HTMLElement {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
}
