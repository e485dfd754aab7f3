import type { Question } from './questions.ts';
import type { Instrument, Item } from './types.ts';

/**
 * Where a page is in the check: "Part 1 of 5: Mood · Question 3 of 9". Shape: `visible` are all
 * questions that are asked, given the answers so far; `question` is the first of the page. A number
 * of questions is said only where no answer can change it.
 */
export function captionOf(question: Question, visible: readonly Question[]): string {
  const part = partOf(question.instrument, visible);
  const place = placeOf(question, visible);
  return [part, place].filter(Boolean).join(' · ');
}

/** "Part 2 of 5: Worry". What comes before the parts are known has its name alone. */
export function partOf({ part }: Instrument, visible: readonly Question[]): string {
  const parts = [...new Set(visible.map(({ instrument }) => instrument.part))];
  // The first part decides which others there are.
  const index = parts.indexOf(part);
  return index < 1 ? part : `Part ${index} of ${parts.length - 1}: ${part}`;
}

function placeOf({ instrument, item }: Question, visible: readonly Question[]): string {
  const own = visible.filter((one) => one.instrument === instrument).map((one) => one.item);
  if (item.page) {
    const pages = [...new Set(own.map(({ page }) => page))];
    return `Page ${pages.indexOf(item.page) + 1} of ${pages.length}`;
  }
  if (!isCounted(instrument, item)) return own.indexOf(item) > 0 ? 'One more question' : '';
  const counted = own.filter((one) => isCounted(instrument, one));
  const number = `Question ${counted.indexOf(item) + 1}`;
  // The answers to this question and to later ones may still change how many there are.
  const open = instrument.items.slice(instrument.items.indexOf(item)).map(({ id }) => id);
  const isSure = !instrument.items.some(
    (one) =>
      isCounted(instrument, one) &&
      one.showIf?.anyOf.some((name) => open.some((id) => name === `${instrument.id}.${id}`)),
  );
  return isSure ? `${number} of ${counted.length}` : number;
}

// A question beside a scale, such as the difficulty after the nine of the PHQ-9, is not counted.
function isCounted({ scoring }: Instrument, { isScored }: Item): boolean {
  return isScored || !scoring;
}
