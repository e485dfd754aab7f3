import { expect, test } from 'vitest';
import { checkPackages } from './packages.ts';
import { plant } from './plant.ts';
import { checkRooms } from './rooms.ts';

test('the message names the file, the import, the rule and what to do', () => {
  expect(check('src/features/finder/search.ts', "import '#features/screener/score.ts';")).toEqual([
    'src/features/finder/search.ts imports #features/screener/score.ts — features may not import each other; move the shared part to src/lib.',
  ]);
});

test.each([
  ['src/lib/geo/a.ts', "import '#features/finder/search.ts';", 'knows nothing above it'],
  ['src/lib/geo/a.ts', "import { readFileSync } from 'node:fs';", 'is pure'],
  ['src/lib/geo/a.ts', "import { z } from 'astro/zod';", 'live in src/lib/schema'],
  ['src/lib/geo/a.ts', "import { z } from 'zod';", 'write astro/zod'],
  ['src/lib/geo/a.ts', "import { getCollection } from 'astro:content';", 'only reader'],
  ['src/lib/geo/a.ts', "import { Image } from 'astro:assets';", 'without Astro'],
  ['src/ui/Card.astro', "---\nimport '#features/finder/search.ts';\n---", 'pass in the rest'],
  ['src/features/finder/a.ts', "import '../screener/score.ts';", 'may not import each other'],
  ['src/features/finder/a.ts', "import '../../lib/geo/a.ts';", '../ may not climb out'],
  ['src/features/finder/a.ts', "await import('#features/screener/a.ts');", 'each other'],
  ['src/features/finder/a.ts', "import Base from '#layouts/Base.astro';", 'let the page pass in'],
  ['src/features/finder/a.ts', "import { getTopics } from '#collections';", 'let the page pass in'],
  ['src/features/finder/a.ts', "import '../../utils/a.ts';", 'in no room'],
  ['src/features/finder/a.ts', "import '../../../tests/support/a.ts';", 'only tests'],
  ['src/features/finder/a.css', "@import '../screener/screener.css';", 'each other'],
  [
    'src/features/finder/A.astro',
    "<script>import '#features/screener/a.ts';</script>",
    'each other',
  ],
  ['src/features/finder/a.ts', "import { useState } from 'react';", 'React lives'],
  ['src/features/finder/a.ts', "import L from 'leaflet';", 'Leaflet lives'],
  ['src/features/screener/Screener.tsx', "import L from 'leaflet';", 'Leaflet lives'],
  ['src/features/screener/fhir/a.ts', "import fhirpath from 'fhirpath';", 'for tests alone'],
  ['src/features/screener/a.ts', "import('@medplum/core');", 'for tests alone'],
  ['src/features/topics/a.ts', "import { getEntry } from 'astro:content';", 'only reader'],
  ['src/layouts/Base.astro', "---\nimport '#features/finder/import/csv.ts';\n---", 'are private'],
  ['src/layouts/Base.astro', "---\nimport '../ui/Card.astro';\n---", 'write #ui/Card.astro'],
  ['src/pages/a.astro', "---\nimport '../cli/serve.ts';\n---", 'a page may import'],
  ['src/pages/a.astro', "---\nimport { getCollection } from 'astro:content';\n---", 'only reader'],
  ['src/cli/a.ts', "import { getTopics } from '#collections';", 'a command may import'],
  ['src/collections.ts', "import { toPin } from '#features/finder/to-pin.ts';", 'only types'],
  ['src/content.config.ts', "import '#features/finder/search.ts';", 'schema.ts'],
  ['src/styles/index.css', "@import '../ui/card.css';", 'itself only'],
])('%s may not say %s', (path, text, reason) => {
  const problems = check(path, text);
  expect(problems).toHaveLength(1);
  expect(problems[0]).toContain(reason);
});

test.each([
  ['src/lib/schema/a.ts', "import { z } from 'astro/zod';"],
  ['src/lib/geo/a.test.ts', "import { readFileSync } from 'node:fs';"],
  ['src/features/finder/a.ts', "import { b } from './import/csv.ts';"],
  ['src/features/finder/import/csv.ts', "import { b } from '../a.ts';"],
  ['src/features/finder/finder-map.ts', "import('leaflet'); import('leaflet/dist/leaflet.css');"],
  ['src/features/finder/pins.ts', "import type { Marker } from 'leaflet';"],
  ['src/features/screener/Screener.tsx', "import { useReducer } from 'react';"],
  ['src/features/screener/fhir/a.test.ts', "import { Fhir } from 'fhir';"],
  ['src/features/screener/exports.ts', "import { toFhir } from './fhir/to-fhir.ts';"],
  ['src/features/topics/a.ts', "import type { CollectionEntry } from 'astro:content';"],
  ['src/pages/a.astro', "---\nimport { render } from 'astro:content';\n---"],
  ['src/pages/a.astro', "---\nimport { toPin } from '#features/finder/to-pin.ts';\n---"],
  ['src/cli/a.ts', "import { parse } from '#features/finder/import/csv.ts';"],
  ['src/collections.ts', "import type { Topic } from '#features/topics/schema.ts';"],
  ['src/content.config.ts', "import { topicSchema } from '#features/topics/schema.ts';"],
  ['tests/a.test.ts', "import { toPin } from '../src/features/finder/import/csv.ts';"],
])('%s may say %s', (path, text) => {
  expect(check(path, text)).toEqual([]);
});

function check(path: string, text: string): string[] {
  const { imports } = plant({ [path]: text });
  return [...checkRooms(imports), ...checkPackages(imports)];
}
