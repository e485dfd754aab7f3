// Links to other sites, each asked once. Opt-in: it needs the network, and it is a visit.
import type { FileMap } from '../content/read-content.ts';
import { addressesIn } from './addresses.ts';
import type { Section } from './section.ts';

/** What became of a visit: the status of the last answer and where it ended, or why there is none. */
export type Visit = { status: number; url: string } | { fault: string };

/** Visits an address without taking its body along. Must not throw. */
export type Visitor = (url: string) => Promise<Visit>;

const atOnce = 4;

/** Visits every https address in content/, and says which are gone, moved or silent. */
export async function examineLinks(files: FileMap, visit: Visitor): Promise<Section> {
  const places = addressesIn(files);
  const outcomes = await visitAll([...places.keys()], visit);
  const lines = outcomes.flatMap(([url, outcome]) => {
    const verdict = judge(url, outcome);
    return verdict
      ? [{ ...verdict, line: `${verdict.what}: ${url} (${places.get(url) ?? ''})` }]
      : [];
  });
  const dead = lines.filter(({ isDead }) => isDead);
  const unsure = lines.filter(({ isDead }) => !isDead);
  return {
    title: 'Links',
    summary: `${places.size} addresses asked: ${dead.length} dead, ${unsure.length} to look at.`,
    findings: [...dead, ...unsure].map(({ line }) => line),
    needsCare: dead.length > 0,
  };
}

/** So many at once, so that nobody is pressed. Order: as given. */
async function visitAll(urls: readonly string[], visit: Visitor): Promise<[string, Visit][]> {
  const outcomes: [string, Visit][] = urls.map((url) => [url, { fault: 'not asked' }]);
  const queue = [...outcomes];
  const work = async () => {
    for (let next = queue.shift(); next; next = queue.shift()) next[1] = await visit(next[0]);
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return outcomes;
}

// Many sites turn programs away (401, 403, 429) though the page is there for people.
function judge(url: string, outcome: Visit): { what: string; isDead: boolean } | undefined {
  if ('fault' in outcome) return { what: `no answer, ${outcome.fault}`, isDead: true };
  const { status } = outcome;
  if (status === 404 || status === 410) return { what: `gone, ${status}`, isDead: true };
  if (status >= 400) return { what: `answers ${status}, look with a browser`, isDead: false };
  const isMoved = new URL(outcome.url).hostname !== new URL(url).hostname;
  // A DOI is made to lead elsewhere.
  if (isMoved && !url.startsWith('https://doi.org/')) {
    return { what: `leads to ${outcome.url}`, isDead: false };
  }
  return undefined;
}
