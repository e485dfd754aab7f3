// npm run build: content → pages → search index → checks, always anew.
import process from 'node:process';
import { buildSite } from './build-site.ts';

process.exitCode = await buildSite();
