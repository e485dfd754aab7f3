// What readers would find changed if the content as it stands were published.
import { fieldOf, textOf } from '#lib/report/known.ts';
import { collectionNames, folders, type Collection } from '../content/folders.ts';
import { readContent, type Content, type FileMap } from '../content/read-content.ts';
import type { Section } from './section.ts';

/** What was published, and what would be. */
export interface Release {
  /** The tag or commit of what was published. */
  ref: string;
  before: FileMap;
  now: FileMap;
  /** Files of code that differ. */
  code: readonly string[];
}

/** What is added, changed and gone since then, by collection, then by id. */
export function describeRelease({ ref, before, now, code }: Release): Section {
  const [old, current] = [readContent(before).content, readContent(now).content];
  const findings = collectionNames.flatMap((name) =>
    compareEntries(name, entriesOf(old, name), entriesOf(current, name)),
  );
  const isTold = textsOf(old, 'changes') !== textsOf(current, 'changes');
  const isSilent = findings.length > 0 && !isTold;
  return {
    title: 'Next release',
    summary: `Since ${ref}: ${findings.length} changes in content/, ${code.length} files of code.`,
    findings: [
      ...findings,
      ...(isSilent
        ? ['content/site/changes.yaml says nothing new: tell readers what changed']
        : []),
    ],
    needsCare: false,
  };
}

/** The section for a project of which nothing is known to be published. */
export function withoutRelease(reason: string): Section {
  return { title: 'Next release', summary: reason, findings: [], needsCare: false };
}

function compareEntries(
  name: Collection,
  before: ReadonlyMap<string, string>,
  now: ReadonlyMap<string, string>,
): string[] {
  const { one } = folders[name].nouns;
  const ids = [...new Set([...before.keys(), ...now.keys()])].sort();
  return ids.flatMap((id) => {
    const [old, current] = [before.get(id), now.get(id)];
    if (old === current) return [];
    const what = old === undefined ? 'added' : current === undefined ? 'gone' : 'changed';
    return [`${one} ${what}: ${id}`];
  });
}

/** Id → all that it says. Of a file that holds many records, each record has its own id. */
function entriesOf(content: Content, name: Collection): Map<string, string> {
  return new Map(
    content[name].flatMap(({ id, value, text }) => {
      const records = name === 'providers' ? fieldOf(value, 'providers') : value;
      if (!Array.isArray(records)) return [[id, text] as const];
      return records.map(
        (record: unknown) => [textOf(record, 'id'), JSON.stringify(record)] as const,
      );
    }),
  );
}

function textsOf(content: Content, id: string): string {
  return content.site
    .filter((entry) => entry.id === id)
    .map(({ text }) => text)
    .join('');
}
