/** One step of a command: what is run, what it is called, and what must have worked before it. */
export interface Stage {
  id: string;
  /** What happens, as shown to the person who waits. */
  title: string;
  /** Program and arguments, parted by single spaces. Found in node_modules/.bin first. */
  command: string;
  /** Ids of stages without which this one says nothing of use. */
  needs?: readonly string[];
  /** Show the program's own output only when it fails. Ignored by the tests, which show all. */
  isQuiet?: boolean;
  /** Where the runner counts its tests. A stage without a report is one yes or no. */
  report?: { runner: 'vitest' | 'playwright'; file: string };
}

/** Reads content/ and reports every problem in it. */
export const checkContent: Stage = {
  id: 'content',
  title: 'Check the content',
  command: 'node src/cli/check-content.ts',
};

/** From content to a finished site in dist/, in the order in which it must happen. */
export const buildStages: readonly Stage[] = [
  checkContent,
  { id: 'build', title: 'Build the pages', command: 'astro build', isQuiet: true },
  {
    id: 'index',
    title: 'Index the pages for search',
    command: 'node src/cli/index-search.ts',
    needs: ['build'],
    isQuiet: true,
  },
  {
    id: 'dist',
    title: 'Check the built site',
    command: 'node src/cli/check-dist.ts',
    needs: ['build', 'index'],
  },
  {
    id: 'deploy',
    title: 'Write what goes beside the site',
    command: 'node src/cli/write-deploy-files.ts',
    needs: ['build'],
  },
];

/** What `npm run format` runs: each program mends what it can. */
export const formatStages: readonly Stage[] = [
  { id: 'format', title: 'Format the files', command: 'prettier --write . --log-level warn' },
  { id: 'fix', title: 'Mend the styles', command: 'stylelint --fix src/**/*.{css,astro}' },
];
