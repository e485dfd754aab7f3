// npm start: a built and checked site, served on this machine. Takes --port and --strict.
import process from 'node:process';
import { buildSiteIfChanged } from './build-site.ts';
import { readPlaceOrStop, serveSite } from './serve-site.ts';

const place = readPlaceOrStop();
const code = await buildSiteIfChanged();
process.exitCode = code;
if (code === 0) await serveSite(place);
