// The same rules for nginx, in two files: one for the http block, one for the server block.
import type { HeaderRule } from './headers.ts';

const firstLine = '# Made by npm run build from src/cli/hosting/headers.ts. Do not edit.';

/** For the http block: the value of each header, by path. Throws on a value that nginx would change. */
export function writeNginxMaps(rules: readonly HeaderRule[]): string {
  const maps = headerNames(rules).map((name) => {
    // nginx takes the first expression that fits, so the narrowest stands first.
    const lines = rules
      .filter(({ headers }) => name in headers)
      .map((rule) => `  "${expressionFor(rule)}" ${quote(rule.headers[name] ?? '')};`)
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

/** The type of a file is no header of ours there: nginx has `types` for that (deploy/nginx). */
function headerNames(rules: readonly HeaderRule[]): string[] {
  const names = new Set(rules.flatMap(({ headers }) => Object.keys(headers)));
  return [...names].filter((name) => name !== 'Content-Type');
}

/** To nginx a folder is, by the time it sends headers, the index.html in it. */
function expressionFor({ under, isWhole }: HeaderRule): string {
  return `~^${escapeRegExp(under)}${isWhole ? '(index\\.html)?$' : ''}`;
}

function variable(name: string): string {
  return `$site_${name.toLowerCase().replaceAll('-', '_')}`;
}

function quote(value: string): string {
  const mark = value.includes('"') ? "'" : '"';
  if (/[$\\\n]/.test(value) || value.includes(mark)) {
    throw new Error(`nginx would change this value: ${value}`);
  }
  return mark + value + mark;
}

function escapeRegExp(text: string): string {
  return text.replaceAll('.', '\\.');
}
