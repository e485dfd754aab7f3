// Runs nginx with deploy/nginx/site.conf as it is committed; only its place is another: the port, and
// the folder of the site. Ends with its parent.
import { spawn } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { brotliModule, findNginx } from './servers.ts';

const [port = ''] = process.argv.slice(2);
const folder = path.resolve('.cache/hosting/nginx');
const hasBrotli = existsSync(brotliModule);

rmSync(folder, { recursive: true, force: true });
for (const part of ['conf.d', 'ketamine-plainly', 'temp']) {
  mkdirSync(path.join(folder, part), { recursive: true });
}
for (const file of ['maps.conf', 'server.conf']) {
  copyFileSync(path.join('deploy/made/nginx', file), path.join(folder, 'ketamine-plainly', file));
}
if (hasBrotli)
  copyFileSync('deploy/nginx/brotli.conf', path.join(folder, 'ketamine-plainly/brotli.conf'));
writeFileSync(
  path.join(folder, 'conf.d/default.conf'),
  moved(
    moved(
      readFileSync('deploy/nginx/site.conf', 'utf8'),
      'listen 8080;',
      `listen 127.0.0.1:${port};`,
    ),
    'root /srv/ketamine-plainly;',
    `root "${path.resolve('.cache/hosting/site')}";`,
  ),
);
const temps = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
writeFileSync(
  path.join(folder, 'nginx.conf'),
  [
    ...(hasBrotli ? [`load_module ${brotliModule};`] : []),
    'daemon off;',
    'worker_processes 1;',
    ...(process.getuid?.() === 0 ? ['user root;'] : []),
    `pid "${folder}/nginx.pid";`,
    'error_log stderr warn;',
    'events { }',
    'http {',
    '  include /etc/nginx/mime.types;',
    '  default_type application/octet-stream;',
    '  access_log off;',
    ...temps.map((name) => `  ${name}_temp_path "${folder}/temp/${name}";`),
    '  include conf.d/*.conf;',
    '}',
    '',
  ].join('\n'),
);

const nginx = spawn(findNginx() ?? 'nginx', ['-c', `${folder}/nginx.conf`, '-e', 'stderr'], {
  stdio: 'inherit',
});
for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => nginx.kill(signal));
nginx.on('exit', (code) => process.exit(code ?? 0));

function moved(text: string, here: string, there: string): string {
  if (!text.includes(here)) throw new Error(`deploy/nginx/site.conf  must say "${here}".`);
  return text.replace(here, there);
}
