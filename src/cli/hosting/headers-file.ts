import type { HeaderRule } from './headers.ts';

/**
 * The rules as Cloudflare and Netlify read them from a file named _headers. Where two rules set one
 * header, Cloudflare sends both unless the later says "! Name" first, which takes the earlier away.
 * Netlify sends the later alone, and passes over a line without a colon.
 * Sources: developers.cloudflare.com, Headers of static assets, "Detach a header"; for Netlify, its
 * packages headers-parser (line_parser.ts) and headers (headersForPath.ts).
 */
export function writeHeadersFile(rules: readonly HeaderRule[]): string {
  const blocks = rules.map(({ under, isWhole, headers }, index) => {
    const wider = rules
      .slice(0, index)
      .filter((rule) => !rule.isWhole && under.startsWith(rule.under));
    const isSet = (name: string) => wider.some((rule) => name in rule.headers);
    const lines = Object.entries(headers).flatMap(([name, value]) => [
      ...(isSet(name) ? [`  ! ${name}`] : []),
      `  ${name}: ${value}`,
    ]);
    return [isWhole ? under : `${under}*`, ...lines].join('\n');
  });
  return `# Made by astro build from src/cli/hosting/headers.ts.\n${blocks.join('\n')}\n`;
}
