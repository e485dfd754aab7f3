import { expect, test } from '../support/test.ts';

// The page of this path has every component that a topic may use.
const topic = '/treatments/nasal-spray/';

test('a mark leads to its source by keyboard, and the source leads back', async ({ page }) => {
  await page.goto(topic);
  const mark = page.getByRole('main').getByRole('link', { name: 'Source 1', exact: true }).first();
  await mark.focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#s1$/);

  const back = page.getByRole('link', { name: 'Back to the text, place 1' }).first();
  await expect(back).toBeInViewport();
  await back.focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#c1-1$/);
  await expect(mark).toBeInViewport();
});

test('every mark has a way to a source, and every way back leads to a mark of it', async ({
  page,
}) => {
  await page.goto(topic);
  const main = page.getByRole('main');
  const hrefs = (name: RegExp) =>
    main
      .getByRole('link', { name })
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
  const marks = await main
    .getByRole('link', { name: /^Source \d+$/ })
    .evaluateAll((links) =>
      links.map((link) => ({ id: link.id, href: link.getAttribute('href') })),
    );
  const backs = await hrefs(/^Back to the text, place \d+$/);

  expect(marks.length).toBeGreaterThan(10);
  expect(backs.toSorted()).toEqual(marks.map(({ id }) => `#${id}`).toSorted());
  // Numbers rise as one reads: a source that is new has the next number.
  const firsts = [...new Set(marks.map(({ href }) => href))];
  expect(firsts).toEqual(firsts.map((_, index) => `#s${index + 1}`));
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a term explains itself in place, and Escape puts it away', async ({ page }) => {
    await page.goto(topic);
    const term = page.getByRole('main').getByRole('button').first();
    const link = page.getByRole('link', { name: 'In the glossary' });
    await expect(link).toBeHidden();
    await term.focus();
    await page.keyboard.press('Enter');
    await expect(link).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(link).toBeHidden();

    await term.click();
    await link.click();
    await expect(page).toHaveURL(/\/glossary\/#[a-z-]+$/);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Glossary');
  });

  test('on a phone the list of sections opens near the top and leads to a section', async ({
    page,
  }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto(topic);
    const list = page.getByRole('navigation', { name: 'On this page' });
    await expect(list).toBeHidden();
    await page.getByText('On this page', { exact: true }).click();
    await list.getByRole('link', { name: 'Questions for your doctor' }).click();
    await expect(page.getByRole('heading', { name: 'Questions for your doctor' })).toBeInViewport();
  });
});

test('at 320 px the table under a picture opens without sideways scrolling', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  await page.goto(topic);
  for (const summary of await page.getByText('The same numbers in a table').all()) {
    await summary.click();
  }
  await expect(page.getByRole('table').first()).toBeVisible();
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(width).toBe(320);
});

test('on a phone a full stop stays on the line of the term before it', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('/treatments/nasal-spray/');
  const pairs = await page
    .getByRole('main')
    .getByRole('button')
    .evaluateAll((terms) =>
      terms.flatMap((term) => {
        // The text behind the term, past the closed explanation.
        const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        walk.currentNode = term;
        let text = walk.nextNode();
        while (text && (term.contains(text) || text.parentElement?.closest('[popover]'))) {
          text = walk.nextNode();
        }
        if (!text || !/^[.,;:]/.test(text.nodeValue ?? '')) return [];
        const stop = document.createRange();
        stop.setStart(text, 0);
        stop.setEnd(text, 1);
        const isBelow = stop.getBoundingClientRect().top >= term.getBoundingClientRect().bottom - 3;
        return [{ term: term.textContent, isBelow }];
      }),
    );
  expect(pairs.length).toBeGreaterThan(3);
  expect(pairs.filter(({ isBelow }) => isBelow)).toEqual([]);
});

test('a page of words and pictures has no script but the shortcut to the search', async ({
  page,
}) => {
  await page.goto(topic);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  const scripts = await page.evaluate(() =>
    [...document.scripts]
      .filter((script) => script.type !== 'application/ld+json')
      .map(({ src, text }) => src || text),
  );
  const codes = await Promise.all(
    scripts.map(async (script) => (await page.request.get(script)).text()),
  );
  expect(codes).toHaveLength(1);
  expect(codes[0]).toContain('aria-keyshortcuts');
  expect(codes[0]?.length).toBeLessThan(500);
});

test('the page says who has checked it, and lists its parts on a wide screen', async ({ page }) => {
  await page.goto(topic);
  const rail = page.getByRole('complementary', { name: 'About this page' });
  await expect(rail).toContainText('Not yet reviewed by a clinician.');
  await expect(rail.getByRole('link', { name: 'What we do not know' })).toBeVisible();
  await expect(rail.getByRole('link', { name: 'Sources' })).toBeVisible();
});

test('a short source leads to its full reference, which names the pages that use it', async ({
  page,
}) => {
  await page.goto(topic);
  const crumbs = page.getByRole('navigation', { name: 'Breadcrumb' });
  const name = await crumbs.getByRole('listitem').last().innerText();
  const back = page.getByRole('link', { name: 'Back to the text, place 1' });
  const firstEntry = page.getByRole('listitem').filter({ has: back }).first();
  await firstEntry.getByRole('link').first().click();
  await expect(page).toHaveURL(/\/sources\/#[a-z0-9-]+$/);

  // By what the address points to: several references may have the same author.
  const full = page.locator(':target');
  await expect(full).toBeInViewport();
  await expect(full).toContainText(/read on \w+ \d+, \d{4}\./);
  await expect(full.getByRole('link', { name, exact: true })).toHaveAttribute('href', topic);
});

test('the glossary has an index of letters, and terms lead to one another', async ({ page }) => {
  await page.goto('/glossary/');
  await page
    .getByRole('navigation', { name: 'Letters' })
    .getByRole('link', { name: 'O', exact: true })
    .click();
  await expect(page.getByRole('heading', { name: 'O', exact: true })).toBeInViewport();
  await expect(page.getByText('off-label', { exact: true }).first()).toBeVisible();
});

test('on paper there is no menu, tables stand open and sources are there', async ({ page }) => {
  await page.goto(topic);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('navigation', { name: 'On this page' })).toBeHidden();
  await expect(page.getByRole('table').first()).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Sources' })).toBeVisible();
  await expect(page.getByRole('link', { name: /^Back to the text/ }).first()).toBeHidden();
  await expect(page.getByRole('complementary', { name: 'Help in a crisis' })).toBeVisible();
});
