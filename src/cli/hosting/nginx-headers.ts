// The same rules for nginx, in two files: one for the http block, one for the server block.
import type { HeaderRule } from './headers.ts';

const firstLine = '# Made by npm run build from src/cli/hosting/headers.ts. Do not edit.';

/** For the http block: the value of each header, by path. Throws on a value that nginx would change. */
export function writeNginxMaps(rules: readonly HeaderRule[]): string {
  const maps = headerNames(rules).map((name) => {
    // nginx takes the first expression that fits, so the narrowest stands first.
    const lines = rules
      .filter(({ headers }) => name in headers)
      .map(({ under, headers }) => `  "~^${escapeRegExp(under)}" ${quote(headers[name] ?? '')};`)
      .toReversed();
    return [`map $uri ${variable(name)} {`, '  default "";', ...lines, '}'].join('\n');
  });
  return `${firstLine}\n${maps.join('\n')}\n`;
}

/** For the server block: sends what the maps say, and names the page for what is not there. */
export function writeNginxServer(rules: readonly HeaderRule[], base: string): string {
  const lines = headerNames(rules).map((name) => `add_header ${name} ${variable(name)} always;`);
  return [firstLine, ...lines, `error_page 404 ${base}404.html;`, ''].join('\n');
}

function headerNames(rules: readonly HeaderRule[]): string[] {
  return [...new Set(rules.flatMap(({ headers }) => Object.keys(headers)))];
}

function variable(name: string): string {
  return `$site_${name.toLowerCase().replaceAll('-', '_')}`;
}

function quote(value: string): string {
  if (/["$\\\n]/.test(value)) throw new Error(`nginx would change this value: ${value}`);
  return `"${value}"`;
}

function escapeRegExp(text: string): string {
  return text.replaceAll('.', '\\.');
}
