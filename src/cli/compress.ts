// npm run compress, or node src/cli/compress.ts [--dist DIR] [--effort 0..11]
// Lays a .br and a .gz beside each file of the built site that gains by it, for servers that send
// them as they are (nginx: brotli_static, gzip_static). Cloudflare and Netlify compress by themselves.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { parseArgs, promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const { values } = parseArgs({
  options: {
    dist: { type: 'string', default: 'dist' },
    effort: { type: 'string', default: '11' },
  },
});
const { BROTLI_PARAM_QUALITY, BROTLI_PARAM_SIZE_HINT } = constants;
const effort = Number(values.effort);
const compressible = /\.(?:html|css|js|mjs|json|xml|txt|svg|webmanifest|pagefind|pf_\w+)$/;
// A smaller file fits one packet anyway.
const least = 1024;

if (!existsSync(values.dist)) {
  console.error(`${values.dist}  must be a built site, found no such folder; build it first.`);
  process.exit(1);
}

const files = readdirSync(values.dist, { recursive: true, encoding: 'utf8' })
  .filter((file) => compressible.test(file))
  .map((file) => path.join(values.dist, file));
let written = 0;
// zlib works beside the main thread: a few at a time keep every core busy.
await Promise.all(Array.from({ length: 4 }, async () => work()));
console.log(`${written} files have a compressed one beside them.`);

async function work(): Promise<void> {
  for (let file = files.pop(); file !== undefined; file = files.pop()) {
    const bytes = readFileSync(file);
    if (bytes.length < least) continue;
    const params = { [BROTLI_PARAM_QUALITY]: effort, [BROTLI_PARAM_SIZE_HINT]: bytes.length };
    const brotli = await promisify(brotliCompress)(bytes, { params });
    const gzipped = await promisify(gzip)(bytes, { level: Math.min(9, Math.max(1, effort)) });
    if (brotli.length >= bytes.length || gzipped.length >= bytes.length) continue;
    writeFileSync(`${file}.br`, brotli);
    writeFileSync(`${file}.gz`, gzipped);
    written += 1;
  }
}
