// The site's content as Markdown: what the components of its pages bring along, and its pages.
import { z } from 'astro/zod';
import type { Content } from '../../../content/read-content.ts';
import { numberWords, useWords } from './evidence-words.ts';
import type { Facts } from './facts.ts';

// Only what is shown. The content check holds the rest.
const sourceSchema = z.object({
  id: z.string(),
  title: z.string(),
  author: z.array(z.object({ family: z.string().optional(), literal: z.string().optional() })),
  issued: z.object({ 'date-parts': z.array(z.array(z.number())) }).optional(),
  URL: z.string().optional(),
});
const helpSchema = z.object({
  lines: z.array(
    z.object({
      name: z.string(),
      about: z.string(),
      ways: z.array(z.object({ label: z.string(), href: z.string() })),
    }),
  ),
});
const termSchema = z.object({ term: z.string(), definition: z.string() });

/** The words of everything that a component of a page points to. */
export function readFacts(content: Content): Facts {
  const help = content.site.find(({ id }) => id === 'crisis-lines');
  return {
    sources: new Map(
      content.sources
        .flatMap(({ value }) => z.array(sourceSchema).parse(value))
        .map((source) => [source.id, sourceWords(source)]),
    ),
    uses: new Map(content.uses.map(({ id, value }) => [id, useWords(value)])),
    numbers: new Map(content.numbers.map(({ id, value }) => [id, numberWords(id, value)])),
    helpLines: helpSchema
      .parse(help?.value)
      .lines.map(({ name, about, ways }) => {
        const links = ways.map(({ label, href }) => `[${label}](${href})`).join(', ');
        return `- **${name}**: ${about} ${links}`;
      })
      .join('\n'),
  };
}

/** The glossary as one page, each term a heading that a link can lead to. */
export function glossaryPage(content: Content): string {
  const terms = content.glossary
    .map(({ value }) => termSchema.parse(value))
    .sort((a, b) => a.term.localeCompare(b.term, 'en'))
    .map(({ term, definition }) => `## ${term}\n\n${definition}\n`);
  return ['---', 'title: Glossary', '---', ...terms].join('\n');
}

function sourceWords({ title, author, issued, URL }: z.output<typeof sourceSchema>): string {
  const names = author.map(({ family, literal }) => family ?? literal ?? '').join(', ');
  const year = issued?.['date-parts'][0]?.[0] ?? 'no date';
  const words = title.replaceAll(/[[\]*_<>]/g, '\\$&');
  return `${names}. ${URL ? `[${words}](${URL})` : words}. ${year}.`;
}
