// Every state of the clinic finder's search, with its filters open, in light and dark.
import { findBarriers } from '../support/axe.ts';
import { map, openMap } from '../support/finder.ts';
import { expect, test } from '../support/test.ts';

// Narrow enough for the map to wait behind its button: axe cannot see through what it draws.
test.use({ viewport: { width: 900, height: 900 } });

const states = {
  '/find-a-clinic/': 'Or choose a state',
  '/find-a-clinic/?place=37067': 'of Franklin, TN 37067',
  '/find-a-clinic/?place=37067&treatment=iv&kind=psychiatry&unsaid=yes': 'do not say,',
  '/find-a-clinic/?place=Springfield': 'Which one do you mean?',
  '/find-a-clinic/?place=Guam': 'Guam is a whole state',
  '/find-a-clinic/?place=athena+care': 'called “athena care”',
  '/find-a-clinic/?place=Qwertyville': 'There is a problem',
};

for (const [path, words] of Object.entries(states)) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`everyone can use the state "${words}", ${colorScheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await page.goto(path);
      await expect(page.getByRole('heading', { level: 2, name: words })).toBeVisible();
      await page.getByText('More filters').click();
      expect(await findBarriers(page)).toEqual([]);
    });
  }
}

test('in forced colours the suggestion that is marked can be told from the rest', async ({
  page,
}) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto('/find-a-clinic/');
  await page.getByRole('combobox', { name: /^ZIP code/ }).pressSequentially('nash');
  await expect(page.getByRole('listbox', { name: 'Suggestions' })).toBeVisible();
  await page.keyboard.press('ArrowDown');
  const options = page.getByRole('listbox', { name: 'Suggestions' }).getByRole('option');
  await expect(options.nth(0)).toHaveCSS('outline-style', 'solid');
  await expect(options.nth(1)).toHaveCSS('outline-style', 'none');
});

test('in forced colours pins that say yes and pins that do not say can be told apart', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
  await openMap(page, 'place=37067&treatment=iv&unsaid=yes');
  const pins = map(page).getByRole('button', { name: /^\d+ of \d+, / });
  await expect(pins).not.toHaveCount(0);
  const grounds = await pins.evaluateAll((all) =>
    all.map((pin) => [pin.classList.contains('is-hollow'), getComputedStyle(pin).backgroundColor]),
  );
  const of = (isHollow: boolean) =>
    new Set(grounds.flatMap(([hollow, ground]) => (hollow === isHollow ? [ground] : [])));
  expect([of(true).size, of(false).size]).toEqual([1, 1]);
  expect([...of(true)]).not.toEqual([...of(false)]);
});
