import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

type Scheme = 'light' | 'dark';

// What screens show: paper has its own values below.
const [css = ''] = readFileSync('src/styles/tokens.css', 'utf8').split('@media print');
const values = new Map(
  [...css.matchAll(/^\s*--([a-z0-9-]+):\s*([^;]+);/gm)].map(([, name = '', value = '']) => [
    name,
    value.trim(),
  ]),
);

/** Text and what it stands on. WCAG 2.2, 1.4.6 (AAA): at least 7 to 1. */
const textPairs = [
  ['color-text', 'color-paper'],
  ['color-text', 'color-paper-second'],
  ['color-text', 'color-card'],
  ['color-text', 'color-accent-wash'],
  ['color-text', 'color-caution-wash'],
  ['color-text-quiet', 'color-paper'],
  ['color-text-quiet', 'color-paper-second'],
  ['color-text-quiet', 'color-card'],
  ['color-link', 'color-paper'],
  ['color-link', 'color-paper-second'],
  ['color-link', 'color-card'],
  ['color-link-hover', 'color-paper'],
  ['color-on-accent', 'color-accent'],
  ['color-caution', 'color-card'],
  ['color-on-emergency', 'color-emergency'],
  ['color-on-help', 'color-help'],
  ['color-on-focus', 'color-focus'],
] as const;

/** Edges and marks that carry meaning. WCAG 2.2, 1.4.11: at least 3 to 1. */
const graphicPairs = [
  ['color-edge', 'color-paper'],
  ['color-edge', 'color-card'],
  ['color-accent', 'color-paper'],
  ['color-accent', 'color-card'],
  ['color-accent', 'color-accent-wash'],
  ['color-emergency', 'color-card'],
] as const;

describe.each(['light', 'dark'] as const)('in the %s theme', (scheme) => {
  test.each(textPairs)('%s on %s can be read with low vision', (front, back) => {
    expect(contrast(front, back, scheme)).toBeGreaterThanOrEqual(7);
  });

  test.each(graphicPairs)('%s shows on %s', (front, back) => {
    expect(contrast(front, back, scheme)).toBeGreaterThanOrEqual(3);
  });
});

test('the measure itself: black on white is 21 to 1, #767676 on white 4.54 to 1', () => {
  expect(ratio('#000000', '#ffffff')).toBeCloseTo(21, 2);
  expect(ratio('#767676', '#ffffff')).toBeCloseTo(4.54, 2);
});

function contrast(front: string, back: string, scheme: Scheme): number {
  return ratio(colorOf(`var(--${front})`, scheme), colorOf(`var(--${back})`, scheme));
}

function colorOf(value: string, scheme: Scheme): string {
  const [, name] = /^var\(--([a-z0-9-]+)\)$/.exec(value) ?? [];
  if (name) return colorOf(values.get(name) ?? `no token --${name}`, scheme);
  const [, light = '', dark = ''] = /^light-dark\((.+), (.+)\)$/.exec(value) ?? [];
  if (light) return colorOf(scheme === 'light' ? light : dark, scheme);
  if (!/^#([0-9a-f]{3}|[0-9a-f]{6})$/.test(value)) throw new Error(`not a colour: ${value}`);
  return value.length === 4 ? value.replace(/[0-9a-f]/g, '$&$&') : value;
}

// Relative luminance and contrast as WCAG 2.2 defines them.
function ratio(first: string, second: string): number {
  const [dark = 0, light = 0] = [luminance(first), luminance(second)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) => {
    const share = parseInt(hex.slice(start, start + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
