// One page of ours in the Markdown that Starlight reads: the same words, with its own means.
import remarkFrontmatter from 'remark-frontmatter';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visitParents } from 'unist-util-visit-parents';
import { applyCuts, type Cut } from './cuts.ts';
import { drawTag } from './draw-tag.ts';
import type { Facts } from './facts.ts';
import { attributesOf, isComment, isJsx, placeOf, type Jsx } from './jsx.ts';

const parser = unified().use(remarkParse).use(remarkFrontmatter).use(remarkMdx);

/**
 * The Markdown of a topic's MDX: citations are footnotes, terms lead to the glossary, calls for help
 * are asides. `front` gives the fields that Starlight knows. Throws on a component that nobody draws.
 */
export function convertTopic(
  mdx: string,
  front: { title: string; description: string; lead?: string | undefined },
  facts: Facts,
): string {
  const cuts: Cut[] = [];
  visitParents(parser.parse(mdx), (node) => {
    if (node.type === 'yaml' || isComment(node)) cuts.push({ ...placeOf(node), text: '' });
    if (isJsx(node)) cuts.push(...cutsFor(node, facts));
  });
  const fields = JSON.stringify({ title: front.title, description: front.description });
  const body = applyCuts(mdx, cuts).replace(/\n{3,}/g, '\n\n');
  const notes = citedIn(body, facts).map(([id, words]) => `[^${id}]: ${words}`);
  // JSON is YAML, and needs no thought about quotes.
  return ['---', fields, '---', front.lead ?? '', body.trim(), notes.join('\n'), ''].join('\n\n');
}

function cutsFor(node: Jsx, facts: Facts): Cut[] {
  const { start, end } = placeOf(node);
  const { open, close } = drawTag(node.name ?? '', attributesOf(node), facts);
  const [first] = node.children;
  const last = node.children.at(-1);
  if (!first || !last) return [{ start, end, text: open + close }];
  return [
    { start, end: placeOf(first).start, text: open },
    { start: placeOf(last).end, end, text: close },
  ];
}

function citedIn(body: string, { sources }: Facts): [id: string, words: string][] {
  const ids = new Set([...body.matchAll(/\[\^([^\]]+)\]/g)].map((match) => match[1] ?? ''));
  return [...ids].map((id) => {
    const words = sources.get(id);
    if (words === undefined) throw new Error(`content/sources must hold "${id}", found none.`);
    return [id, words];
  });
}
