// From a feed and the files that stand there now to the files that should stand there.
import { groupBy } from '#lib/group.ts';
import type { Problem } from '#lib/report/problem.ts';
import { slugify } from '#lib/text/slug.ts';
import type { ProviderJson } from '../check-providers.ts';
import { providerFileSchema, type ProviderFile, type ProviderInput } from '../schema.ts';

/** What an import starts from. */
interface Brought {
  providers: readonly ProviderInput[];
  problems: readonly Problem[];
}

/** What an import would do. Nothing has been written yet. */
export interface Plan {
  /** Path → text of every file that should stand there afterwards. */
  files: Map<string, string>;
  /** Paths of those whose text changes. */
  write: string[];
  /** Paths that would hold no record any more. */
  remove: string[];
  added: string[];
  changed: string[];
  gone: string[];
  /** Ids in the feed that were left alone, because an editor maintains them. */
  kept: string[];
  problems: Problem[];
}

/** A file of content/providers: its path and its text. */
export interface TextFile {
  path: string;
  text: string;
}

const folder = 'content/providers';

/**
 * The plan for one feed. Records that an editor maintains are never touched; every other record is
 * replaced by the feed's. The same feed over its own result changes nothing, byte for byte.
 */
export function planImport(feed: Brought, current: readonly TextFile[]): Plan {
  const plan: Plan = {
    files: new Map(),
    write: [],
    remove: [],
    added: [],
    changed: [],
    gone: [],
    kept: [],
    problems: [...feed.problems],
  };
  const old = readCurrent(current, plan.problems);
  const editors = old.filter(({ maintainedBy }) => maintainedBy === 'editor');
  const editorIds = new Set(editors.map(({ id }) => id));
  const incoming = feed.providers.filter(({ id }) => !editorIds.has(id));
  plan.kept = feed.providers.map(({ id }) => id).filter((id) => editorIds.has(id));
  plan.problems.push(...repeatedIds(feed.providers));
  compare(plan, old, [...editors, ...incoming]);
  plan.files = toFiles([...editors, ...incoming]);
  const oldText = new Map(current.map(({ path, text }) => [path, text]));
  plan.write = [...plan.files]
    .filter(([path, text]) => oldText.get(path) !== text)
    .map(([path]) => path);
  plan.remove = current.map(({ path }) => path).filter((path) => !plan.files.has(path));
  return plan;
}

/** The planned files as check-providers.ts reads them. */
export function plannedJson({ files }: Plan): ProviderJson[] {
  return [...files].map(([path, text]) => {
    const json: unknown = JSON.parse(text);
    return { path, json };
  });
}

function readCurrent(files: readonly TextFile[], problems: Problem[]): ProviderInput[] {
  return files.flatMap(({ path, text }) => {
    try {
      const file: unknown = JSON.parse(text);
      const result = providerFileSchema.safeParse(file);
      // Parsed to check it, kept as it stands: parsing fills in what the file leaves out.
      if (result.success) return (file as ProviderFile).providers;
    } catch {
      // Said below: a file that is no JSON is as unreadable as one with wrong fields.
    }
    const sentence =
      'must be a correct provider file; mend it before an import (check-content says where).';
    problems.push({ kind: 'provider-schema', severity: 'error', path, sentence });
    return [];
  });
}

function repeatedIds(providers: readonly ProviderInput[]): Problem[] {
  const seen = new Set<string>();
  return providers.flatMap(({ id, name }, index) => {
    if (!seen.has(id)) {
      seen.add(id);
      return [];
    }
    const field = `[${index}] ${name}: id`;
    const sentence = `must differ from every other row's, found "${id}" again; give the row an "id" of its own.`;
    return [{ kind: 'provider-id', severity: 'error', path: 'feed', field, sentence }];
  });
}

function compare(plan: Plan, old: readonly ProviderInput[], next: readonly ProviderInput[]): void {
  const before = new Map(old.map((record) => [record.id, JSON.stringify(record)]));
  const ids = new Set(next.map(({ id }) => id));
  for (const record of next) {
    const text = before.get(record.id);
    if (text === undefined) plan.added.push(record.id);
    else if (text !== JSON.stringify(record)) plan.changed.push(record.id);
  }
  plan.gone = old.map(({ id }) => id).filter((id) => !ids.has(id));
}

function toFiles(records: readonly ProviderInput[]): Map<string, string> {
  const byState = groupBy(records, ({ address }) => address.state);
  const codes = [...byState.keys()].sort();
  return new Map(
    codes.map((code) => {
      const providers = (byState.get(code) ?? []).sort(byPlace);
      const feeds = newestDays(providers);
      const header = { writtenBy: 'npm run providers -- <feed> <file>', feeds };
      const file = Object.keys(feeds).length > 0 ? { header, providers } : { providers };
      return [`${folder}/${code.toLowerCase()}.json`, `${JSON.stringify(file, null, 2)}\n`];
    }),
  );
}

/** Feed → newest day on which one of its sources was read. Order: by feed. */
function newestDays(providers: readonly ProviderInput[]): Record<string, string> {
  const days = providers
    .filter(({ maintainedBy }) => maintainedBy === 'import')
    .flatMap(({ sources }) => sources)
    .flatMap(({ feed, readOn }) => (feed === undefined ? [] : [[feed, String(readOn)] as const]))
    // Later entries win: by feed, then by day.
    .sort();
  return Object.fromEntries(days);
}

function byPlace(a: ProviderInput, b: ProviderInput): number {
  const key = ({ id, address }: ProviderInput) => `${slugify(address.city)} ${id}`;
  return key(a) < key(b) ? -1 : 1;
}
