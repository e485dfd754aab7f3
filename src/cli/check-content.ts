// node src/cli/check-content.ts [--root DIR] [--today YYYY-MM-DD] [--strict-dates]
// Says everything that is wrong with content/, one problem a line. Fails when one is an error.
import { parseArgs } from 'node:util';
import { sectionOf } from '#lib/report/kinds.ts';
import { formatReport, hasErrors, type Problem } from '#lib/report/problem.ts';
import { countContent, wordCount } from './content/check-counts.ts';
import { checkContent } from './content/check.ts';
import { collectionNames } from './content/folders.ts';
import { minimums } from './content/minimums.ts';
import { readContent, type FileMap } from './content/read-content.ts';
import { readFiles } from './content/read-files.ts';

const { values } = parseArgs({
  options: {
    root: { type: 'string', default: '.' },
    today: { type: 'string', default: localDay() },
    'strict-dates': { type: 'boolean', default: false },
  },
});

const files = readFiles(values.root);
const problems = checkContent(files, {
  today: values.today,
  isStrictAboutDates: values['strict-dates'],
  minimums,
});

if (problems.length > 0) console.log(`${formatReport(problems)}\n${sectionsFor(problems)}`);
if (hasErrors(problems)) process.exitCode = 1;
else console.log(summarize(files));

function summarize(all: FileMap): string {
  const counts = countContent(readContent(all).content);
  return `Content is sound: ${collectionNames.map((name) => wordCount(name, counts[name])).join(', ')}.`;
}

function sectionsFor(found: readonly Problem[]): string {
  const sections = new Set(found.map(({ kind }) => sectionOf(kind) ?? kind));
  return `How to mend: content/README.md, ${[...sections].sort().join(' · ')}.`;
}

function localDay(): string {
  const now = new Date();
  const twoDigits = (value: number) => `${value}`.padStart(2, '0');
  return `${now.getFullYear()}-${twoDigits(now.getMonth() + 1)}-${twoDigits(now.getDate())}`;
}
