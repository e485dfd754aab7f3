import rss from '@astrojs/rss';
import type { APIRoute } from 'astro';
import { getChanges, getSettings } from '#collections';
import { fullAddress } from '#lib/web/site-address.ts';

/** RSS of changes. Addresses use the site's own address, or the placeholder while none is set. */
export const GET: APIRoute = async ({ site }) => {
  const { name, address } = await getSettings();
  const home = address ?? site?.href ?? '';
  const changes = await getChanges();
  return rss({
    title: `${name}: changes`,
    description: 'New pages, new evidence and corrections.',
    site: fullAddress('/', home),
    items: changes.map(({ on, title, text, href }) => ({
      title,
      description: text,
      link: fullAddress(href, home),
      pubDate: new Date(`${on}T12:00:00Z`),
    })),
  });
};
