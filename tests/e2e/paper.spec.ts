// What comes out of the printer, sheet by sheet: on paper nobody can scroll back to a cut list.
import type { Locator, Page } from '@playwright/test';
import { lettersOf, print } from '../support/pdf.ts';
import { expect, test } from '../support/test.ts';

// The third has the longest list of questions.
const paths = ['/treatments/nasal-spray/', '/what-to-expect/', '/choosing-a-clinic/'];

for (const path of paths) {
  test(`${path} prints its questions on one sheet of their own`, async ({ page }) => {
    await page.goto(path);
    const heading = page.getByRole('heading', { name: 'Questions for your doctor' });
    const questions = await below(heading).getByRole('listitem').allInnerTexts();
    const paper = await print(page);

    expect(questions.length).toBeGreaterThan(4);
    const [sheet, ...others] = paper.sheetsWith(['Questions for your doctor', ...questions]);
    expect(others).toEqual([]);
    expect(sheet).toBeGreaterThan(1);
    for (const name of ['What we do not know', 'If you need help now']) {
      expect(paper.sheetsWith([name])).not.toContain(sheet);
    }
  });

  test(`${path} prints the help line first, and its sources last`, async ({ page }) => {
    await page.goto(path);
    await page.emulateMedia({ media: 'print' });
    const heading = page.getByRole('heading', { name: 'Sources', exact: true });
    const names = await below(heading, 'ol').getByRole('listitem').allInnerTexts();
    const paper = await print(page);

    expect(paper.sheetsWith(['Call or text 988, day or night. Emergency: 911'])).toContain(1);
    expect(names.length).toBeGreaterThan(10);
    const [start = 0] = paper.sheetsWith(['If you need help now']);
    for (const name of names) expect(paper.sheetsWith([name]).at(-1)).toBeGreaterThanOrEqual(start);
  });

  test(`${path} cuts no checklist, no care card and no figure in two`, async ({ page }) => {
    await page.goto(path);
    await page.emulateMedia({ media: 'print' });
    const wholes = [...(await textsOf(cardsOn(page))), ...(await textsOf(figuresOn(page)))];
    const paper = await print(page);

    expect(wholes.length).toBeGreaterThan(0);
    for (const lines of wholes) {
      expect([lines[0], paper.sheetsWith(lines)]).toEqual([lines[0], [expect.any(Number)]]);
    }
  });

  test(`${path} prints explained words in the middle of their sentences`, async ({ page }) => {
    await page.goto(path);
    await page.emulateMedia({ media: 'print' });
    const button = page.getByRole('button');
    const main = page.getByRole('main');
    const sentences = await main
      .getByRole('paragraph')
      .or(main.getByRole('listitem'))
      .filter({ has: button })
      .allInnerTexts();
    const { letters } = await print(page);
    expect(sentences).not.toEqual([]);
    for (const sentence of sentences) expect(letters).toContain(lettersOf(sentence));
  });
}

/** What stands under a heading: the next element, or the next one of a name. */
function below(heading: Locator, name = '*'): Locator {
  return heading.locator(`xpath=following-sibling::${name}[1]`);
}

/** Checklists and care cards: a frame that starts with its heading and holds a list. */
function cardsOn(page: Page): Locator {
  return page
    .getByRole('main')
    .locator('section, div')
    .filter({ has: page.locator(':scope > h3:first-child ~ ul') });
}

function figuresOn(page: Page): Locator {
  return page.getByRole('main').getByRole('figure');
}

/** The lines of each, as a reader sees them. */
async function textsOf(locator: Locator): Promise<string[][]> {
  const texts = await locator.allInnerTexts();
  return texts.map((text) => text.split(/[\n\t]+/).filter((line) => lettersOf(line) !== ''));
}
