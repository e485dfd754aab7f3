import type { Outline } from './read-mdx.ts';

/** A place on a page that a reader can jump to. */
export interface Section {
  slug: string;
  text: string;
}

/** Components that bring their own h2, so that no page forgets it or words it differently. */
export const ownHeadings = {
  Unknowns: { slug: 'what-we-do-not-know', text: 'What we do not know' },
  DoctorQuestions: { slug: 'questions-for-your-doctor', text: 'Questions for your doctor' },
  HelpNow: { slug: 'if-you-need-help-now', text: 'If you need help now' },
} as const satisfies Record<string, Section>;

/**
 * The h2 headings of a topic, those of its components too. Order: as read. `headings` are those
 * that Astro gives for the same text, with their addresses; a place that stands on the page twice
 * is listed once. Throws when the two do not agree.
 */
export function listSections(
  outline: Pick<Outline, 'headings' | 'components'>,
  headings: readonly { depth: number; slug: string; text: string }[],
): Section[] {
  const written = outline.headings.filter(({ depth }) => depth === 2);
  const addressed = headings.filter(({ depth }) => depth === 2);
  const fromText = written.map(({ text, line }, index) => {
    const slug = addressed[index]?.slug;
    if (slug === undefined)
      throw new Error(`The heading "${text}" must have an address, found none.`);
    return { slug, text, line };
  });
  const fromComponents = outline.components.flatMap(({ name, line }) =>
    isOwnHeading(name) ? [{ ...ownHeadings[name], line }] : [],
  );
  const inOrder = [...fromText, ...fromComponents].sort((a, b) => a.line - b.line);
  // A Map keeps the first place of a key.
  return [...new Map(inOrder.map(({ slug, text }) => [slug, { slug, text }])).values()];
}

function isOwnHeading(name: string): name is keyof typeof ownHeadings {
  return Object.hasOwn(ownHeadings, name);
}
