// Pages on the device: off until it is asked for, there without a connection, gone when removed.
import { read, savedPaths, savePages, test, today } from '../support/offline.ts';
import { lettersOf, print } from '../support/pdf.ts';
import { expect } from '../support/test.ts';

const h1 = (name: string) => ({ level: 1, name });

test('before the button is pressed nothing is stored, and no worker is there', async ({ page }) => {
  for (const path of ['/', '/offline/', '/help-now/', '/find-a-clinic/?place=37067']) {
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  }
  await page.goto('/offline/');
  await expect(page.getByText('Off. This site keeps nothing')).toBeVisible();
  const workers = await page.evaluate(
    async () => (await navigator.serviceWorker.getRegistrations()).length,
  );
  expect([workers, await savedPaths(page)]).toEqual([0, []]);
});

test('a page that was read is there without a connection, with the day of its copy', async ({
  page,
  site,
}) => {
  await savePages(page);
  await read(page, '/conditions/ptsd/');
  await site.goAway();
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/PTSD/);
  const said = `This is the copy that your device saved on ${today()}.`;
  await expect(page.getByRole('status')).toContainText(said);
  await expect(page).toHaveTitle(/^Saved copy: /);
  expect((await print(page)).letters).toContain(lettersOf(said));
});

test('"Get help now" is there, though it was never opened', async ({ page, site }) => {
  await savePages(page);
  await site.goAway();
  await page.goto('/help-now/');
  await expect(page.getByRole('heading', h1('You do not have to carry this alone'))).toBeVisible();
  await expect(page.getByRole('status')).toContainText('This is the copy');
  await expect(page.getByRole('main').getByRole('link', { name: /988/ }).first()).toBeVisible();
});

test('a page that was not read is said to be missing, after help lines, with what there is', async ({
  page,
  site,
}) => {
  await savePages(page);
  await read(page, '/cost/');
  await site.goAway();
  await page.goto('/safety/');
  await expect(
    page.getByRole('heading', h1('This page is not saved, and cannot be loaded now')),
  ).toBeVisible();
  const main = page.getByRole('main');
  const links = await main
    .getByRole('link')
    .evaluateAll((all) => all.map((one) => one.getAttribute('href')));
  const help = ['tel:988', 'sms:988', 'tel:911'];
  expect(links.slice(0, links.indexOf('/cost/'))).toEqual(expect.arrayContaining(help));
  await main.getByRole('link', { name: /cost/i }).click();
  await expect(page).toHaveURL(/\/cost\/$/);
  await expect(page.getByRole('status')).toContainText('This is the copy');
});

test('with a connection the page is as it is now, and no copy', async ({ page }) => {
  await savePages(page);
  await read(page, '/cost/');
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByText('This is the copy')).toHaveCount(0);
  await expect(page).not.toHaveTitle(/Saved copy/);
});

test('a clinic that was seen and the last search are there, and what was typed is not kept', async ({
  page,
  site,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await savePages(page);
  await read(page, '/clinics/tennessee/franklin/athena-care/');
  await read(page, '/find-a-clinic/?place=37067');
  const cards = page.getByRole('listitem').filter({ hasText: 'Athena Care' });
  await expect(cards.first()).toBeVisible();
  await page.waitForLoadState('networkidle');
  const data = asked.filter((one) => one.startsWith('/data/'));
  expect(data).toContain('/data/clinics.json');
  await expect.poll(() => savedPaths(page)).toEqual(expect.arrayContaining(data));
  expect((await savedPaths(page)).filter((path) => path.includes('?'))).toEqual([]);
  await site.goAway();
  await page.reload();
  await expect(page.getByText('This is the copy')).toBeVisible();
  await expect(cards.first()).toBeVisible();
  await page.goto('/clinics/tennessee/franklin/athena-care/');
  await expect(page.getByRole('heading', h1('Athena Care'))).toBeVisible();
  await expect(page.getByText('This is the copy')).toBeVisible();
});

test('"Turn off" removes every page and the workers', async ({ page }) => {
  await savePages(page);
  await read(page, '/cost/');
  await page.goto('/offline/');
  await expect(page.getByRole('listitem').filter({ hasText: 'saved on' })).not.toHaveCount(0);
  await page.getByRole('button', { name: 'Turn off and remove all saved pages' }).click();
  await expect(page.getByText('Off. All saved pages are removed')).toBeFocused();
  const left = await page.evaluate(async () => ({
    caches: await caches.keys(),
    databases: (await indexedDB.databases()).length,
    local: localStorage.length,
    workers: (await navigator.serviceWorker.getRegistrations()).length,
  }));
  expect(left).toEqual({ caches: [], databases: 0, local: 0, workers: 0 });
  await page.goto('/cost/');
  await page.goto('/ketamine/');
  expect(await savedPaths(page)).toEqual([]);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the page says what else one can do, and nothing is there to press', async ({ page }) => {
    await page.goto('/offline/');
    await expect(page.getByText('Saving pages needs JavaScript, and it is off.')).toBeVisible();
    await expect(page.getByRole('main').getByRole('button')).toHaveCount(0);
  });
});
