import { expect, test } from '../support/test.ts';

/** What no result says. Source: the list in the specification, with its two withdrawn numbers. */
const forbidden =
  /you qualify|\beligible|\bcandidates?\b|you have depression|\bdiagnosis:|good news|congratulations|\bfailed\b|treatment failure|suicidal patient|\bcommit(ted|ting)? suicide|press 3\b|1-800-273|[✓✔✗✘]/i;

test('the built pages and their own script hold none of the words that we never use', async ({
  request,
}) => {
  const html = await (await request.get('/self-check/')).text();
  const paper = await (await request.get('/self-check/paper/')).text();
  const address = /component-url="([^"]+)"/.exec(html)?.[1] ?? '';
  const entry = await (await request.get(address)).text();
  // With the parts it imports, React's own left out: its code speaks of committing.
  const parts = entry.matchAll(/["`]\.\/((?!react|rolldown|preload)[\w.-]+\.js)["`]/g);
  const scripts = [entry];
  for (const [, name = ''] of parts) {
    scripts.push(await (await request.get(`/_astro/${name}`)).text());
  }
  const script = scripts.join('\n');
  // Else the test would look at something that says nothing.
  for (const text of [script, paper]) {
    expect(text.includes('Other treatments usually come first')).toBe(true);
  }
  for (const text of [html, paper, script]) expect(forbidden.exec(text)?.[0]).toBeUndefined();
});
