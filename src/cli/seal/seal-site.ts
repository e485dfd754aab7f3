import { Buffer } from 'node:buffer';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { pathWithin } from '#lib/web/site-address.ts';
import { writeHeadersFile } from '../hosting/headers-file.ts';
import { headerRulesFor } from '../hosting/headers.ts';
import { readTileOrigin } from '../hosting/read-tile-origin.ts';
import { sealPage } from './seal-page.ts';

/**
 * Every page gets its policy as it is made; at the end the site gets the headers for its host. Shape:
 * the folder that the site is in, as of baseOf(); pages that change as you edit are at the root.
 */
export function seal(base: string): AstroIntegration {
  const scripts = new Map<string, string>();
  let count = 0;
  return {
    name: 'seal',
    hooks: {
      'astro:config:setup': ({ command, updateConfig }) => {
        if (command === 'build') updateConfig({ base });
      },
      // Between making a page and writing it: to read and write 14,000 pages again took longer.
      'astro:build:start': ({ setPrerenderer }) => {
        setPrerenderer((usual) => ({
          ...usual,
          name: 'seal',
          render: async (request, options) => {
            const result = await usual.render(request, options);
            const response = result instanceof Response ? result : result.response;
            if (!response.headers.get('content-type')?.startsWith('text/html')) return result;
            const asked = new URL(request.url).pathname;
            const place = pathWithin(base, asked) ?? asked;
            const sealed = sealPage(await response.text(), place, base);
            for (const [file, code] of sealed.scripts) scripts.set(file, code);
            count += 1;
            // As bytes: of a string, undici makes a copy and a stream, which takes twice as long.
            const page = new Response(Buffer.from(sealed.html), response);
            return result instanceof Response ? page : { ...result, response: page };
          },
        }));
      },
      'astro:build:done': ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        for (const [file, code] of scripts) writeFileSync(path.join(folder, file), code);
        const rules = headerRulesFor({ tileOrigin: readTileOrigin(folder), base });
        writeFileSync(path.join(folder, '_headers'), writeHeadersFile(rules));
        logger.info(`${count} pages carry their policy`);
      },
    },
  };
}
