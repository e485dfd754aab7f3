// Do GitHub's workflows trust no more than they must?
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { checkWorkflow } from './support/workflows.ts';

const folder = '.github/workflows';

const files = [
  ...readdirSync(folder).map((file) => `${folder}/${file}`),
  'deploy/github-pages.yml',
];

test.each(files)('%s trusts no more than it must', (file) => {
  expect(checkWorkflow(readFileSync(file, 'utf8'))).toEqual([]);
});

const good = `
on: { pull_request: }
permissions: { contents: read }
jobs:
  test:
    runs-on: ubuntu-24.04
    timeout-minutes: 5
    steps:
      - uses: actions/checkout@${'0123456789'.repeat(4)}
      - uses: ./.github/actions/own
      - run: npm test
        env: { TITLE: '\${{ github.event.pull_request.title }}' }
`;

test('a good workflow has no problem', () => {
  expect(checkWorkflow(good)).toEqual([]);
});

test.each([
  ['{ pull_request: }', '{ pull_request_target: }', 'must not run on pull_request_target'],
  ['{ pull_request: }', 'workflow_run', 'must not run on workflow_run'],
  ['permissions: { contents: read }', '', 'must say what it may do (permissions)'],
  ['{ contents: read }', 'write-all', 'must name each permission, found write-all'],
  ['{ contents: read }', '{ contents: write }', 'must not write to contents'],
  ['0123456789'.repeat(4), 'v5', 'must pin actions/checkout@v5 by the hash of its commit'],
  ['0123456789'.repeat(4), 'main', 'must pin actions/checkout@main by the hash of its commit'],
  ['run: npm test', 'run: echo "${{ github.head_ref }}"', 'must hand values to a script by env'],
  ['timeout-minutes: 5', '', 'must end by itself (timeout-minutes)'],
  ['ubuntu-24.04', 'ubuntu-latest', 'must name its machine, found ubuntu-latest'],
])('"%s" may not be "%s"', (before, after, sentence) => {
  expect(checkWorkflow(good.replace(before, after))).toEqual([expect.stringContaining(sentence)]);
});
