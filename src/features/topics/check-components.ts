import type { Place } from '#lib/report/describe.ts';
import { contentProblem } from '#lib/report/kinds.ts';
import { nearestTo } from '#lib/report/known.ts';
import type { Problem } from '#lib/report/problem.ts';
import { listWords } from '#lib/text/quote.ts';
import { componentRules, type Allowed } from './component-rules.ts';
import { mdxComponentNames } from './components.ts';
import type { Outline } from './read-mdx.ts';

type Component = Outline['components'][number];

/** Problems with the components of a page and with code among its words. */
export function checkComponents(path: string, { components, code }: Outline): Problem[] {
  return [
    ...components.flatMap((component) => checkComponent(path, component)),
    ...code.map(({ text, line }) => {
      const [found = ''] = text.split('\n');
      return contentProblem(
        'code-in-page',
        { path, field: `line ${line}` },
        { found: `"${found}"` },
      );
    }),
  ];
}

function checkComponent(path: string, component: Component): Problem[] {
  const { name, line } = component;
  const place = { path, field: `line ${line}` };
  if (mdxComponentNames.includes(name)) return checkAttributes(component, place);
  const isTag = name === '' || /^[a-z]/.test(name);
  const nearest = nearestTo(name, mdxComponentNames);
  const remedy = isTag ? 'write Markdown instead of HTML' : 'fix the name';
  return [contentProblem('unknown-component', place, { name, nearest, remedy })];
}

function checkAttributes({ name, attributes }: Component, place: Place): Problem[] {
  const rules = componentRules[name];
  if (!rules) return [];
  const known = [...Object.keys(rules.needs), ...(rules.may ?? [])];
  const extra = Object.keys(attributes).filter((key) => !known.includes(key));
  const only = known.length > 0 ? `only ${listWords(known)}` : 'no attribute';
  return [
    ...Object.entries(rules.needs).flatMap(([key, allowed]) => {
      const value = attributes[key]?.trim() ?? '';
      if (isAllowed(value, allowed)) return [];
      const wanted = allowed === 'any' ? `${key}="…"` : `${key} ${listWords(allowed, 'or')}`;
      const slots = { rule: `<${name}> must have ${wanted}`, found: value ? `"${value}"` : 'none' };
      return [contentProblem('wrong-attribute', place, slots)];
    }),
    ...extra.map((key) => {
      const slots = { rule: `<${name}> must have ${only}`, found: `"${key}"` };
      return contentProblem('wrong-attribute', place, slots);
    }),
  ];
}

function isAllowed(value: string, allowed: Allowed): boolean {
  return allowed === 'any' ? value !== '' : allowed.includes(value);
}
