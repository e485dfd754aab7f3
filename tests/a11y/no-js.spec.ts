// With JavaScript off every page is whole, and the header leads to it.
import { onePerKind, readSitemap } from '../support/sitemap.ts';
import { expect, testManyPages as test } from '../support/test.ts';

test.use({ sharing: { javaScriptEnabled: false } });

const paths = readSitemap();

test('every link of the header leads to its page', async ({ sharedPage: page }) => {
  await page.goto('/');
  const links = await page.getByRole('banner').getByRole('link').all();
  const targets = await Promise.all(links.map((link) => link.getAttribute('href')));
  expect(targets).toContain('/');
  // A link to a page that is not there is a finding of check-dist, which names the file.
  for (const target of targets.filter((one) => one !== null && paths.includes(one))) {
    await page.goto('/');
    await page.getByRole('banner').locator(`a[href="${target}"]`).click();
    await expect(page).toHaveURL(`${target}`);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  }
});

for (const path of onePerKind(paths)) {
  test(`${path} has its heading, its words and the help line`, async ({ sharedPage: page }) => {
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.getByRole('main')).toContainText(/\S/);
    const help = page.getByRole('complementary', { name: 'Help in a crisis' });
    await expect(help.getByRole('link', { name: 'Call' })).toHaveAttribute('href', 'tel:988');
    await expect(help.getByRole('link', { name: 'text 988' })).toHaveAttribute('href', 'sms:988');
    await expect(help).toBeInViewport();
  });
}
