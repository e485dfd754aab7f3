import { readdirSync, readFileSync } from 'node:fs';
import { frequency, heading } from '../support/self-check.ts';
import { print } from '../support/pdf.ts';
import { expect, test } from '../support/test.ts';

const folder = 'content/instruments';
const itemTexts = readdirSync(folder).flatMap((file) =>
  [
    ...readFileSync(`${folder}/${file}`, 'utf8').matchAll(/^ {4}text: (?:'(.+)'|"(.+)"|(.+))$/gm),
  ].map(([, single, double, plain]) => single?.replaceAll("''", "'") ?? double ?? plain ?? ''),
);

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the page leads to the paper copy, which asks every question and has its key', async ({
    page,
  }) => {
    await page.goto('/self-check/');
    const words = await page.getByRole('main').innerText();
    expect(words).toContain('The questions need JavaScript, and it is off.');
    for (const name of ['Start', 'Clear my answers']) {
      await expect(page.getByRole('button', { name })).toHaveCount(0);
    }
    await page.getByRole('link', { name: 'The paper copy' }).click();
    await expect(heading(page)).toHaveText('The self-check on paper');
    const form = await page.getByRole('main').innerText();
    // 2 + 10 + 7 + 6 + 3 + 6 + 4 + 26 + 3 + 1, as the specification lists them.
    expect(itemTexts.length).toBe(68);
    expect(itemTexts.filter((text) => !form.includes(text))).toEqual([]);
    for (const label of frequency) expect(form).toContain(label);
    for (const part of [
      'If you marked anything but “Not at all” here, talk to someone now.',
      '15 to 19 moderately severe',
      'Only if you marked “Long-lasting pain” for',
      'No permission required to reproduce',
      'It may be worth asking a doctor about ketamine or esketamine',
      'Do not start ketamine or esketamine before a doctor who knows about your aneurysm',
    ]) {
      expect(form).toContain(part);
    }
  });
});

test('the blank form prints with help on its first sheet', async ({ page }) => {
  await page.goto('/self-check/paper/');
  const paper = await print(page);
  expect(paper.sheetsWith(['text 988', 'Little interest or pleasure'])).toContain(1);
  expect(paper.sheetsWith(['Add up your numbers'])).toHaveLength(1);
  expect(paper.sheetCount).toBeLessThanOrEqual(10);
});
