// Each rule of the house for CSS, planted and seen caught.
import stylelint from 'stylelint';
import { expect, test } from 'vitest';

test.each([
  ['.card { padding-left: 1rem; }', 'csstools/use-logical'],
  ['.card { inline-size: 50vw; }', 'unit-layout-mappings'],
  ['.card { text-align: left; }', 'value-keyword-layout-mappings'],
  ['#card { margin: 0; }', 'selector-max-id'],
  ['.card { margin: 0 !important; }', 'declaration-no-important'],
  ['.card { color: #0b5a56; }', 'color-no-hex'],
  ['.card { color: white; }', 'color-named'],
  ['.a { .b { .c { .d { margin: 0; } } } }', 'max-nesting-depth'],
  ['.Card { margin: 0; }', 'selector-class-pattern'],
])('%s is refused by %s', async (css, rule) => {
  expect(await lint(css)).toContain(rule);
});

test.each([
  '.card { padding-inline: var(--space-3); color: var(--color-text); }',
  '.card { --_gap: 1rem; }',
  '.card { gap: var(--_gap); }',
  '@layer components { @media print { .a { .b { .c { margin: 0; } } } } }',
])('%s is allowed', async (css) => {
  expect(await lint(css)).toEqual([]);
});

async function lint(css: string): Promise<string[]> {
  const code = css.replaceAll(/ *([{}]) */g, '$1\n').replaceAll('; ', ';\n');
  const { results } = await stylelint.lint({ code, codeFilename: 'src/ui/card.css' });
  return results.flatMap(({ warnings }) => warnings.map((warning) => warning.rule));
}
