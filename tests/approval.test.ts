// The grades say use by use what FDA has approved; clinic pages say it again for what a clinic
// names. The two live in different rooms, so their agreement is held here.
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { useSchema } from '#features/evidence/schema.ts';
import { useLines } from '#features/finder/approval.ts';
import { provider } from '#features/finder/fixtures/provider.ts';

const folder = 'content/uses';
const uses = new Map(
  readdirSync(folder).map((file) => [
    file.replace('.yaml', ''),
    useSchema.parse(parse(readFileSync(`${folder}/${file}`, 'utf8'))),
  ]),
);
const yes = { value: 'yes' as const, source: 'site', asOf: '2026-11-22' };

/** The approved use that a condition of the finder stands for. null: there must be none. */
const approvedUse = {
  trd: 'spravato-trd',
  depression: 'spravato-trd',
  suicidality: 'spravato-depression-with-suicidal-thoughts',
  bipolar: null,
  anxiety: null,
  ptsd: null,
  ocd: null,
  'chronic-pain': null,
} as const;

test('the grades call exactly two uses approved, and both are of Spravato', () => {
  const approved = [...uses].filter(([, { approval }]) => approval === 'approved');
  expect(approved.map(([id]) => id).sort()).toEqual([
    'spravato-depression-with-suicidal-thoughts',
    'spravato-trd',
  ]);
});

test.each(Object.entries(approvedUse))(
  'a clinic that names %s says of Spravato what the grades say',
  (condition, useId) => {
    // The keys of the table above are conditions of the finder's schema; provider() would throw.
    const named = condition as keyof typeof approvedUse;
    const lines = useLines(provider({ services: { spravato: yes }, conditions: [named] }));
    const isApproved = useId !== null && uses.get(useId)?.approval === 'approved';
    expect(lines.map(({ approval }) => approval.startsWith('FDA-approved'))).toEqual([isApproved]);
  },
);

test.each(Object.keys(approvedUse))('a clinic that names %s says ketamine is off-label', (name) => {
  const named = name as keyof typeof approvedUse; // As above.
  const lines = useLines(provider({ services: { ivKetamine: yes }, conditions: [named] }));
  expect(lines.map(({ approval }) => approval)).toEqual(['Off-label']);
});
