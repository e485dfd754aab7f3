// The box: what can be typed into it, what it suggests, and what it says when it does not know.
import type { BrowserContext, Page } from '@playwright/test';
import { cards, field, heading, near37067, options, problem, search } from '../support/finder.ts';
import { expect, test } from '../support/test.ts';

const hint = 'Like 37067 or Franklin, TN';

test('L01 an empty search says what to enter, in the summary and at the field', async ({
  page,
}) => {
  const message = 'Enter a ZIP code, city, state or clinic name';
  await search(page, '');
  await expect(problem(page)).toBeFocused();
  await expect(page).toHaveTitle(/^Error: Find a clinic/);
  await expect(field(page)).toHaveAttribute('aria-invalid', 'true');
  await expect(field(page)).toHaveAccessibleDescription(`${hint} ${message}`);
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: message })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(field(page)).toBeFocused();
});

test('L02 nothing is an error while somebody types or clears, before a search or after (F21)', async ({
  page,
}) => {
  await page.goto('/find-a-clinic/');
  await field(page).pressSequentially('Qwerty');
  for (let key = 0; key < 6; key += 1) await page.keyboard.press('Backspace');
  await page.keyboard.press('Tab');
  await expect(problem(page)).toBeHidden();
  await expect(field(page)).not.toHaveAttribute('aria-invalid');
  await search(page, '37067');
  await expect(heading(page)).toHaveText(near37067);
  await field(page).fill('');
  await page.keyboard.press('Tab');
  await expect(problem(page)).toBeHidden();
  await expect(heading(page)).toHaveText(near37067);
});

test('L06 Enter in the box searches, and never asks for a location', async ({ page }) => {
  await page.addInitScript(() => {
    navigator.geolocation.getCurrentPosition = () => {
      throw new Error('The page asked for a location.');
    };
  });
  await search(page, '37067');
  await expect(heading(page)).toHaveText(near37067);
});

test('a place without clinics and a place we cannot find are two messages (F3)', async ({
  page,
}) => {
  await search(page, 'Amarillo TX');
  await expect(heading(page)).toHaveText(
    /^No clinics within 25 miles of Amarillo, TX\. The nearest is about \d+ miles away\.$/,
  );
  await expect(cards(page)).not.toHaveCount(0);
  await search(page, 'Qwertyville, TN');
  await expect(problem(page)).toBeFocused();
  await expect(
    page.getByRole('link', {
      name: /We could not find a place or a clinic called “Qwertyville, TN”/,
    }),
  ).toBeVisible();
  await expect(field(page)).toHaveValue('Qwertyville, TN');
  await expect(cards(page)).toHaveCount(0);
});

test('L18 free text is searched as it stands: places, states, territories and names (F26)', async ({
  page,
}) => {
  const answers = {
    'St. Paul, MN': /of Saint Paul, MN/,
    'El Paso TX': /of El Paso, TX/,
    NYC: /of New York, NY/,
    '00907': /of San Juan, PR 00907/,
    'Santa Fe': /^Which one do you mean\?$/,
    Brooklyn: /^Which one do you mean\?$/,
    'Puerto Rico': /^Puerto Rico is a whole state or territory$/,
    Guam: /^Guam is a whole state or territory$/,
    'athena care': /^\d+ clinics called “athena care”$/,
  };
  for (const [typed, words] of Object.entries(answers)) {
    await search(page, typed);
    await expect(heading(page), typed).toHaveText(words);
    await expect(heading(page), typed).toBeFocused();
  }
  await page.getByRole('link', { name: 'Athena Care', exact: true }).first().click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Athena Care');
});

test('a city that several states have is asked about', async ({ page }) => {
  await search(page, 'Springfield');
  await expect(heading(page)).toHaveText('Which one do you mean?');
  await page.getByRole('link', { name: 'Springfield, IL' }).click();
  await expect(heading(page)).toContainText('of Springfield, IL');
  await expect(field(page)).toHaveValue('Springfield, IL');
});

