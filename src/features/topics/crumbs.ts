import type { Topic } from './schema.ts';

/** What the folders of content/topics are called on the site. */
const groupNames: Record<string, string> = {
  conditions: 'What it treats',
  treatments: 'How it is given',
  safety: 'Safety',
  'what-to-expect': 'What to expect',
  about: 'About this site',
};

export interface Crumb {
  name: string;
  href?: string | undefined;
}

/**
 * The way to a topic, from the front page. Order: outermost first, the topic last, without a link.
 * A group is linked only when it has a page. Throws when a folder has no name.
 */
export function crumbsTo(topic: Topic, allIds: ReadonlySet<string>): Crumb[] {
  const [group, ...rest] = topic.id.split('/');
  const crumbs: Crumb[] = [{ name: 'Home', href: '/' }];
  if (group && rest.length > 0) {
    const name = groupNames[group];
    if (!name)
      throw new Error(`content/topics/${group}: must have a name in crumbs.ts, found none.`);
    crumbs.push({ name, href: allIds.has(group) ? `/${group}/` : undefined });
  }
  return [...crumbs, { name: topic.data.name }];
}
