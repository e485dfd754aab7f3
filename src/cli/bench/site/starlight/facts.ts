/** What components bring along from data, each already in Markdown. By id. */
export interface Facts {
  sources: ReadonlyMap<string, string>;
  uses: ReadonlyMap<string, string>;
  numbers: ReadonlyMap<string, string>;
  helpLines: string;
}

/** The mark in the text that leads to a source at the end of the page. */
export function footnote(id: string): string {
  return `[^${id}]`;
}

/** One of the records. Throws when there is none. */
export function findFact(records: ReadonlyMap<string, string>, id: string): string {
  const found = records.get(id);
  if (found === undefined) throw new Error(`The content must hold "${id}", found none.`);
  return found;
}
