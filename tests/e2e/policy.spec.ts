import { expect, test } from '../support/test.ts';
import { watchFaults } from '../support/watch-faults.ts';

// Each is put into the page as an attacker would: the policy must refuse it. A context of its own,
// because here a refusal is what must happen; in every other test it is a failure.
const attacks = [
  ['an inline script', '/ketamine/', '<script>document.title = "taken"</script>'],
  ['an event handler', '/find-a-clinic/', '<img src="/none.svg" onerror="document.title = 0">'],
  ['a style that was not built in', '/ketamine/', '<style>body { display: none }</style>'],
  ['a frame', '/help-now/', '<iframe src="/ketamine/"></iframe>'],
  ['a new base for links', '/help-now/', '<base href="https://elsewhere.invalid/">'],
] as const;

for (const [name, path, markup] of attacks) {
  test(`${name} is refused on ${path}, and a test would fail by it`, async ({
    browser,
    baseURL,
  }) => {
    const context = await browser.newContext({ baseURL: baseURL ?? '' });
    const faults = watchFaults(context, baseURL);
    const page = await context.newPage();
    // The server's answer with the attack in it: markup set by a script would not run anyway.
    await page.route(`**${path}`, async (route) => {
      const response = await route.fetch();
      const body = (await response.text()).replace('</head>', () => `</head><body>${markup}`);
      await route.fulfill({ response, body });
    });
    await page.goto(path);
    await expect.poll(() => faults.join('\n')).toContain('Content Security Policy');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await context.close();
  });
}

test('the self-check can send nothing, not even to its own site', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ baseURL: baseURL ?? '' });
  const faults = watchFaults(context, baseURL);
  const page = await context.newPage();
  await page.goto('/self-check/');
  const outcome = await page.evaluate(() => {
    navigator.sendBeacon('/beacon', 'answers');
    return fetch('/fetched').then(
      () => 'sent',
      () => 'refused',
    );
  });
  expect(outcome).toBe('refused');
  for (const address of ['/beacon', '/fetched']) {
    await expect.poll(() => faults.join('\n')).toContain(`${address}' violates`);
  }
  await context.close();
});
