// One clinic's page: what it says, how old that is, what to take along.
import type { Page } from '@playwright/test';
import { findBarriers } from '../support/axe.ts';
import { lettersOf, print } from '../support/pdf.ts';
import { expect, test } from '../support/test.ts';

const path = '/clinics/tennessee/franklin/athena-care/';
/** The record with the most words. */
const longest = '/clinics/maine/bangor/northern-light-acadia-hospital/';
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

test('a clinic has its name, address, phone that dials, hours and a way to find it', async ({
  page,
}) => {
  await page.goto(path);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Athena Care');
  const reach = page.getByRole('region', { name: 'How to reach it' });
  await expect(reach).toContainText('341 Cool Springs Boulevard');
  const phone = reach.getByRole('link', { name: 'Call Athena Care: (615) 320-1155' });
  await expect(phone).toHaveAttribute('href', 'tel:+16153201155');
  // Hours that nobody says are not "closed".
  await expect(reach).toContainText(/Hours\s*Not known: call before you go/);
  const directions = reach.getByRole('link', { name: /^Directions: .*opens another site/ });
  await expect(directions).toHaveAttribute('href', /openstreetmap\.org\/search\?query=341%20Cool/);
  await expect(directions).toHaveAttribute('rel', /noopener/);
});

test('every fact says who says so and when, and what is unknown is never "no"', async ({
  page,
}) => {
  await page.goto(path);
  const main = page.getByRole('main');
  await expect(main).toContainText('IV ketamine: yes, says its own website, read November 2026.');
  await expect(main).toContainText(
    'TMS (magnetic stimulation): yes, says a federal directory, 2024',
  );
  await expect(main).toContainText('Spravato nasal spray: not known.');
  await expect(main).toContainText(/Not known: paying yourself, private insurance, Medicare/);
  await expect(main).toContainText('Not known does not mean no.');
  await expect(main).not.toContainText(/: no[,.]/);
});

test('a reader is told to call, and what to ask this clinic', async ({ page }) => {
  await page.goto(path);
  await expect(page.getByRole('heading', { name: 'Call before you go' })).toBeVisible();
  const question = (words: string) => page.getByRole('listitem').filter({ hasText: words });
  await expect(question('Do you also give Spravato')).toBeVisible();
  await expect(question('What is the full price')).toBeVisible();
  await expect(question('feel worse or suicidal between visits')).toBeVisible();
  await expect(question('Do you also give ketamine through a vein')).toHaveCount(0);
});

for (const { today, page: onPage, card } of [
  { today: '2026-12-01', page: /is from November 2026\.\s+A listing/, card: null },
  {
    today: '2027-07-01',
    page: /from November 2026, more than 6 months ago\. Things may have changed/,
    card: 'Newest word: November 2026, more than 6 months old.',
  },
  {
    today: '2028-01-01',
    page: /from November 2026, more than a year ago\. Take all of this as a hint/,
    card: 'Newest word: November 2026, more than a year old.',
  },
]) {
  test(`on ${today} the page and its card say how old they are`, async ({ page }) => {
    await page.clock.setFixedTime(new Date(`${today}T12:00:00Z`));
    await page.goto(path);
    await expect(page.getByRole('main')).toContainText(onPage);
    for (const list of ['/find-a-clinic/?place=37067', '/clinics/tennessee/franklin/']) {
      await page.goto(list);
      const item = page.getByRole('listitem').filter({ hasText: '341 Cool Springs Boulevard' });
      await expect(item).toBeVisible();
      if (card) await expect(item).toContainText(card);
      else await expect(item).not.toContainText('Newest word');
    }
    expect(await findBarriers(page)).toEqual([]);
  });
}

test('the details are copied, and the copy is told and spoken', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(path);
  await button(page, 'Copy details').click();
  await expect(page.getByRole('status')).toHaveText(/^Copied\./);
  const lines = (await page.evaluate(() => navigator.clipboard.readText())).split('\n');
  expect(lines[0]).toBe('Athena Care');
  expect(lines).toContain('Phone: (615) 320-1155 says a federal directory, 2024');
  expect(lines).toContainEqual(
    expect.stringMatching(/^Address: 341 Cool Springs Boulevard, Suite 140, Franklin, TN 37067/),
  );
  expect(lines).toContain('IV ketamine: yes, says its own website, read November 2026.');
  expect(lines.at(-1)).toBe(page.url());
  expect(await findBarriers(page)).toEqual([]);
});

test('a browser that does not let us copy says what to do instead', async ({ page }) => {
  await page.addInitScript(() => {
    navigator.clipboard.writeText = () => Promise.reject(new DOMException('no', 'NotAllowedError'));
  });
  await page.goto(path);
  await button(page, 'Copy details').click();
  await expect(page.getByRole('status')).toHaveText(/copy them by hand/);
});

test('"Print" asks the browser to print', async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => {
      document.title = 'printed';
    };
  });
  await page.goto(path);
  await button(page, 'Print').click();
  await expect(page).toHaveTitle('printed');
});

for (const one of [path, longest]) {
  test(`${one} fits two sheets, with the help line, the links and the questions`, async ({
    page,
  }) => {
    await page.goto(one);
    const name = await page.getByRole('heading', { level: 1 }).innerText();
    const paper = await print(page);
    expect(paper.sheetsWith([]).length).toBeLessThanOrEqual(2);
    expect(paper.sheetsWith([name, 'Call or text 988, day or night. Emergency: 911'])).toEqual([1]);
    expect(paper.letters).toContain(lettersOf('What happens if I feel worse or suicidal'));
    const website = page.getByRole('link', { name: /, website of / });
    expect(paper.letters).toContain(lettersOf((await website.getAttribute('href')) ?? 'none'));
    for (const tool of ['Copy details', 'Clear all', 'Breadcrumb']) {
      expect(paper.letters).not.toContain(lettersOf(tool));
    }
  });
}

test('machines are told the clinic that readers see', async ({ page }) => {
  await page.goto(path);
  const json = await page.locator('script[type="application/ld+json"]').textContent();
  const graph: unknown = JSON.parse(json ?? '');
  expect(graph).toMatchObject({
    '@context': 'https://schema.org',
    '@graph': [
      { '@type': 'MedicalWebPage', name: 'Athena Care', dateModified: '2026-11-22' },
      { '@type': 'BreadcrumbList' },
      {
        '@type': 'MedicalClinic',
        name: 'Athena Care',
        telephone: '+16153201155',
        medicalSpecialty: 'https://schema.org/Psychiatric',
        availableService: [{ name: 'IV ketamine' }, { name: 'TMS (magnetic stimulation)' }],
      },
    ],
  });
  // Approximate points and facts that nobody states are left out.
  expect(json).not.toMatch(/geo|isAcceptingNewPatients|paymentAccepted|knowsLanguage/);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the page is whole, and shows no button that would do nothing', async ({ page }) => {
    await page.goto(path);
    await expect(page.getByRole('main')).toContainText('The newest word we have is from');
    await expect(page.getByRole('heading', { name: 'Call before you go' })).toBeVisible();
    await expect(page.getByRole('main').getByRole('button')).toHaveCount(0);
    await expect(page.getByRole('link', { name: 'How clinics get here' })).toBeVisible();
  });
});
