import { expect, test } from 'vitest';
import { readFrontmatter } from './frontmatter.ts';

test('the block is what stands between two lines of three hyphens', () => {
  expect(readFrontmatter('---\ntitle: A\n---\n\nText --- and more.\n---\n')).toBe('title: A\n');
  expect(readFrontmatter('---\r\ntitle: A\r\n---\r\n')).toBe('title: A\r\n');
  expect(readFrontmatter('---\n---\n')).toBe('');
});

test('without an opening or a closing line there is no block', () => {
  expect(readFrontmatter('title: A\n---\nb: c\n---\n')).toBeUndefined();
  expect(readFrontmatter('---\ntitle: A\n\nText.\n')).toBeUndefined();
});
