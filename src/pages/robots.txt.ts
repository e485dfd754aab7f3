import type { APIRoute } from 'astro';
import { getSettings } from '#collections';
import { fullAddress } from '#lib/web/site-address.ts';

/** Everything may be read by machines. The sitemap is named once the site has an address. */
export const GET: APIRoute = async () => {
  const { address } = await getSettings();
  const sitemap = address ? `\nSitemap: ${fullAddress('/sitemap-index.xml', address)}\n` : '';
  return new Response(`User-agent: *\nAllow: /\n${sitemap}`);
};
