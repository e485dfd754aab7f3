import { parseArgs } from 'node:util';
import type { Feed } from '#features/finder/import/feed.ts';
import { feedNamed, feeds } from '#features/finder/import/feeds.ts';

/** What the person asked for. */
export interface Arguments {
  feed: Feed;
  path: string;
  isDryRun: boolean;
  skipsRefused: boolean;
  readOn: string;
  edition: string | undefined;
  /** Option → path of the file that it names. */
  extras: Map<string, string>;
}

/** The arguments, or a sentence on what is wrong with them. */
export function readArguments(args: readonly string[], today: string): Arguments | string {
  const extraNames = new Set(feeds.flatMap(({ extras = [] }) => extras));
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        'dry-run': { type: 'boolean' },
        'skip-refused': { type: 'boolean' },
        'read-on': { type: 'string' },
        edition: { type: 'string' },
        ...Object.fromEntries([...extraNames].map((name) => [name, { type: 'string' } as const])),
      },
    });
    const [name = '', path, ...rest] = positionals;
    const feed = feedNamed(name);
    if (!feed) return name ? `There is no feed "${name}".` : 'Name a feed and a file.';
    if (path === undefined || rest.length > 0) return 'Name one file.';
    const readOn = textOf(values['read-on']) ?? today;
    if (!isDay(readOn)) return `--read-on must be a date like 2026-03-14, found "${readOn}".`;
    const extras = [...extraNames].flatMap((extra): [string, string][] => {
      const file = textOf(new Map(Object.entries(values)).get(extra));
      return file === undefined ? [] : [[extra, file]];
    });
    const stray = extras.find(([extra]) => !feed.extras?.includes(extra));
    if (stray) return `The feed ${feed.name} has no option --${stray[0]}.`;
    return {
      feed,
      path,
      isDryRun: values['dry-run'] === true,
      skipsRefused: values['skip-refused'] === true,
      readOn,
      edition: textOf(values.edition),
      extras: new Map(extras),
    };
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

function isDay(text: string): boolean {
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.valueOf()) && date.toISOString().slice(0, 10) === text;
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}
