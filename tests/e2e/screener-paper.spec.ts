import { readFileSync } from 'node:fs';
import { begin, fill, frequency, heading, press } from '../support/self-check.ts';
import { expect, test } from '../support/test.ts';

const items = [
  ...readFileSync('content/instruments/phq9.yaml', 'utf8').matchAll(/^ {4}text: (.+)$/gm),
];
const itemTexts = items.map(([, text = '']) => text);

test('the printed result has help first, then every answer, the total and the licence', async ({
  page,
}) => {
  await page.goto('/self-check/');
  await begin(page);
  await fill(page, '2222222021');
  await press(page, 'See my result');
  await page.emulateMedia({ media: 'print' });
  const text = await page.getByRole('main').innerText();
  const order = [
    'call or text 988',
    'Patient Health Questionnaire-9',
    'Filled in by the person themself',
    'Little interest or pleasure',
    'More than half the days',
    'Somewhat difficult',
    'PHQ-9 total: 16 of 27. Clinicians call this range moderately severe.',
    'No permission required to reproduce',
    'LOINC',
  ];
  const places = order.map((part) => text.indexOf(part));
  expect(places).not.toContain(-1);
  expect(places).toEqual(places.toSorted((a, b) => a - b));
  await expect(page.getByRole('button')).toHaveCount(0);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the page leads to the paper copy, which is complete', async ({ page }) => {
    await page.goto('/self-check/');
    const words = await page.getByRole('main').innerText();
    expect(words).toContain('The questions need JavaScript, and it is off.');
    await expect(page.getByRole('button', { name: 'Start' })).toHaveCount(0);
    await page.getByRole('link', { name: 'The paper copy' }).click();
    await expect(heading(page)).toHaveText('The self-check on paper');
    for (const text of itemTexts) await expect(page.getByText(text)).toBeVisible();
    for (const label of frequency)
      await expect(page.getByText(label)).toHaveCount(label === 'Not at all' ? 10 : 9);
    await expect(
      page.getByText('If you marked anything but “Not at all” for question 9'),
    ).toBeVisible();
    await expect(page.getByText('15 to 19: moderately severe')).toBeVisible();
    await expect(page.getByText('No permission required to reproduce')).toBeVisible();
  });
});
