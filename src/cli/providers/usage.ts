import { feeds } from '#features/finder/import/feeds.ts';

/** How the command is used, with every feed, option and exit code. */
export function usage(): string {
  const names = feeds.map(({ name, what, extras = [] }) => {
    const more = extras.map((option) => ` [--${option} FILE]`).join('');
    return `  ${name.padEnd(14)}${what}${more}`;
  });
  return `Usage: npm run providers -- <feed> <file> [options]

Brings a feed of clinics into content/providers, or says what is wrong with it and writes nothing.

Feeds:
${names.join('\n')}

Options:
  --dry-run       say what would change, write nothing
  --skip-refused  go on without rows that are wrong; then nothing counts as gone
  --read-on DATE  day on which the file was fetched, like 2026-03-14 (else: today)
  --edition X     issue of the work, like 2024 (else: as the feed tells)

Exit codes: 0 done, or would work; 1 something is wrong, nothing was written; 2 wrong use.`;
}
