import { contentProblem } from '#lib/report/kinds.ts';
import type { Entry } from '#lib/report/known.ts';
import type { Problem } from '#lib/report/problem.ts';
import { collectionNames, folders, type Collection } from './folders.ts';
import { parseFile } from './parse-file.ts';
import { collectionOf, idOf } from './place-of.ts';

/** The text of every file, by its path from the root of the project: content/site/settings.yaml. */
export type FileMap = ReadonlyMap<string, string>;

/** Every file that could be read, by collection. Order: by path. */
export type Content = Readonly<Record<Collection, Entry[]>>;

const shownFolders = Object.values(folders)
  .map(({ path }) => path)
  .join(', ');

/** All content, and what is wrong with files as files: their place, their name, their syntax. */
export function readContent(files: FileMap): { content: Content; problems: Problem[] } {
  const content = emptyContent();
  const problems: Problem[] = [];
  for (const [path, text] of [...files].sort(([a], [b]) => a.localeCompare(b, 'en'))) {
    if (path === 'content/README.md') continue;
    const collection = collectionOf(path);
    if (!collection) {
      problems.push(unknownFile(path));
      continue;
    }
    problems.push(...checkName(path, collection));
    const parsed = parseFile(text, folders[collection].format);
    const value = parsed.ok ? parsed.value : undefined;
    if (parsed.ok) content[collection].push({ path, id: idOf(path, collection), value, text });
    else {
      const field = parsed.line ? `line ${parsed.line}` : undefined;
      problems.push(contentProblem('unreadable', { path, field }, parsed));
    }
  }
  return { content, problems };
}

function emptyContent(): Record<Collection, Entry[]> {
  return {
    topics: [],
    sources: [],
    glossary: [],
    uses: [],
    numbers: [],
    site: [],
    instruments: [],
    providers: [],
  };
}

function checkName(path: string, collection: Collection): Problem[] {
  const name = idOf(path, collection);
  if (/^[a-z0-9]+(-[a-z0-9]+)*(\/[a-z0-9]+(-[a-z0-9]+)*)*$/.test(name)) return [];
  const better = name
    .toLowerCase()
    .replace(/[^a-z0-9/]+/g, '-')
    .replace(/^-|-$|-(?=\/)|(?<=\/)-/g, '');
  return [contentProblem('wrong-file-name', { path }, { name, better })];
}

function unknownFile(path: string): Problem {
  const home = collectionNames.find((name) => path.startsWith(folders[name].path));
  const remedy = home
    ? `name it like ${folders[home].path}${folders[home].example}, move it or remove it`
    : `move it to one of ${shownFolders} or remove it`;
  return contentProblem('unknown-file', { path }, { remedy });
}
