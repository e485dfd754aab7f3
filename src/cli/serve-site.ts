import process from 'node:process';
import { parseArgs } from 'node:util';
import { baseOf } from '#lib/web/site-address.ts';
import { readAddress } from './hosting/read-address.ts';
import { createStaticServer, isTaken, listen, type Place } from './static-server.ts';

/** The options --port and --strict. Throws on any other, and on a port that is no port. */
export function readPlace(args: string[]): Place {
  const { values } = parseArgs({
    args,
    options: {
      port: { type: 'string', default: '4321' },
      strict: { type: 'boolean', default: false },
    },
  });
  const port = Number(values.port);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    throw new RangeError(`--port must be a whole number from 0 to 65535, found "${values.port}".`);
  }
  return { port, isStrict: values.strict };
}

/** As readPlace(), for a command: a wrong option ends the process with one sentence. */
export function readPlaceOrStop(): Place {
  try {
    return readPlace(process.argv.slice(2));
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  }
}

/** Serves the site in dist/ and prints its address. Says so when a taken port made it another. */
export async function serveSite(place: Place): Promise<void> {
  const base = baseOf(readAddress());
  try {
    const port = await listen(createStaticServer('dist', base), place, (taken) => {
      console.log(`Port ${taken} is taken; trying ${taken + 1}.`);
    });
    console.log(`\n  http://127.0.0.1:${port}${base}\n\nPress Ctrl+C to stop.`);
  } catch (error) {
    if (!isTaken(error)) throw error;
    console.error(
      `Port ${place.port} is taken: choose another with --port, or leave --strict out.`,
    );
    process.exitCode = 1;
  }
}
