import { finish, goThrough, heading, press, ready, worthAsking } from '../support/self-check.ts';
import { expect, test } from '../support/test.ts';

const label = 'The FDA label for esketamine says people with this should not take it.';
const notNever =
  'This does not mean you can never have this treatment. It means a doctor needs to know.';

// Some forty pages each, on a machine that may be busy.
test.describe.configure({ timeout: 90_000 });

/** How to come to each outcome. Source: the decision table of the specification. */
const ways = [
  ['It may be worth asking a doctor about ketamine or esketamine', {}],
  ['Talk to your own doctor first', { 'Is your blood pressure': "I'm not sure" }],
  ['Talk to a doctor before you go any further', { aneurysm: 'Yes' }],
  ['Other treatments usually come first', { 'How many different antidepressant': 'One' }],
  ['Your answers suggest mild symptoms', { 'Over the last 2 weeks': 'Not at all', ...mood(5) }],
  ['You reported few depression symptoms', { 'Over the last 2 weeks': 'Not at all' }],
] as const;

for (const [outcome, change] of ways) {
  test(`"${outcome}" is reached, says that it is no diagnosis, and shows the number last`, async ({
    page,
  }) => {
    await finish(page, { ...worthAsking, ...change });
    await expect(heading(page)).toHaveText(outcome);
    await expect(heading(page)).toBeFocused();
    const main = page.getByRole('main');
    await expect(main).toContainText('This is not a diagnosis. It cannot see your whole story.');
    const names = await main.getByRole('heading', { level: 2 }).allTextContents();
    expect(names.at(-1)).toBe('Your numbers');
    await expect(main).toContainText('About 1 in 8 people with depression score below 10');
    // One outcome names the finder, once. No other link leads to a clinic.
    const hrefs = await main
      .getByRole('link')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
    const clinics = hrefs.filter((href) => /clinic/.test(href));
    expect(clinics).toEqual(outcome.startsWith('It may') ? ['/find-a-clinic/'] : []);
  });
}

test('too many skipped questions about mood: no score, and a way back to them', async ({
  page,
}) => {
  await ready(page);
  await press(page, 'Start');
  await goThrough(page, { 'How old': '18 to 64' }, 'Little interest');
  for (let skips = 0; skips < 3; skips += 1) await press(page, 'Skip this question');
  await goThrough(page);
  await press(page, 'See my result');
  await expect(heading(page)).toHaveText('We could not work out a mood score');
  await expect(page.getByText(/PHQ-9 total/)).toHaveCount(0);
  await press(page, 'Go back to the mood questions');
  await expect(heading(page)).toContainText('Little interest');
});

test('each health point says why, what to do, and that it closes no door', async ({ page }) => {
  await finish(page, {
    ...worthAsking,
    aneurysm: 'Yes',
    'AVM (arteriovenous': "I'm not sure",
    theophylline: 'Yes',
    'overactive thyroid': "I'm not sure",
  });
  const point = (name: string) =>
    page.getByRole('region', { name }).or(page.locator('section').filter({ hasText: name }));
  await expect(point('An aneurysm')).toContainText(label);
  await expect(point('An aneurysm')).not.toContainText(notNever);
  await expect(point('An AVM')).toContainText('You were not sure. Find out before you go further.');
  await expect(point('An AVM')).toContainText(notNever);
  await expect(point('Theophylline')).toContainText('Ask the prescriber or a pharmacist.');
  await expect(point('Theophylline')).toContainText(notNever);
});

test('other scales add a note, their number, and the page about them', async ({ page }) => {
  await finish(page, {
    ...worthAsking,
    'What would you like help with?': ['Worry or anxiety', 'Long-lasting pain'],
    'What number best describes': '7',
  });
  const main = page.getByRole('main');
  await expect(main).toContainText('Ketamine is not approved for anxiety.');
  await expect(main).toContainText('GAD-7 total: 14 of 21. Clinicians call this range moderate.');
  await expect(main).toContainText('PEG total: 7 of 10.');
  await expect(main.getByRole('link', { name: 'Long-lasting pain' })).toHaveAttribute(
    'href',
    '/conditions/chronic-pain/',
  );
});

test('high energy now asks for help today, before anything else', async ({ page }) => {
  await finish(page, { ...worthAsking, 'Are you feeling that way now': 'Yes' });
  await expect(page.getByText('Contact the person who prescribes for you')).toBeVisible();
});

function mood(total: number): Record<string, string> {
  const items = ['Little interest', 'Feeling down', 'Trouble falling', 'Feeling tired', 'Poor'];
  return Object.fromEntries(items.slice(0, total).map((item) => [item, 'Several days']));
}
