import { expect, test } from '../support/test.ts';

test('an address that does not exist shows a way on and the help line', async ({ page }) => {
  const response = await page.request.get('/no-such-page/');
  expect(response.status()).toBe(404);
  await page.goto('/404.html');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('That page is not here');
  await expect(page.getByRole('link', { name: 'text 988' })).toHaveAttribute('href', 'sms:988');
});
