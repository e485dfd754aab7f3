import { expect, test } from 'vitest';
import { shrinkCss } from './shrink-css.ts';

test('comments and the space between rules and declarations go', () => {
  const css =
    '/* Why. */\n@layer a {\n  .b .c,\n  .d > .e {\n    color: red;\n    margin: 0 1px;\n  }\n}\n';
  expect(shrinkCss(css)).toBe('@layer a{.b .c, .d > .e{color:red;margin:0 1px;}}');
});

test('space that means something stays', () => {
  expect(shrinkCss(".a :is(td) {\n  content: attr(b) ': ';\n}\n")).toBe(
    ".a :is(td){content:attr(b) ': ';}",
  );
});
