// npm run doctor [-- --links] [--since TAG] [--today YYYY-MM-DD]
// Says what the content needs: reviews, old clinics, dead links, unused entries, the next release.
// Reads only. Fails when something needs care now, so that a scheduled run is noticed.
import process from 'node:process';
import { parseArgs } from 'node:util';
import { readFiles } from './content/read-files.ts';
import { examineClinics } from './doctor/clinics.ts';
import { changedSince, contentAt, newestTag } from './doctor/git.ts';
import { examineLinks } from './doctor/links.ts';
import { describeRelease, withoutRelease } from './doctor/release.ts';
import { examineReviews } from './doctor/reviews.ts';
import { formatSections, type Section } from './doctor/section.ts';
import { findUnused } from './doctor/unused.ts';
import { visit } from './doctor/visit.ts';
import type { FileMap } from './content/read-content.ts';

const { values } = parseArgs({
  options: {
    links: { type: 'boolean', default: false },
    since: { type: 'string' },
    today: { type: 'string', default: new Date().toISOString().slice(0, 10) },
  },
});

const linksNotAsked: Section = {
  title: 'Links',
  summary: 'Not asked: it needs the network. To ask every address once: npm run doctor -- --links',
  findings: [],
  needsCare: false,
};

const files = readFiles('.');
const sections: Section[] = [
  examineReviews(files, values.today),
  examineClinics(files, values.today),
  values.links ? await examineLinks(files, visit) : linksNotAsked,
  findUnused(files),
  nextRelease(files, values.since ?? newestTag()),
];

console.log(formatSections(sections));
if (sections.some(({ needsCare }) => needsCare)) process.exitCode = 1;

function nextRelease(now: FileMap, ref: string | undefined): Section {
  if (ref === undefined) {
    return withoutRelease('No tag yet. To compare with a commit: npm run doctor -- --since COMMIT');
  }
  const before = contentAt(ref);
  if (!before) return withoutRelease(`Git knows no "${ref}": give a tag or a commit to --since.`);
  return describeRelease({ ref, before, now, code: changedSince(ref, ['src', 'public']) });
}
