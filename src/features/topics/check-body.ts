import { checkReading } from '#lib/readability/check-reading.ts';
import { checkWords } from '#lib/report/check-words.ts';
import { contentProblem } from '#lib/report/kinds.ts';
import { checkReference, type Known } from '#lib/report/known.ts';
import type { Problem } from '#lib/report/problem.ts';
import { numbersIn } from '#lib/text/numbers.ts';
import { listWords } from '#lib/text/quote.ts';
import { checkComponents } from './check-components.ts';
import type { Mention, MentionName, Outline, Passage } from './read-mdx.ts';

const collectionOf = {
  Cite: 'sources',
  Term: 'terms',
  Evidence: 'uses',
  Numbers: 'numbers',
} as const satisfies Record<MentionName, string>;

/** Questions to ask state nothing, so they need no source. */
const uncitedWithin = 'DoctorQuestions';

/** A claim in other people's words may hold what we would not say: <Claim words="…">. */
const quotes = { component: 'Claim', attribute: 'words' };

/** Problems with what stands below the frontmatter of one page. */
export function checkBody(path: string, outline: Outline, known: Known): Problem[] {
  return [
    ...checkComponents(path, outline),
    ...outline.mentions.flatMap((mention) => checkMention(path, mention, known)),
    ...checkSourced(path, outline),
    ...checkLinks(path, outline),
    ...outline.passages.flatMap((passage) => checkNumbers(path, passage)),
    ...checkBodyWords(path, outline),
    ...checkReading(
      outline.passages.map(({ text, line }) => ({ text, where: `line ${line}` })),
      { path },
    ),
  ];
}

function checkMention(path: string, { name, ids, line }: Mention, known: Known): Problem[] {
  const place = { path, field: `line ${line}` };
  return ids.flatMap((id) => checkReference(collectionOf[name], id, place, known));
}

function checkSourced(path: string, { mentions }: Outline): Problem[] {
  if (mentions.some(({ name }) => name !== 'Term')) return [];
  const remedy = 'put <Cite ids="…" /> after each claim';
  return [contentProblem('missing-source', { path }, { remedy })];
}

/** A page leads to other sites through its sources alone, which say when somebody read them. */
function checkLinks(path: string, { links }: Outline): Problem[] {
  return links
    .filter(({ href }) => !/^(\/(?!\/)|#)/.test(href))
    .map(({ href, line }) => {
      const place = { path, field: `line ${line}` };
      return contentProblem('outside-link', place, { found: `"${href}"` });
    });
}

function checkNumbers(path: string, { text, line, citedIds, within }: Passage): Problem[] {
  if (citedIds.length > 0 || within.includes(uncitedWithin)) return [];
  const numbers = numbersIn(text);
  if (numbers.length === 0) return [];
  const place = { path, field: `line ${line}` };
  return [contentProblem('uncited-number', place, { numbers: listWords(numbers) })];
}

function checkBodyWords(path: string, { headings, passages, components }: Outline): Problem[] {
  const texts = [
    ...headings,
    ...passages,
    ...components
      .filter(({ name }) => !Object.hasOwn(collectionOf, name))
      .map(({ name, attributes, line }) => {
        const said = Object.entries(attributes).filter(
          ([key]) => name !== quotes.component || key !== quotes.attribute,
        );
        return { text: said.map(([, words]) => words).join('. '), line };
      }),
  ];
  return texts.flatMap(({ text, line }) => checkWords(text, { path, field: `line ${line}` }));
}
