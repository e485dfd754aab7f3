/**
 * One thing wrong with a file, for the person who can mend it.
 *
 * Shape: `path` is relative to the project; `field` is a dotted path such as `sources[1].URL`;
 * `sentence` says what must hold, what was found and what to do; `kind` is a key of the table of
 * kinds, whose section in content/README.md explains more.
 */
export interface Problem {
  kind: string;
  severity: 'error' | 'warning';
  path: string;
  field?: string;
  sentence: string;
}

/** All problems as text, one per line, then a count. Order: by path, then field. Empty list: "". */
export function formatReport(problems: readonly Problem[]): string {
  if (problems.length === 0) return '';
  const lines = [...problems].sort(byPlace).map(formatProblem);
  return [...lines, formatCount(problems)].join('\n');
}

/** True when at least one problem must stop the build. */
export function hasErrors(problems: readonly Problem[]): boolean {
  return problems.some((problem) => problem.severity === 'error');
}

function formatProblem({ severity, path, field, sentence }: Problem): string {
  const mark = severity === 'warning' ? 'warning: ' : '';
  return field ? `${path}  ${mark}${field}: ${sentence}` : `${path}  ${mark}${sentence}`;
}

function formatCount(problems: readonly Problem[]): string {
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  const warnings = problems.length - errors;
  return `${plural(errors, 'problem')}, ${plural(warnings, 'warning')}.`;
}

function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

function byPlace(a: Problem, b: Problem): number {
  return compare(a.path, b.path) || compare(a.field ?? '', b.field ?? '');
}

// By number where there is one: line 9 comes before line 12.
function compare(a: string, b: string): number {
  return a.localeCompare(b, 'en', { numeric: true });
}
