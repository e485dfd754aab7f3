// node src/cli/check-dist.ts [--dist DIR] [--budgets FILE]
// Says everything that is wrong with the built site, one problem a line. Fails when there is any.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { parseArgs } from 'node:util';
import { baseOf } from '#lib/web/site-address.ts';
import { formatReport, hasErrors } from '#lib/report/problem.ts';
import { budgetsSchema } from './built-site/budgets.ts';
import { checkSite } from './built-site/check.ts';
import { readAddress } from './hosting/read-address.ts';

const { values } = parseArgs({
  options: {
    dist: { type: 'string', default: 'dist' },
    budgets: { type: 'string', default: 'tests/budgets.json' },
  },
});

if (!existsSync(values.dist)) {
  console.log(`${values.dist}  must be a built site, found no such folder; build it first.`);
  process.exit(1);
}

const files = readFiles(values.dist);
const budgets = budgetsSchema.parse(JSON.parse(readFileSync(values.budgets, 'utf8')));
const { problems, weights } = checkSite(files, budgets, baseOf(readAddress()));

console.log(weights);
if (problems.length > 0) console.log(`\n${formatReport(problems)}`);
if (hasErrors(problems)) process.exitCode = 1;

function readFiles(root: string): Map<string, Buffer> {
  const entries = readdirSync(root, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  return new Map(
    paths.map((path) => [relative(root, path).split(sep).join('/'), readFileSync(path)]),
  );
}