test('L17 suggestions come at three letters, and arrows, Enter and Escape work', async ({
  page,
}) => {
  await page.goto('/find-a-clinic/');
  const box = field(page);
  await box.pressSequentially('na');
  await expect(box).toHaveAttribute('aria-expanded', 'false');
  await expect(options(page)).toHaveCount(0);
  await box.pressSequentially('sh');
  await expect(box).toHaveAttribute('aria-expanded', 'true');
  await expect(options(page).first()).toHaveText('Nashville, TN City');
  const count = await options(page).count();
  expect(count).toBeLessThanOrEqual(8);
  await expect(page.getByRole('status')).toHaveText(`${count} suggestions`);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowUp');
  await expect(box).toHaveAttribute('aria-activedescendant', 'place-option-0');
  await expect(options(page).first()).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Escape');
  await expect(box).toHaveAttribute('aria-expanded', 'false');
  await expect(box).toHaveValue('nash');
  await page.keyboard.press('ArrowDown');
  await expect(options(page).first()).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(box).toHaveValue('Nashville, TN');
  await expect(box).toHaveAttribute('aria-expanded', 'false');
  await expect(page).toHaveURL(/\/find-a-clinic\/$/);
  await page.keyboard.press('Tab');
  await expect(problem(page)).toBeHidden();
  await box.press('Enter');
  await expect(heading(page)).toContainText('of Nashville, TN');
});

test('L17 a suggestion can be pressed, and says of what kind it is', async ({ page }) => {
  await page.goto('/find-a-clinic/');
  await field(page).pressSequentially('tennessee');
  await expect(options(page).filter({ hasText: 'Tennessee State' })).toBeVisible();
  await expect(options(page).filter({ hasText: 'Clinic' }).first()).toBeVisible();
  await field(page).fill('athena');
  await options(page).filter({ hasText: 'Athena Care, Franklin, TN' }).click();
  await expect(field(page)).toHaveValue('Athena Care, Franklin, TN');
  await expect(field(page)).toBeFocused();
  await field(page).press('Enter');
  await expect(heading(page)).toHaveText('1 clinic called “Athena Care, Franklin, TN”');
});

const button = (page: Page) => page.getByRole('button', { name: 'Use my location' });

async function standIn(context: BrowserContext, latitude: number, longitude: number) {
  await context.grantPermissions(['geolocation']);
  await context.setGeolocation({ latitude, longitude });
}

test('L11 a location becomes a ZIP code in the box, and nothing else of it is kept', async ({
  page,
  context,
}) => {
  await standIn(context, 35.9251, -86.8689);
  await page.goto('/find-a-clinic/');
  await button(page).press('Enter');
  await expect(field(page)).toHaveValue(/^Franklin, TN 3706\d$/);
  await expect(heading(page)).toHaveText(/within 25 miles of Franklin, TN 3706\d$/);
  expect(decodeURIComponent(page.url())).not.toMatch(/35\.|86\./);
  await page.reload();
  await expect(heading(page)).toContainText('of Franklin, TN 3706');
});

test('L11 outside the US the finder says how to go on', async ({ page, context }) => {
  await standIn(context, 51.5, -0.13);
  await page.goto('/find-a-clinic/');
  await button(page).click();
  const words = 'outside the United States. Enter a US ZIP code';
  await expect(page.getByRole('search').getByText(words)).toBeVisible();
});

const refusals = [
  ['denied', 1, 'Your browser did not share your location. Enter a ZIP code or a city instead.'],
  ['unavailable', 2, 'Your device could not find where it is. Enter a ZIP code or a city'],
  ['a timeout', 3, 'took too long to find where it is. Try again, or enter a ZIP code or a city.'],
  ['an insecure page', 0, 'the connection is not secure (https). Enter a ZIP code or a city'],
] as const;

for (const [name, code, words] of refusals) {
  test(`L11 ${name}: the finder says how to go on without a location`, async ({ page }) => {
    await page.addInitScript((refusal) => {
      if (refusal === 0) Object.defineProperty(window, 'isSecureContext', { value: false });
      navigator.geolocation.getCurrentPosition = (_, fail) => {
        fail?.({
          code: refusal,
          message: '',
          PERMISSION_DENIED: 1,
          POSITION_UNAVAILABLE: 2,
          TIMEOUT: 3,
        });
      };
    }, code);
    await page.goto('/find-a-clinic/');
    await button(page).click();
    await expect(page.getByRole('search').getByText(words)).toBeVisible();
    await expect(page.getByRole('status')).toContainText(words);
    await expect(button(page)).toBeFocused();
    await field(page).fill('37067');
    await field(page).press('Enter');
    await expect(heading(page)).toHaveText(near37067);
  });
}
