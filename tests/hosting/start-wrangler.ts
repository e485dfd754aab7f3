// Runs Cloudflare's local runtime with deploy/wrangler.jsonc. It counts nothing, asks for no news and
// no account, and listens on this machine alone. Ends with its parent.
import { spawn } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { wranglerFolder } from './servers.ts';

const [port = ''] = process.argv.slice(2);
const home = path.resolve('.cache/hosting/wrangler-home');
mkdirSync(home, { recursive: true });

const wrangler = spawn(
  process.execPath,
  [
    path.join(wranglerFolder, 'node_modules/wrangler/bin/wrangler.js'),
    'dev',
    ...['--config', 'deploy/wrangler.jsonc', '--local', '--ip', '127.0.0.1', '--port', port],
    ...['--inspector-port', '0', '--show-interactive-dev-session=false', '--log-level', 'warn'],
    ...['--persist-to', path.join(home, 'state')],
  ],
  {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: {
      ...process.env,
      CI: 'true',
      HOME: home,
      XDG_CONFIG_HOME: home,
      WRANGLER_SEND_METRICS: 'false',
      WRANGLER_HIDE_BANNER: 'true',
      CLOUDFLARE_CF_FETCH_ENABLED: 'false',
    },
  },
);
for (const signal of ['SIGTERM', 'SIGINT'] as const)
  process.on(signal, () => wrangler.kill(signal));
wrangler.on('exit', (code) => process.exit(code ?? 0));
