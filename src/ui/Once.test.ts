import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { afterEach, expect, test, vi } from 'vitest';
import Once from './Once.astro';

const container = await AstroContainer.create();
const draw = (name: string, html: string) =>
  container.renderToString(Once, { props: { name }, slots: { default: html } });

afterEach(() => {
  vi.unstubAllEnvs();
});

test('in a build the first of a name stands for all of that name, and for no other', async () => {
  vi.stubEnv('PROD', true);
  expect(await draw('header', '<b>Home</b>')).toContain('<b>Home</b>');
  expect(await draw('header', '<b>Other</b>')).toContain('<b>Home</b>');
  expect(await draw('footer', '<i>Foot</i>')).toContain('<i>Foot</i>');
});

test('while somebody edits, every page draws its own', async () => {
  expect(await draw('menu', '<b>Old</b>')).toContain('<b>Old</b>');
  expect(await draw('menu', '<b>New</b>')).toContain('<b>New</b>');
});
