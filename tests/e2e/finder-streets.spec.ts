// A copy whose operator has set an address, a contact and a server of streets.
import type { Page } from '@playwright/test';
import { readPolicy } from '#lib/web/policy.ts';
import { askArea, cards, heading, mapStop as stop, near37067, openMap } from '../support/finder.ts';
import { expect, operatorTest as test } from '../support/operator-test.ts';

// The copy is built once, by the one worker that runs this file.
test.describe.configure({ mode: 'default' });
test.use({ contextOptions: { reducedMotion: 'reduce' } });

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
/** Pictures have no role: they show nothing that the list lacks. */
const pictures = (page: Page) => stop(page).locator('img[src*="/"]');
const failure = (page: Page) =>
  page.getByRole('paragraph').filter({ hasText: /^\s*127\.0\.0\.1:\d+ sent no streets\. The map/ });

async function open(page: Page) {
  await openMap(page, 'place=37067');
  await expect(button(page, 'Show streets')).toBeVisible();
}

test('nothing is asked of the streets’ server before the press, and the sentence says who sees what', async ({
  page,
  operator: { tiles },
}) => {
  await open(page);
  await button(page, 'Zoom in').click();
  await button(page, 'Zoom out').click();
  await stop(page).focus();
  await page.keyboard.press('ArrowRight');
  await expect(askArea(page)).toBeVisible();
  const { host } = new URL(tiles.origin);
  await expect(button(page, 'Show streets')).toHaveAccessibleDescription(
    new RegExp(
      `^Streets come from ${host} \\(Example Maps\\)\\. If you press this, ${host} sees your internet address and the area you look at, until you leave this page\\.`,
    ),
  );
  await expect(page.getByRole('link', { name: 'What Example Maps does with that' })).toBeVisible();
  expect(tiles.asked).toEqual([]);
});

test('after the press streets load, with their credit and without a referrer, and can be taken away', async ({
  page,
  operator: { tiles },
}) => {
  await open(page);
  await button(page, 'Show streets').click();
  await expect.poll(() => tiles.asked.length).toBeGreaterThan(0);
  await expect(pictures(page).first()).toBeVisible();
  const isShown = (image: HTMLImageElement) => image.complete && image.naturalWidth === 256;
  await expect.poll(() => pictures(page).first().evaluate(isShown)).toBe(true);
  for (const { path, referrer } of tiles.asked) {
    expect(path).toMatch(/^\/\d+\/\d+\/\d+\.png$/);
    expect(referrer).toBe('');
  }
  await expect(page.getByText('Streets: © Example contributors')).toBeVisible();
  await expect(failure(page)).toBeHidden();
  await button(page, 'Hide streets').press('Enter');
  await expect(pictures(page)).toHaveCount(0);
  await expect(button(page, 'Show streets')).toBeFocused();
  const asked = tiles.asked.length;
  await stop(page).focus();
  await page.keyboard.press('ArrowRight');
  await expect(askArea(page)).toBeVisible();
  await page.keyboard.press('-');
  await expect(page.getByRole('status')).toHaveText(/^The map now shows about/);
  expect(tiles.asked).toHaveLength(asked);
  await page.reload();
  await expect(button(page, 'Show streets')).toBeVisible();
  expect(tiles.asked).toHaveLength(asked);
});

test('the streets’ server is allowed for pictures, on the finder’s page alone', async ({
  page,
  operator: { tiles },
}) => {
  const policyOf = async (path: string) => {
    await page.goto(path);
    const meta = page.locator('meta[http-equiv="content-security-policy"]');
    return readPolicy((await meta.getAttribute('content')) ?? '');
  };
  const { 'img-src': images, ...rest } = await policyOf('/find-a-clinic/');
  expect(images?.filter((source) => !["'self'", 'data:'].includes(source))).toEqual([tiles.origin]);
  expect(JSON.stringify(rest)).not.toContain(tiles.origin);
  for (const path of ['/', '/ketamine/', '/self-check/', '/clinics/tennessee/franklin/']) {
    expect(JSON.stringify(await policyOf(path)), path).not.toContain(tiles.origin);
  }
});

