import type { APIRoute } from 'astro';
import { getSettings } from '#collections';

/** Everything may be read by machines. The sitemap is named once the site has an address. */
export const GET: APIRoute = async () => {
  const { address } = await getSettings();
  const sitemap = address ? `\nSitemap: ${new URL('/sitemap-index.xml', address).href}\n` : '';
  return new Response(`User-agent: *\nAllow: /\n${sitemap}`);
};
