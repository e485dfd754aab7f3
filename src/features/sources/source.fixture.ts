import type { Source } from './schema.ts';

/** A source to test with. Real: the first sample reference of the ICMJE's recommendations. */
export function source(changes: Partial<Source> = {}): Source {
  return {
    id: 'halpern-2002',
    type: 'article-journal',
    title: 'Solid-organ transplantation in HIV-infected patients',
    author: [
      { family: 'Halpern', given: 'Scott D.' },
      { family: 'Ubel', given: 'Peter A.' },
      { family: 'Caplan', given: 'Arthur L.' },
    ],
    'container-title': 'N Engl J Med',
    issued: { 'date-parts': [[2002, 7, 25]] },
    volume: '347',
    issue: '4',
    page: '284-287',
    accessed: { 'date-parts': [[2026, 11, 22]] },
    verified: true,
    ...changes,
  };
}
