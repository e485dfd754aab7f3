// THE TABLE: collection → folder → schema. What a field means is written in the schema itself.
import { defineCollection } from 'astro:content';
import { file, glob } from 'astro/loaders';
import { z } from 'astro/zod';
import { numberSchema, useSchema } from '#features/evidence/schema.ts';
import { providerFileSchema } from '#features/finder/schema.ts';
import { termSchema } from '#features/glossary/schema.ts';
import { instrumentSchema } from '#features/screener/schema.ts';
import { sourceSchema } from '#features/sources/schema.ts';
import { topicSchema } from '#features/topics/schema.ts';
import {
  changesSchema,
  crisisLinesSchema,
  frontPageSchema,
  navigationSchema,
  settingsSchema,
} from '#lib/schema/site.ts';

export const collections = {
  topics: defineCollection({
    loader: glob({ pattern: '**/*.mdx', base: 'content/topics' }),
    schema: topicSchema,
  }),
  sources: defineCollection({
    loader: file('content/sources/references.json'),
    schema: sourceSchema,
  }),
  glossary: defineCollection({
    loader: glob({ pattern: '*.yaml', base: 'content/glossary' }),
    schema: termSchema,
  }),
  uses: defineCollection({
    loader: glob({ pattern: '*.yaml', base: 'content/uses' }),
    schema: useSchema,
  }),
  numbers: defineCollection({
    loader: glob({ pattern: '*.yaml', base: 'content/numbers' }),
    schema: numberSchema,
  }),
  instruments: defineCollection({
    loader: glob({ pattern: '*.yaml', base: 'content/instruments' }),
    schema: instrumentSchema,
  }),
  providers: defineCollection({
    loader: glob({ pattern: '*.json', base: 'content/providers' }),
    schema: providerFileSchema,
  }),
  site: defineCollection({
    loader: glob({ pattern: '*.yaml', base: 'content/site' }),
    schema: z.union([
      settingsSchema,
      navigationSchema,
      crisisLinesSchema,
      frontPageSchema,
      changesSchema,
    ]),
  }),
};
