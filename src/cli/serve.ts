// npm run preview: serves the site in dist/ as it is. Takes --port and --strict.
import { existsSync } from 'node:fs';
import process from 'node:process';
import { readPlaceOrStop, serveSite } from './serve-site.ts';

const place = readPlaceOrStop();
if (existsSync('dist/index.html')) {
  await serveSite(place);
} else {
  console.error('There is no built site in dist/ yet: run npm run build, or npm start.');
  process.exitCode = 1;
}
