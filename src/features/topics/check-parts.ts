import type { Problem } from '#lib/report/problem.ts';
import { partsOf, type Part } from './parts.ts';
import type { Outline } from './read-mdx.ts';
import type { TopicData } from './schema.ts';

/**
 * Problems with the parts of a page: one that is missing, or one that comes too early.
 * Order: as the parts should come.
 */
export function checkParts(path: string, kind: TopicData['kind'], outline: Outline): Problem[] {
  const problems: Problem[] = [];
  let before = { name: 'the start', line: 0 };
  for (const part of partsOf[kind]) {
    const name = nameOf(part);
    const lines = linesOf(part, outline);
    const first = lines[0];
    const next = lines.find((line) => line > before.line);
    if (first === undefined) {
      problems.push(problem(path, `must have ${name} on a ${kind} page, found none; add it.`));
    } else if (next === undefined) {
      const where = `found it in line ${first}, and that in line ${before.line}; move it`;
      problems.push(problem(path, `must have ${name} after ${before.name}, ${where}.`));
    } else {
      before = { name, line: next };
    }
  }
  return problems;
}

function problem(path: string, sentence: string): Problem {
  return { kind: 'missing-part', severity: 'error', path, sentence };
}

function nameOf(part: Part): string {
  if ('component' in part) return `<${part.component}>`;
  return part.heading
    .split('|')
    .map((words) => `the heading “${words}”`)
    .join(' or ');
}

function linesOf(part: Part, { headings, components }: Outline): number[] {
  if ('component' in part) {
    return components.filter(({ name }) => name === part.component).map(({ line }) => line);
  }
  const wanted = part.heading.split('|');
  return headings.filter(({ text }) => wanted.includes(text)).map(({ line }) => line);
}
