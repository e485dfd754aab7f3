import type { HeaderRule } from './headers.ts';

/** What a server sends for a path: of rules that fit and set one header, the last counts. */
export function headersFor(rules: readonly HeaderRule[], path: string): Record<string, string> {
  const fitting = rules.filter(({ under, isWhole }) =>
    isWhole ? path === under : path.startsWith(under),
  );
  return Object.fromEntries(fitting.flatMap(({ headers }) => Object.entries(headers)));
}
