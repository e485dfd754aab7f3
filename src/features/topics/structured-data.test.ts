import { expect, test } from 'vitest';
import { readMdx } from './read-mdx.ts';
import type { Topic, TopicData } from './schema.ts';
import { toFaqPage, toStructuredData } from './structured-data.ts';

const crumbs = [{ name: 'Home', href: '/' }, { name: 'What it treats' }, { name: 'PTSD' }];

function topic(data: Partial<TopicData> = {}): Topic {
  return {
    id: 'conditions/ptsd',
    body: '',
    data: {
      title: 'Can ketamine help with PTSD?',
      name: 'PTSD',
      summary: 'A summary.',
      lead: 'A lead.',
      kind: 'condition',
      audience: 'Adults.',
      review: { state: 'not-reviewed' },
      writtenOn: '2026-11-22',
      nextReviewOn: '2027-11-22',
      ...data,
    },
  };
}

// Through JSON, because that is what a search engine reads.
function read(data: Topic, address: string | null) {
  const text = JSON.stringify(toStructuredData(data, readMdx(''), crumbs, address));
  // The shape that toStructuredData promises; each test then checks what it needs.
  return JSON.parse(text) as { '@graph': Record<string, unknown>[] };
}

test('a page that nobody reviewed claims no review', () => {
  const [page] = read(topic(), null)['@graph'];
  expect(page).not.toHaveProperty('lastReviewed');
  expect(page).not.toHaveProperty('reviewedBy');
});

test('a reviewed page names who and when', () => {
  const review = { state: 'reviewed' as const, by: 'A. Name, MD', on: '2026-12-01' };
  const [page] = read(topic({ review }), null)['@graph'];
  expect(page).toMatchObject({ lastReviewed: '2026-12-01', reviewedBy: { name: 'A. Name, MD' } });
});

test('without an address of the site there is no address in the data', () => {
  expect(JSON.stringify(read(topic(), null))).not.toContain('conditions/ptsd');
});

test('with an address, the page and its linked crumbs have theirs', () => {
  const [page, trail] = read(topic(), 'https://example.org')['@graph'];
  expect(page).toMatchObject({ url: 'https://example.org/conditions/ptsd/' });
  expect(trail).toMatchObject({
    itemListElement: [
      { position: 1, item: 'https://example.org/' },
      { position: 2, name: 'What it treats' },
      { position: 3, name: 'PTSD' },
    ],
  });
});

test.each([
  ['condition', undefined, { '@type': 'MedicalCondition', name: 'PTSD' }],
  ['treatment', undefined, { '@type': 'MedicalTherapy', name: 'PTSD' }],
  [
    'treatment',
    { name: 'Spravato', generic: 'esketamine' },
    { '@type': 'Drug', name: 'Spravato', nonProprietaryName: 'esketamine' },
  ],
] as const)('a %s page says what it is about', (kind, drug, about) => {
  const [page] = read(topic(drug ? { kind, drug } : { kind }), null)['@graph'];
  expect(page).toMatchObject({ about });
});

test('each question keeps its own answer, without citation marks', () => {
  const page = readMdx(
    '## Safety\n\n### Can I drive?\n\nNot today.<Cite ids="a" />\n\nTomorrow.\n\n### Is it safe?\n\nIt depends.\n\n## Cost\n\nMoney.\n',
  );
  expect(toFaqPage(page).mainEntity).toMatchObject([
    { name: 'Can I drive?', acceptedAnswer: { text: 'Not today. Tomorrow.' } },
    { name: 'Is it safe?', acceptedAnswer: { text: 'It depends.' } },
  ]);
});
