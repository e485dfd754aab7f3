// Two rules of the house that no plugin has. Plain JavaScript, because ESLint's configuration is.

/**
 * `x as Y` tells the compiler to believe us: it needs a comment that says why it is true, on the
 * same line or right above the statement. `as const` claims nothing and is free.
 *
 * @type {import('eslint').Rule.RuleModule}
 */
export const asNeedsReason = {
  create(context) {
    const { sourceCode } = context;
    const lastLines = new Set(sourceCode.getAllComments().map(({ loc }) => loc?.end.line));
    return {
      'TSAsExpression:not([typeAnnotation.typeName.name="const"])': (
        /** @type {import('estree').Node} */ node,
      ) => {
        const lines = [node.loc?.start.line ?? 0, node.loc?.end.line ?? 0];
        const first = findStatement(sourceCode.getAncestors(node))?.loc?.start.line ?? 0;
        const places = [...lines, first - 1, (lines[0] ?? 0) - 1];
        if (places.some((line) => lastLines.has(line))) return;
        context.report({ node, message: 'Say in a comment why this `as` is true, or check it.' });
      },
    };
  },
};

/**
 * Every exported function says in a docstring what it gives.
 *
 * @type {import('eslint').Rule.RuleModule}
 */
export const exportNeedsDocstring = {
  create(context) {
    return {
      'ExportNamedDeclaration > FunctionDeclaration': (
        /** @type {import('eslint').Rule.Node} */ node,
      ) => {
        const [comment] = context.sourceCode.getCommentsBefore(node.parent).slice(-1);
        if (comment?.type === 'Block' && comment.value.startsWith('*')) return;
        context.report({ node, message: 'Say in a docstring what this function gives.' });
      },
    };
  },
};

/** @param {import('estree').Node[]} ancestors */
function findStatement(ancestors) {
  return ancestors.findLast(({ type }) => /Statement|Declaration$/.test(type));
}
