// Every state of the clinic finder's search, with its filters open, for everyone.
import type { Page } from '@playwright/test';
import { cards, field, heading, options, problem } from '../support/finder.ts';
import { findFaults } from '../support/state.ts';
import { expect, test } from '../support/test.ts';

// Narrow enough for the map to wait behind its button: it has a file of its own.
test.use({ viewport: { width: 900, height: 900 } });

const submit = (page: Page) => page.getByRole('button', { name: 'Search', exact: true });

async function openFilters(page: Page): Promise<void> {
  await page.getByText('More filters').click();
  await expect(page.getByRole('button', { name: 'Apply filters' })).toBeVisible();
}

const states: Record<string, string> = {
  '': 'Or choose a state',
  'place=37067': 'of Franklin, TN 37067',
  'place=37067&treatment=iv&kind=psychiatry&pay=medicare&unsaid=yes': 'do not say,',
  'place=37067&radius=10&kind=hospital': 'No clinics that fit your filters within 10 miles',
  'place=Amarillo+TX': 'No clinics within 25 miles of Amarillo, TX. The nearest',
  'place=Franklin,+TN&radius=any&kind=va&kind=community-mh&telehealth=yes&pay=assistance':
    'No clinics that fit your filters at any distance',
  'place=Springfield': 'Which one do you mean?',
  'place=Guam': 'Guam is a whole state',
  'place=Tennessee': 'Tennessee is a whole state',
  'place=athena+care': 'called “athena care”',
  'place=Qwertyville': 'There is a problem',
};

test('nothing stands in the way in any answer, with the filters open', async ({ page }) => {
  test.setTimeout(90_000);
  for (const [query, words] of Object.entries(states)) {
    await page.goto(`/find-a-clinic/?${query}`);
    await expect(page.getByRole('heading', { level: 2, name: words })).toBeVisible();
    await openFilters(page);
    expect(await findFaults(page), query).toEqual([]);
  }
});

test('nothing stands in the way after a press without a place, and when more clinics are shown', async ({
  page,
}) => {
  await page.goto('/find-a-clinic/');
  await submit(page).click();
  await expect(problem(page)).toBeFocused();
  expect(await findFaults(page), 'without a place').toEqual([]);

  await page.goto('/find-a-clinic/?place=Franklin,+TN&radius=any');
  await page.getByRole('button', { name: 'Show 20 more' }).click();
  await expect(cards(page)).toHaveCount(40);
  expect(await findFaults(page), 'more clinics').toEqual([]);
});

test('nothing stands in the way while clinics are looked for, and when they cannot be read', async ({
  page,
}) => {
  await page.addInitScript(() => {
    window.fetch = () =>
      new Promise((_, refuse) => {
        window.addEventListener('offline', () => refuse(new TypeError('Failed to fetch')));
      });
  });
  await page.goto('/find-a-clinic/?place=37067');
  await expect(page.getByText('Looking for clinics…')).toBeVisible();
  expect(await findFaults(page), 'looking').toEqual([]);
  await page.evaluate(() => window.dispatchEvent(new Event('offline')));
  await expect(heading(page)).toHaveText('We could not load the clinics');
  expect(await findFaults(page), 'unread').toEqual([]);
});

test('nothing stands in the way while a location is asked for, nor when there is none', async ({
  page,
}) => {
  await page.addInitScript(() => {
    navigator.geolocation.getCurrentPosition = (_, fail) => {
      window.addEventListener('refusal', (event) => {
        const code = event instanceof CustomEvent ? Number(event.detail) : 0;
        const codes = { PERMISSION_DENIED: 1, POSITION_UNAVAILABLE: 2, TIMEOUT: 3 } as const;
        fail?.({ code, message: '', ...codes });
      });
    };
  });
  await page.goto('/find-a-clinic/');
  for (const [code, words] of [
    [1, 'Your browser did not share your location.'],
    [2, 'Your device could not find where it is.'],
    [3, 'Your device took too long to find where it is.'],
  ] as const) {
    await page.getByRole('button', { name: 'Use my location' }).click();
    await expect(page.getByRole('button', { name: 'Finding your location…' })).toBeFocused();
    if (code === 1) expect(await findFaults(page), 'asking').toEqual([]);
    await page.evaluate((detail) => {
      window.dispatchEvent(new CustomEvent('refusal', { detail }));
    }, code);
    await expect(page.getByRole('search').getByText(words)).toBeVisible();
    expect(await findFaults(page), words).toEqual([]);
  }
});

test('nothing stands in the way in the open list of suggestions', async ({ page }) => {
  await page.goto('/find-a-clinic/');
  await field(page).pressSequentially('nash');
  await expect(options(page).first()).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await expect(options(page).first()).toHaveAttribute('aria-selected', 'true');
  // The list lies over the form, which axe cannot see through.
  expect(await findFaults(page, ['#place', '#place-list'])).toEqual([]);
  await expect(options(page).first()).toBeVisible();
});

test('in forced colours the suggestion that is marked can be told from the rest', async ({
  page,
}) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto('/find-a-clinic/');
  await page.getByRole('combobox', { name: /^ZIP code/ }).pressSequentially('nash');
  await expect(page.getByRole('listbox', { name: 'Suggestions' })).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await expect(options(page).nth(0)).toHaveCSS('outline-style', 'solid');
  await expect(options(page).nth(1)).toHaveCSS('outline-style', 'none');
});
