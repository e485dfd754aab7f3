import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { daysAfter } from './days.ts';
import { changedSince, contentAt, newestTag } from './git.ts';
import { describeRelease } from './release.ts';
import { examineReviews } from './reviews.ts';
import { formatSections } from './section.ts';
import { findUnused } from './unused.ts';

const page = (nextReviewOn: string, body = '') =>
  `---\ntitle: A page?\nreview: { state: not-reviewed }\nwrittenOn: 2026-01-01\nnextReviewOn: ${nextReviewOn}\n---\n${body}\n`;

test('sixty days after a day are counted over the ends of months and years', () => {
  expect(daysAfter('2026-12-01', 60)).toBe('2027-01-30');
  expect(daysAfter('2028-02-28', 1)).toBe('2028-02-29');
});

describe('reviews', () => {
  const files = new Map([
    ['content/topics/late.mdx', page('2026-11-27')],
    ['content/topics/today.mdx', page('2026-11-28')],
    ['content/topics/soon.mdx', page('2027-01-26')],
    ['content/topics/later.mdx', page('2027-01-27')],
  ]);

  test('what has passed is overdue, what passes within 60 days is soon, the rest is silent', () => {
    const { findings, needsCare } = examineReviews(files, '2026-11-28');
    const told = findings.map((line) => line.replace(/^(\w+: \S+) .*$/, '$1'));
    expect(told).toEqual([
      'overdue: content/topics/late.mdx',
      'soon: content/topics/soon.mdx',
      'soon: content/topics/today.mdx',
    ]);
    expect(needsCare).toBe(true);
  });

  test('a page that is due later is no reason to act now', () => {
    const alone = new Map([['content/topics/later.mdx', page('2027-01-27')]]);
    expect(examineReviews(alone, '2026-11-28')).toMatchObject({
      summary: '0 overdue, 0 more within 60 days. No clinician has read 1 of 1 pages.',
      findings: [],
      needsCare: false,
    });
  });
});

test('a source, a term, a use and a number that nothing names are listed; named ones are not', () => {
  const body =
    'Words.<Cite ids="cited" /> <Term id="named">x</Term>\n\n<Evidence uses="drawn" />\n\n<Numbers id="shown" />';
  const files = new Map([
    ['content/topics/one.mdx', page('2027-01-01', body)],
    ['content/sources/references.json', '[{ "id": "cited" }, { "id": "idle" }]'],
    ['content/glossary/named.yaml', 'term: named\nseeAlso: [pointed-at]'],
    ['content/glossary/pointed-at.yaml', 'term: pointed at'],
    ['content/glossary/lonely.yaml', 'term: lonely'],
    ['content/uses/drawn.yaml', 'sources: []'],
    ['content/uses/forgotten.yaml', 'sources: []'],
    ['content/numbers/shown.yaml', 'sources: []'],
    ['content/numbers/front.yaml', 'sources: []'],
    ['content/numbers/unseen.yaml', 'sources: []'],
    ['content/site/front-page.yaml', 'number: front'],
  ]);
  expect(findUnused(files).findings).toEqual([
    'source idle',
    'term lonely',
    'use forgotten',
    'number unseen',
  ]);
});

describe('the next release', () => {
  const before = new Map([
    ['content/topics/kept.mdx', page('2027-01-01')],
    ['content/topics/edited.mdx', page('2027-01-01')],
    ['content/topics/dropped.mdx', page('2027-01-01')],
    ['content/providers/tn.json', '{ "providers": [{ "id": "a" }, { "id": "b" }] }'],
    ['content/site/changes.yaml', 'changes: []'],
  ]);
  const now = new Map([
    ['content/topics/kept.mdx', page('2027-01-01')],
    ['content/topics/edited.mdx', page('2027-06-01')],
    ['content/topics/born.mdx', page('2027-01-01')],
    ['content/providers/tn.json', '{ "providers": [{ "id": "b", "name": "B" }, { "id": "c" }] }'],
    ['content/site/changes.yaml', 'changes: []'],
  ]);

  test('says what is added, changed and gone, clinic by clinic, and that readers are not told', () => {
    expect(describeRelease({ ref: 'v1', before, now, code: ['src/a.ts'] })).toMatchObject({
      summary: 'Since v1: 6 changes in content/, 1 files of code.',
      findings: [
        'topic added: born',
        'topic gone: dropped',
        'topic changed: edited',
        'clinic gone: a',
        'clinic changed: b',
        'clinic added: c',
        'content/site/changes.yaml says nothing new: tell readers what changed',
      ],
    });
  });

  test('is silent about readers when they are told, or when nothing changed', () => {
    const told = new Map([...now, ['content/site/changes.yaml', 'changes: [{ title: New }]']]);
    const { findings } = describeRelease({ ref: 'v1', before, now: told, code: [] });
    expect(findings).toContain('site file changed: changes');
    expect(findings.join()).not.toContain('says nothing new');
    expect(describeRelease({ ref: 'v1', before, now: before, code: [] }).findings).toEqual([]);
  });
});

describe('git', () => {
  test('gives the newest tag, the content as it was there, and the code that differs', () => {
    const root = project();
    expect(newestTag(root)).toBe('v1');
    expect([...(contentAt('v1', root) ?? [])]).toEqual([['content/site/a.yaml', 'old\n']]);
    expect(changedSince('v1', ['src'], root)).toEqual(['src/b.ts']);
  });

  test('knows no tag that is not there, and takes no option for one', () => {
    const root = project();
    expect(contentAt('v2', root)).toBeUndefined();
    expect(contentAt('--help', root)).toBeUndefined();
  });

  function project(): string {
    const root = mkdtempSync(path.join(os.tmpdir(), 'doctor-'));
    onTestFinished(() => {
      rmSync(root, { recursive: true });
    });
    const write = (file: string, text: string) => {
      mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
      writeFileSync(path.join(root, file), text);
    };
    const who = [
      '-c',
      'user.name=T',
      '-c',
      'user.email=t@example.org',
      '-c',
      'commit.gpgsign=false',
    ];
    const git = (...args: string[]) => execFileSync('git', [...who, ...args], { cwd: root });
    git('init', '--quiet');
    write('content/site/a.yaml', 'old\n');
    write('src/b.ts', 'old\n');
    git('add', '.');
    git('commit', '--quiet', '-m', 'First');
    git('tag', 'v1');
    write('content/site/a.yaml', 'new\n');
    write('src/b.ts', 'new\n');
    return root;
  }
});

test('the report ends with what needs care, or says that nothing does', () => {
  const calm = { title: 'Calm', summary: 'All well.', findings: [], needsCare: false };
  const urgent = { title: 'Urgent', summary: 'One thing.', findings: ['this'], needsCare: true };
  expect(formatSections([calm, urgent])).toBe(
    'Calm\n  All well.\n\nUrgent\n  One thing.\n  - this\n\nNeeds care now: Urgent.',
  );
  expect(formatSections([calm])).toMatch(/Nothing needs care now\.$/);
});
