import type { Nodes, Root } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { toString } from 'mdast-util-to-string';
import remarkFrontmatter from 'remark-frontmatter';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { SKIP, visitParents } from 'unist-util-visit-parents';
import { remember } from '#lib/remember.ts';

/** Components whose ids point to data: sources, terms, uses, numbers. */
export type MentionName = 'Cite' | 'Term' | 'Evidence' | 'Numbers';

/** One use of a component that points to data. Order in lists: as read on the page. */
export interface Mention {
  name: MentionName;
  ids: string[];
  line: number;
}

/** One paragraph of prose (also in a list item or a component), without its citation marks. */
export interface Passage {
  text: string;
  line: number;
  /** Ids of the sources cited inside it. */
  citedIds: string[];
  /** Names of the components around it, outermost first. */
  within: string[];
}

export interface Heading {
  depth: number;
  text: string;
  line: number;
}

/** What a topic's MDX holds. Lines count from the first line of the text that was read. */
export interface Outline {
  headings: Heading[];
  passages: Passage[];
  mentions: Mention[];
  /** Every component used, in order. Attributes hold plain text alone, not `{…}`. */
  components: { name: string; line: number; attributes: Record<string, string> }[];
  /** Every Markdown link. */
  links: { href: string; line: number }[];
  /** Code where words belong: `import …`, `export …` and `{…}`, but not a comment. */
  code: { text: string; line: number }[];
}

type Jsx = MdxJsxFlowElement | MdxJsxTextElement;

const parser = unified().use(remarkParse).use(remarkFrontmatter).use(remarkMdx);
const idAttribute = { Cite: 'ids', Term: 'id', Evidence: 'uses', Numbers: 'id' } as const;

/** Headings, passages and mentions of an MDX text. Throws the parser's VFileMessage (line, reason). */
export const readMdx: (mdx: string) => Outline = remember(readOutline);

function readOutline(mdx: string): Outline {
  const root = parser.parse(mdx);
  return {
    headings: readHeadings(root),
    passages: readPassages(root),
    mentions: mentionsIn(root),
    components: readComponents(root).map((node) => ({
      name: node.name ?? '',
      line: lineOf(node),
      attributes: attributesOf(node),
    })),
    links: readLinks(root),
    code: readCode(root),
  };
}

function readLinks(root: Root): Outline['links'] {
  const links: Outline['links'] = [];
  visitParents(root, 'link', (node) => {
    links.push({ href: node.url, line: lineOf(node) });
  });
  return links;
}

function readHeadings(root: Root): Heading[] {
  const headings: Heading[] = [];
  visitParents(root, 'heading', (node) => {
    headings.push({ depth: node.depth, text: toString(node), line: lineOf(node) });
  });
  return headings;
}

function readPassages(root: Root): Passage[] {
  const passages: Passage[] = [];
  visitParents(root, 'paragraph', (node, ancestors) => {
    const text = proseOf(node);
    const around = [...ancestors, ...node.children].filter(isJsx).map(({ name }) => name ?? '');
    const within = around.filter((name) => !isMentionName(name));
    const citedIds = mentionsIn(node)
      .filter(({ name }) => name === 'Cite')
      .flatMap(({ ids }) => ids);
    if (text) passages.push({ text, line: lineOf(node), citedIds, within });
    return SKIP;
  });
  return passages;
}

function readComponents(root: Root): Jsx[] {
  const found: Jsx[] = [];
  visitParents(root, (node) => {
    if (isJsx(node)) found.push(node);
  });
  return found;
}

function readCode(root: Root): { text: string; line: number }[] {
  const found: { text: string; line: number }[] = [];
  visitParents(root, (node) => {
    if (node.type === 'mdxjsEsm') found.push({ text: node.value, line: lineOf(node) });
    const isExpression = node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression';
    if (isExpression && !isComment(node.value)) {
      found.push({ text: `{${node.value}}`, line: lineOf(node) });
    }
  });
  return found;
}

function mentionsIn(node: Nodes): Mention[] {
  const mentions: Mention[] = [];
  visitParents(node, (child) => {
    if (!isJsx(child) || !isMentionName(child.name)) return;
    const ids = (attributesOf(child)[idAttribute[child.name]] ?? '').split(/\s+/).filter(Boolean);
    mentions.push({ name: child.name, ids, line: lineOf(child) });
  });
  return mentions;
}

function proseOf(node: Nodes): string {
  return toString(node).replace(/\s+/g, ' ').trim();
}

function attributesOf(node: Jsx): Record<string, string> {
  const attributes: Record<string, string> = {};
  for (const attribute of node.attributes) {
    if (attribute.type !== 'mdxJsxAttribute') continue;
    if (typeof attribute.value === 'string') attributes[attribute.name] = attribute.value;
  }
  return attributes;
}

function isComment(code: string): boolean {
  return /^\s*(\/\*[\s\S]*\*\/)?\s*$/.test(code);
}

function isJsx(node: { type: string }): node is Jsx {
  return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
}

function isMentionName(name: string | null): name is MentionName {
  return name !== null && Object.hasOwn(idAttribute, name);
}

function lineOf(node: Nodes): number {
  return node.position?.start.line ?? 0;
}
