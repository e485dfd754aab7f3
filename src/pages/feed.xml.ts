import rss from '@astrojs/rss';
import type { APIRoute } from 'astro';
import { getChanges, getSettings } from '#collections';

/** RSS of changes. Addresses use the site's own address, or the placeholder while none is set. */
export const GET: APIRoute = async ({ site }) => {
  const { name } = await getSettings();
  const changes = await getChanges();
  return rss({
    title: `${name}: changes`,
    description: 'New pages, new evidence and corrections.',
    site: site ?? '',
    items: changes.map(({ on, title, text, href }) => ({
      title,
      description: text,
      link: href,
      pubDate: new Date(`${on}T12:00:00Z`),
    })),
  });
};