test.describe('with a server that is down', () => {
  test.use({ mayLackTiles: true });

  test('the page says so, the map goes on, and streets come when it is up again', async ({
    page,
    operator: { tiles },
  }) => {
    tiles.isUp = false;
    await open(page);
    const count = await cards(page).count();
    await button(page, 'Show streets').click();
    await expect(failure(page)).toBeVisible();
    await expect(page.getByRole('status')).toHaveText(/ sent no streets\. The map and the list /);
    await stop(page).focus();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('button', { name: `1 of ${count}, ` })).toBeFocused();
    await expect(heading(page)).toHaveText(near37067);
    tiles.isUp = true;
    await button(page, 'Hide streets').click();
    await expect(failure(page)).toBeHidden();
    await button(page, 'Show streets').click();
    await expect(pictures(page).first()).toBeVisible();
    await expect(failure(page)).toBeHidden();
  });
});

test('what is wrong in a listing goes to the operator’s own address', async ({
  page,
  operator: { settings },
}) => {
  await page.goto('/clinics/tennessee/franklin/athena-care/');
  const link = page.getByRole('link', { name: 'Tell us about this listing' });
  const href = (await link.getAttribute('href')) ?? '';
  // A mail link is an address of its own kind, with what to fill in behind the "?" (RFC 6068).
  const { protocol, pathname, searchParams } = new URL(href);
  expect([protocol, pathname]).toEqual(['mailto:', settings.contactEmail]);
  expect(searchParams.get('subject')).toContain('Wrong in the listing: ');
  expect(searchParams.get('body')).toContain('/clinics/tennessee/franklin/athena-care/');
  await expect(page.getByRole('main')).not.toContainText('has not set a contact');
});

test('pages name the operator and the contact where else they say that none is set', async ({
  page,
  operator: { settings },
}) => {
  const { operator, contactEmail } = settings;
  for (const path of ['/about/', '/privacy/', '/health-data/']) {
    await page.goto(path);
    await expect(page.getByRole('main'), path).toContainText(`run by ${operator}`);
    await expect(page.getByRole('main'), path).toContainText(`${contactEmail}`);
  }
  await page.goto('/privacy/');
  await expect(page.getByRole('main')).toContainText('“Show streets” on the map asks Example Maps');
  for (const path of ['/', '/ketamine/', '/about/', '/about/listings/', '/privacy/']) {
    await page.goto(path);
    await expect(page.getByRole('contentinfo')).toContainText(`Run by ${operator}.`);
    await expect(page.locator('body')).not.toContainText(/not (been )?(set|named)/);
  }
});

test('machines get the site’s own address: canonical links, share pictures, the sitemap', async ({
  page,
  operator: { settings },
}) => {
  const at = (path: string) => `${settings.address}${path}`;
  for (const path of ['/', '/ketamine/', '/find-a-clinic/', '/clinics/tennessee/franklin/']) {
    await page.goto(path);
    await expect(page.locator('link[rel="canonical"]')).toHaveAttribute('href', at(path));
  }
  await page.goto('/ketamine/');
  const property = (name: string) => page.locator(`meta[property="og:${name}"]`);
  await expect(property('url')).toHaveAttribute('content', at('/ketamine/'));
  await expect(property('image')).toHaveAttribute('content', at('/og/ketamine.png'));
  const image = await page.request.get('/og/ketamine.png');
  expect(image.headers()['content-type']).toBe('image/png');
  expect(await (await page.request.get('/robots.txt')).text()).toContain(at('/sitemap-index.xml'));
  const map = await (await page.request.get('/sitemap-0.xml')).text();
  expect(map).toContain(`<loc>${at('/ketamine/')}</loc>`);
  expect(map).not.toContain('address-not-set');
});
