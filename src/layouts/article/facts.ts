import type { NumberRecord, Use } from '#features/evidence/schema.ts';
import type { Term } from '#features/glossary/schema.ts';
import type { CrisisLines } from '#lib/schema/site.ts';

/** The records that the components of one page may show, and which terms it has explained. */
export interface Facts {
  uses: ReadonlyMap<string, Use>;
  numbers: ReadonlyMap<string, NumberRecord>;
  terms: ReadonlyMap<string, Term>;
  crisisLines: CrisisLines;
  /** Ids of the terms whose explanation stands in the page already. Grows as the page is drawn. */
  explained: Set<string>;
  /** True once the help lines stand on the page: their ids must not stand there twice. */
  hasHelpLines?: boolean;
}

/** The facts of the page being drawn. Throws when the page has not set them. */
export function factsOf(locals: App.Locals): Facts {
  if (!locals.facts) throw new Error('This component must stand on a page that sets its facts.');
  return locals.facts;
}

/** One record by id. Throws with the folder to look in when there is none. */
export function findRecord<Item>(
  records: ReadonlyMap<string, Item>,
  id: string,
  folder: string,
): Item {
  const record = records.get(id);
  if (record === undefined) throw new Error(`${folder}: must hold "${id}", found no such record.`);
  return record;
}
