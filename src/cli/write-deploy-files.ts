// A stage of npm run build: writes to deploy/made/ what goes beside the site and not into it, the
// headers for nginx and the list of all packages that the site was made with (CycloneDX).
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { z } from 'astro/zod';
import { baseOf } from '#lib/web/site-address.ts';
import { headerRulesFor } from './hosting/headers.ts';
import { writeNginxMaps, writeNginxServer } from './hosting/nginx-headers.ts';
import { readAddress } from './hosting/read-address.ts';
import { readTileOrigin } from './hosting/read-tile-origin.ts';
import { steadyBill } from './hosting/sbom.ts';

const base = baseOf(readAddress());
const rules = headerRulesFor({ tileOrigin: readTileOrigin('dist'), base });
const { name } = z
  .object({ name: z.string() })
  .parse(JSON.parse(readFileSync('package.json', 'utf8')));
// From the lockfile alone: nothing is asked of any registry.
const bill = execFileSync(
  'npm',
  ['sbom', '--sbom-format', 'cyclonedx', '--package-lock-only', '--offline'],
  { encoding: 'utf8', maxBuffer: 2 ** 26 },
);

rmSync('deploy/made', { recursive: true, force: true });
mkdirSync('deploy/made/nginx', { recursive: true });
writeFileSync('deploy/made/nginx/maps.conf', writeNginxMaps(rules));
writeFileSync('deploy/made/nginx/server.conf', writeNginxServer(rules, base));
writeFileSync('deploy/made/sbom.cdx.json', steadyBill(bill, name));
