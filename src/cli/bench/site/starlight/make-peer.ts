// A Starlight project with our education pages and glossary, installed where it stands.
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'astro/zod';
import { readContent } from '../../../content/read-content.ts';
import { readFiles } from '../../../content/read-files.ts';
import { installInto } from '../install.ts';
import { convertTopic } from './convert-topic.ts';
import { glossaryPage, readFacts } from './read-facts.ts';

/** What it is called in the table. */
export const peerName = 'Starlight';

/** What it is made with. The newest Starlight when this was written, with our own Astro. */
export const peerPackages = ['astro@7.3.2', '@astrojs/starlight@0.42.4', 'sharp@0.35.5'] as const;

const topicSchema = z.object({
  title: z.string(),
  summary: z.string(),
  lead: z.string().optional(),
});

// As in Starlight's own "Getting started", and nothing else.
const config = `import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';
export default defineConfig({
  site: 'https://address-not-set.invalid',
  integrations: [starlight({ title: 'Ketamine, Plainly' })],
});
`;
const collections = `import { defineCollection } from 'astro:content';
import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };
`;

/** Makes the project in this folder. Throws when its packages cannot be installed. */
export async function makePeer(folder: string): Promise<void> {
  for (const [file, text] of peerFiles()) {
    const place = path.join(folder, file);
    mkdirSync(path.dirname(place), { recursive: true });
    writeFileSync(place, text);
  }
  await installInto(folder, peerPackages);
}

function peerFiles(): [file: string, text: string][] {
  const { content } = readContent(readFiles('.'));
  const facts = readFacts(content);
  const topics = content.topics.map(({ id, value, text }) => {
    const { title, summary, lead } = topicSchema.parse(value);
    return { id, title, text: convertTopic(text, { title, description: summary, lead }, facts) };
  });
  const list = topics.map(({ id, title }) => `- [${title}](/${id}/)`);
  return [
    ['astro.config.mjs', config],
    ['src/content.config.ts', collections],
    ['src/content/docs/index.md', ['---', 'title: Home', '---', '', ...list, ''].join('\n')],
    ['src/content/docs/glossary.md', glossaryPage(content)],
    ...topics.map(({ id, text }): [string, string] => [`src/content/docs/${id}.md`, text]),
  ];
}
