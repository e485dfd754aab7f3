// Why the dark theme needs no second look at anything but colours.
import { readFileSync } from 'node:fs';
import axe from 'axe-core';
import { expect, test } from 'vitest';
import { readProject } from './architecture/read-project.ts';
import { colorRules, tags } from './axe.ts';

test('the rules about colours are all that axe itself files under colour', () => {
  const asked = axe.getRules(tags).filter((rule) => rule.tags.includes('cat.color'));
  expect(asked.map(({ ruleId }) => ruleId).sort()).toEqual(colorRules);
});

test('the themes differ in the values of colour tokens, and in nothing else', () => {
  const { files } = readProject();
  const sources = files.filter(({ path }) => path.startsWith('src/') && !path.includes('.test.'));
  const asking = sources.filter(({ path }) =>
    /prefers-color-scheme|light-dark\(/.test(readFileSync(path, 'utf8')),
  );
  expect(asking.map(({ path }) => path)).toEqual(['src/styles/tokens.css']);
  const tokens = readFileSync('src/styles/tokens.css', 'utf8');
  const lines = tokens.split('\n').filter((line) => /light-dark|color-scheme/.test(line));
  expect(lines.length).toBeGreaterThan(10);
  for (const line of lines) {
    expect(line).toMatch(/^\s*(--color-[a-z-]+: light-dark\(.+\)|color-scheme: [a-z ]+);$/);
  }
});
