import { expect, test, vi } from 'vitest';
import { remember } from './remember.ts';

test('a question is worked out once, also when the answer is nothing', () => {
  const find = vi.fn((word: string) => (word === 'a' ? undefined : word.length));
  const found = remember(find);
  expect([found('a'), found('bee'), found('a'), found('bee')]).toEqual([
    undefined,
    3,
    undefined,
    3,
  ]);
  expect(find).toHaveBeenCalledTimes(2);
});

test('questions that look alike are told apart by their key', () => {
  const name = vi.fn(({ id }: { id: string }) => id.toUpperCase());
  const named = remember(name, ({ id }) => id);
  expect([named({ id: 'a' }), named({ id: 'a' }), named({ id: 'b' })]).toEqual(['A', 'A', 'B']);
  expect(name).toHaveBeenCalledTimes(2);
});

test('what failed is tried again', () => {
  const find = vi.fn((word: string) => word.length);
  find.mockImplementationOnce(() => {
    throw new Error('no');
  });
  const found = remember(find);
  expect(() => found('a')).toThrow('no');
  expect(found('a')).toBe(1);
});
