import { rmSync } from 'node:fs';
import { isBuildCurrent, rememberBuild, stampFile } from './build-stamp.ts';
import { runUntilFailure } from './run-stage.ts';
import { buildStages } from './stages.ts';

/** Makes dist/ anew and gives the exit code. A build that failed is never taken for a finished one. */
export async function buildSite(): Promise<number> {
  rmSync(stampFile, { force: true });
  const code = await runUntilFailure(buildStages);
  if (code === 0) rememberBuild();
  return code;
}

/** As buildSite(), but leaves dist/ alone when nothing that goes into it has changed, and says so. */
export async function buildSiteIfChanged(): Promise<number> {
  if (!isBuildCurrent()) return buildSite();
  console.log('Nothing has changed since the last build: the site in dist/ is served as it is.');
  return 0;
}
