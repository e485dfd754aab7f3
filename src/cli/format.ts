// npm run format: mends what the formatting and style checks would complain about.
import process from 'node:process';
import { runUntilFailure } from './run-stage.ts';
import { formatStages } from './stages.ts';

process.exitCode = await runUntilFailure(formatStages);
