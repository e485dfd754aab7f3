import { expect, test } from 'vitest';
import { findCycles, findSchemaLeaks } from './graph.ts';
import { plant } from './plant.ts';

const schema = "import { z } from 'astro/zod';";

test('a ring of imports is named once, all the way round', () => {
  const { imports } = plant({
    'src/lib/a.ts': "import './b.ts';",
    'src/lib/b.ts': "import './c.ts';",
    'src/lib/c.ts': "import './a.ts';",
    'src/lib/d.ts': "import './a.ts';",
  });
  expect(findCycles(imports)).toEqual([
    'src/lib/a.ts imports itself in a ring: a.ts → b.ts → c.ts → a.ts.',
  ]);
});

test('two ways to the same file are no ring', () => {
  const { imports } = plant({
    'src/lib/a.ts': "import './b.ts';\nimport './c.ts';",
    'src/lib/b.ts': "import './d.ts';",
    'src/lib/c.ts': "import './d.ts';",
  });
  expect(findCycles(imports)).toEqual([]);
});

test.each([
  ['a custom element', 'finder-app.ts', "customElements.define('finder-app', FinderApp);"],
  ['a React file', 'Screener.tsx', ''],
])('%s may not reach a schema, however long the way', (_, file, text) => {
  const { files, imports } = plant({
    [`src/features/x/${file}`]: `import { toPin } from './to-pin.ts';\n${text}`,
    'src/features/x/to-pin.ts': "import { providerSchema } from './schema.ts';",
    'src/features/x/schema.ts': schema,
  });
  expect(findSchemaLeaks(files, imports)).toEqual([
    `src/features/x/${file} loads src/features/x/schema.ts in the browser (${file} → to-pin.ts → schema.ts) — take its types with \`import type\`, and plain data from the page.`,
  ]);
});

test.each([
  "<script>\n  import './pin.ts';\n</script>",
  '<script src="./pin.ts"></script>',
  "<script>\n  import('./pin.ts');\n</script>",
])('a script of a page may not reach Zod under any name: %s', (script) => {
  const { files, imports } = plant({
    'src/features/x/A.astro': script,
    'src/features/x/pin.ts': schema,
  });
  expect(findSchemaLeaks(files, imports)).toHaveLength(1);
});

test('types of a schema are welcome in the browser, and the server may load it', () => {
  const { files, imports } = plant({
    'src/features/x/A.astro':
      "---\nimport { s } from './schema.ts';\n---\n<script>import './app.ts';</script>",
    'src/features/x/app.ts': "import type { Provider } from './schema.ts';",
    'src/features/x/schema.ts': schema,
  });
  expect(findSchemaLeaks(files, imports)).toEqual([]);
});
