// Reads a clinic's facts off its page: there is one truth, and this is where it stands.

/** What a page says on one matter. */
export interface PageFact {
  /** Row of the comparison: see compare-rows.ts. */
  row: string;
  text: string;
  /** What the text begins with, where that is a phone, and what it dials: tel:+16155550100. */
  phone?: { words: string; href: string };
}

/**
 * The part of a clinic's page that is about the clinic, or null. A whole page cannot be parsed: its
 * styles would count as ours, and the policy of the page that reads it forbids them.
 */
export function readClinic(html: string): Document | null {
  const [article] = /<article[\s\S]*<\/article>/.exec(html) ?? [];
  return article ? new DOMParser().parseFromString(article, 'text/html') : null;
}

/** Facts of a clinic's page. Order: as on the page. */
export function pageFacts(page: ParentNode): PageFact[] {
  return [...page.querySelectorAll<HTMLElement>('[data-compare]')].map((element) => {
    const link = element.querySelector('a[href^="tel:"]');
    const href = link?.getAttribute('href');
    const fact = { row: element.dataset['compare'] ?? '', text: readText(element) };
    return href ? { ...fact, phone: { words: readText(link), href } } : fact;
  });
}

/** The page as lines to paste elsewhere: name, facts with their labels, address of the page. */
export function detailsText(page: ParentNode, address: string): string {
  const lines = [...page.querySelectorAll<HTMLElement>('[data-compare]')].map((element) => {
    const whole = element.closest<HTMLElement>('li') ?? element;
    const label = element.matches('dd') ? labelOf(element) : '';
    return `${label}${readText(whole)}`;
  });
  const name = readText(page.querySelector('h1'));
  return [name, ...new Set(lines), address].filter((line) => line !== '').join('\n');
}

/** Words without those for screen readers alone, and without remarks and links to other pages. */
function readText(element: Element | null): string {
  if (!element) return '';
  // A copy, so that the page keeps what is taken out here.
  const copy = element.cloneNode(true);
  if (!(copy instanceof Element)) return '';
  const extras = '.visually-hidden, p.quiet, a[href^="/"]';
  for (const extra of copy.querySelectorAll(extras)) extra.remove();
  // The lines of an address, in one.
  for (const line of copy.querySelectorAll('address span + span')) line.prepend(', ');
  return copy.textContent.replace(/\s+/g, ' ').replaceAll(' ,', ',').trim();
}

function labelOf(value: Element): string {
  let before = value.previousElementSibling;
  while (before && !before.matches('dt')) before = before.previousElementSibling;
  return before ? `${readText(before)}: ` : '';
}
