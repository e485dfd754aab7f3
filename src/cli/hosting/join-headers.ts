import type { HeaderRule } from './headers.ts';

/**
 * What a server sends for a path. Where two rules set one header both values are sent, parted by a
 * comma, as Cloudflare does. That is right for what we send: of two policies a browser keeps both,
 * and of two lists of permissions it takes the later entry.
 */
export function joinHeaders(rules: readonly HeaderRule[], path: string): Record<string, string> {
  const joined: Record<string, string> = {};
  for (const { under, isWhole, headers } of rules) {
    if (isWhole ? path !== under : !path.startsWith(under)) continue;
    for (const [name, value] of Object.entries(headers)) {
      joined[name] = joined[name] === undefined ? value : `${joined[name]}, ${value}`;
    }
  }
  return joined;
}

/** The rules as Cloudflare and Netlify read them from a file named _headers. */
export function writeHeadersFile(rules: readonly HeaderRule[]): string {
  const blocks = rules.map(({ under, isWhole, headers }) =>
    [
      isWhole ? under : `${under}*`,
      ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`),
    ].join('\n'),
  );
  return `# Made by astro build from src/cli/hosting/headers.ts.\n${blocks.join('\n')}\n`;
}
