// Each rule of the house that the linter keeps, planted and seen caught.
import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';
import { expect, test } from 'vitest';

// Without the types of the whole project, which these rules do not need and which take seconds.
const eslint = new ESLint({ overrideConfig: [tseslint.configs.disableTypeChecked] });
const spec = 'tests/e2e/site.spec.ts';
const source = 'src/collections.ts';
const page = 'src/pages/404.astro';

test.each([
  [spec, "test.skip('x', () => {});", 'protects nobody'],
  [spec, "test.describe.skip('x', () => {});", 'protects nobody'],
  [spec, "test.skipIf(true)('x', () => {});", 'protects nobody'],
  [spec, "it.todo('x');", 'protects nobody'],
  [spec, "test.fixme('x', () => {});", 'protects nobody'],
  [spec, "test.only('x', () => {});", 'Every test runs'],
  [spec, "test.describe.only('x', () => {});", 'Every test runs'],
  [spec, 'await page.waitForTimeout(500);', 'not for a length of time'],
  [spec, 'setTimeout(next, 500);', 'not for a length of time'],
  [spec, 'test.describe.configure({ retries: 2 });', 'has failed'],
  [spec, "page.getByTestId('x');", 'by role and name'],
  [source, 'export default 1;', 'Named exports only'],
  [source, "export * from 'astro:content';", 'No barrels'],
  [source, "export { x } from 'astro:content';", 'No barrels'],
  [source, 'export function x() {}', 'docstring'],
  [source, 'const x = y as string;', 'why this `as` is true'],
  [source, 'const x: any = 1;', 'Unexpected any'],
  [source, 'const x = y!;', 'non-null assertion'],
  [page, '<Thing client:only="react" />', 'useful first state'],
])('%s may not hold: %s', async (filePath, text, message) => {
  expect((await lint(filePath, text)).join('\n')).toContain(message);
});

test.each([
  ['/** Gives one. */\nexport function one() {\n  return 1;\n}'],
  ['const list = [1] as const;\nexport { list };'],
  ['declare const x: unknown;\n// A string, because we made it.\nexport const y = x as string;'],
])('what the house asks for is left alone: %s', async (text) => {
  expect(await lint(source, text)).toEqual([]);
});

async function lint(filePath: string, text: string): Promise<string[]> {
  const [result] = await eslint.lintText(text, { filePath });
  return (result?.messages ?? []).map(({ message }) => message);
}
