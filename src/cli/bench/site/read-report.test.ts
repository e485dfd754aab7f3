import { expect, test } from 'vitest';
import { readReport } from './read-report.ts';

const timing = (numericValue: number) => ({ title: 'A time', score: 1, numericValue });
const item = (resourceType: string | undefined, transferSize: number) => ({
  url: 'http://127.0.0.1/x',
  resourceType,
  transferSize,
});

// The shape of Lighthouse 13: github.com/GoogleChrome/lighthouse, docs/understanding-results.md.
const report = {
  lighthouseVersion: '13.5.0',
  audits: {
    'first-contentful-paint': { ...timing(900), score: 0.98 },
    'largest-contentful-paint': timing(1200.5),
    'total-blocking-time': timing(12),
    'cumulative-layout-shift': timing(0.01),
    'robots-txt': { title: 'robots.txt is not valid', score: 0 },
    'tap-targets': { title: 'Not asked on this page', score: null },
    'llms-txt': { title: 'Weighs nothing', score: 0 },
    'network-requests': {
      title: 'Network requests',
      score: 1,
      details: {
        type: 'table',
        items: [
          item('Document', 13_000),
          item('Font', 34_000),
          item('Font', 22_000),
          item('Script', 500),
          item(undefined, 100),
        ],
      },
    },
  },
  categories: {
    performance: { score: 0.995, auditRefs: [{ id: 'first-contentful-paint', weight: 10 }] },
    seo: {
      score: 0.914,
      auditRefs: [
        { id: 'robots-txt', weight: 1 },
        { id: 'tap-targets', weight: 1 },
        { id: 'llms-txt', weight: 0 },
      ],
    },
  },
};

test('a report gives bytes by kind, paints, and scores of 100', () => {
  expect(readReport(JSON.stringify(report))).toEqual({
    html: 13_000,
    css: 0,
    js: 500,
    fonts: 56_000,
    total: 69_600,
    requests: 5,
    firstPaint: 900,
    largestPaint: 1200.5,
    blocking: 12,
    shift: 0.01,
    scores: { performance: 100, seo: 91 },
    faults: ['seo: robots.txt is not valid'],
  });
});

test('a page that did not load is an error with the words of Lighthouse', () => {
  const runtimeError = { code: 'NO_FCP', message: 'The page did not paint any content.' };
  expect(() => readReport(JSON.stringify({ ...report, runtimeError }))).toThrow(
    'did not paint any content',
  );
});

test('a report without a measure is not taken for a measure of nothing', () => {
  const audits = { ...report.audits, 'total-blocking-time': { title: 'A time', score: 1 } };
  expect(() => readReport(JSON.stringify({ ...report, audits }))).toThrow('total-blocking-time');
});
