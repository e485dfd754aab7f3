/** Directives of a Content-Security-Policy, each with its sources. */
export type Policy = Readonly<Record<string, readonly string[]>>;

/** A policy as a browser reads it. A directive without sources allows nothing: 'none'. */
export function writePolicy(policy: Policy): string {
  return Object.entries(policy)
    .map(([name, sources]) => `${name} ${sources.length > 0 ? sources.join(' ') : "'none'"}`)
    .join(';');
}

/** The directives of a written policy. Of a directive that is there twice the first counts, as in a browser. */
export function readPolicy(text: string): Policy {
  const directives = text
    .split(';')
    .map((part) => part.trim().split(/\s+/))
    .flatMap(([name = '', ...sources]) => (name ? [[name.toLowerCase(), sources] as const] : []));
  return Object.fromEntries(directives.toReversed());
}
