import type { Nodes } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';

/** A component in a page. */
export type Jsx = MdxJsxFlowElement | MdxJsxTextElement;

/** Its attributes that hold plain text. */
export function attributesOf(node: Jsx): Record<string, string> {
  return Object.fromEntries(
    node.attributes.flatMap((one) =>
      one.type === 'mdxJsxAttribute' && typeof one.value === 'string'
        ? [[one.name, one.value]]
        : [],
    ),
  );
}

/** Where in the text a node stands: its first letter, and the one after its last. */
export function placeOf(node: Nodes): { start: number; end: number } {
  const start = node.position?.start.offset;
  const end = node.position?.end.offset;
  if (start === undefined || end === undefined) throw new Error('A parsed node must have a place.');
  return { start, end };
}

/** True for a component. */
export function isJsx(node: { type: string }): node is Jsx {
  return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
}

/** True for {…}: on our pages that is a note to editors. */
export function isComment(node: { type: string }): boolean {
  return node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression';
}
