// What the linter holds us to. A rule that is switched off has its reason on the line above.
import astro from 'eslint-plugin-astro';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { asNeedsReason, exportNeedsDocstring } from './tests/support/lint-rules.mjs';

/** Calls of `test.<name>(…)`, `it.<name>(…)`, `describe.<name>(…)` and `test.describe.<name>(…)`. */
const calls = (names) => `CallExpression MemberExpression[property.name=/^(${names})$/]`;

const inTests = [
  {
    selector: `${calls('skip|skipIf|runIf|fixme|todo|fails|fail')}[object.name=/^(test|it|describe)$/]`,
    message: 'A test that does not run protects nobody: mend it or delete it.',
  },
  {
    selector: `${calls('skip|fixme')}[object.property.name='describe']`,
    message: 'A test that does not run protects nobody: mend it or delete it.',
  },
  {
    selector: `${calls('only')}`,
    message: 'Every test runs, not only this one.',
  },
  {
    selector: 'CallExpression[callee.property.name="waitForTimeout"]',
    message: 'Wait for what the reader would see, not for a length of time.',
  },
  {
    selector: 'CallExpression[callee.name="setTimeout"]',
    message: 'Wait for what the reader would see, not for a length of time.',
  },
  {
    selector: 'Property[key.name=/^(retries|retry)$/]:not([value.value=0])',
    message: 'A test that fails once has failed.',
  },
  {
    selector: 'CallExpression[callee.property.name="getByTestId"]',
    message: 'Find things as a reader does: by role and name.',
  },
];

const inSource = [
  {
    selector: 'ExportDefaultDeclaration',
    message: 'Named exports only: a name that is the same everywhere can be searched for.',
  },
  {
    selector: ':matches(ExportAllDeclaration, ExportNamedDeclaration[source])',
    message: 'No barrels: import from the file that has it.',
  },
];

const house = { rules: { 'as-needs-reason': asNeedsReason, docstring: exportNeedsDocstring } };

export default defineConfig(
  globalIgnores(['dist/', '.astro/', '.cache/', 'test-results/']),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.{js,mjs,ts,tsx,astro}'],
    plugins: { house },
    rules: {
      eqeqeq: 'error',
      'no-var': 'error',
      'prefer-const': 'error',
      'no-warning-comments': ['error', { terms: ['fixme', 'xxx', 'hack'] }],
      'house/as-needs-reason': 'error',
      'house/docstring': 'error',
    },
  },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      // A number in a sentence reads as itself; the rule guards against objects and undefined.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // `onClick={() => close()}` and `return show()` in a function that gives nothing are clear.
      '@typescript-eslint/no-confusing-void-expression': [
        'error',
        { ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true },
      ],
    },
  },
  {
    files: ['**/*.astro'],
    extends: [tseslint.configs.strict, astro.configs.recommended],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector: 'JSXNamespacedName[namespace.name="client"][name.name="only"]',
          message:
            'Every island has a useful first state from the server: use client:load or later.',
        },
      ],
    },
  },
  {
    files: ['src/pages/**'],
    // What a page exports is named and explained by Astro: getStaticPaths, GET.
    rules: { 'house/docstring': 'off' },
  },
  {
    files: ['**/*.d.ts'],
    // An import at the top would make a module of it, and its declarations no longer global.
    rules: { '@typescript-eslint/consistent-type-imports': 'off' },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    ignores: ['**/*.test.ts'],
    rules: { 'no-restricted-syntax': ['error', ...inSource] },
  },
  {
    files: ['tests/**/*.{ts,tsx}', '**/*.test.ts'],
    rules: { 'no-restricted-syntax': ['error', ...inTests] },
  },
);
