import { contentProblem } from '#lib/report/kinds.ts';
import { nearestTo } from '#lib/report/known.ts';
import type { Problem } from '#lib/report/problem.ts';
import { listWords } from '#lib/text/quote.ts';
import { componentNames } from './components.ts';
import type { Outline } from './read-mdx.ts';

const careLevels = ['emergency', 'urgent', 'routine'];

/** Attributes without which a component has nothing to show, and the values they may have. */
const attributeRules: Record<string, Record<string, string[] | 'any'>> = {
  CareCard: { level: careLevels, title: 'any' },
  Cite: { ids: 'any' },
  Drawing: { name: 'any' },
  Evidence: { uses: 'any' },
  Numbers: { id: 'any' },
  Step: { at: 'any' },
  Term: { id: 'any' },
  Timeline: { label: 'any' },
};

/** Problems with the components of a page and with code among its words. */
export function checkComponents(path: string, { components, code }: Outline): Problem[] {
  return [
    ...components.flatMap((component) => checkComponent(path, component)),
    ...code.map(({ text, line }) =>
      contentProblem(
        'code-in-page',
        { path, field: `line ${line}` },
        { found: `"${firstLine(text)}"` },
      ),
    ),
  ];
}

function checkComponent(
  path: string,
  { name, line, attributes }: Outline['components'][number],
): Problem[] {
  const place = { path, field: `line ${line}` };
  if (!componentNames.some((known) => known === name)) {
    const isTag = name === '' || /^[a-z]/.test(name);
    const nearest = nearestTo(name, componentNames);
    const remedy = isTag ? 'write Markdown instead of HTML' : 'fix the name';
    return [contentProblem('unknown-component', place, { name, nearest, remedy })];
  }
  const rules = Object.entries(attributeRules[name] ?? {});
  const extra = Object.keys(attributes).filter((key) => !rules.some(([known]) => known === key));
  return [
    ...rules.flatMap(([key, allowed]) => {
      const value = attributes[key]?.trim() ?? '';
      if (value && (allowed === 'any' || allowed.includes(value))) return [];
      const wanted = allowed === 'any' ? `${key}="…"` : `${key} ${listWords(allowed, 'or')}`;
      const rule = `<${name}> must have ${wanted}`;
      return [
        contentProblem('wrong-attribute', place, { rule, found: value ? `"${value}"` : 'none' }),
      ];
    }),
    ...extra.map((key) => {
      const names = rules.map(([known]) => known);
      const rule = names.length
        ? `<${name}> must have only ${listWords(names)}`
        : `<${name}> must have no attribute`;
      return contentProblem('wrong-attribute', place, { rule, found: `"${key}"` });
    }),
  ];
}

function firstLine(text: string): string {
  return text.split('\n')[0] ?? '';
}
