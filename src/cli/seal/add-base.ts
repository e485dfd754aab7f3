// A site in a folder, such as a project page of GitHub: every path of ours in a page begins with that
// folder. Astro puts it before the files that it makes itself; all the rest is done here.

const tags = /<[a-z](?:"[^"]*"|[^">])*>/gi;
const single =
  /(\s(?:href|src|action|formaction|poster|data|(?:component|renderer|before-hydration)-url)=")\/(?!\/)([^"]*)/gi;
const lists = /(\s(?:srcset|imagesrcset)=")([^"]*)/gi;
const refresh = /(\scontent="\d+;\s*url=)\/(?!\/)([^"]*)/gi;
const inCss = /(url\(\s*["']?)\/(?!\/)([^"')]*)/gi;

/** The page with the folder before each path of the site. Shape: base as of baseOf(). */
export function addBase(html: string, base: string): string {
  if (base === '/') return html;
  const move = (_: string, before: string, path: string) => before + moved(path, base);
  return html.replace(tags, (tag) =>
    tag
      .replace(single, move)
      .replace(refresh, move)
      .replace(lists, (_, before: string, list: string) => before + movedList(list, base)),
  );
}

/** A style sheet with the folder before each path of the site. */
export function addBaseToCss(css: string, base: string): string {
  if (base === '/') return css;
  return css.replace(inCss, (_, before: string, path: string) => before + moved(path, base));
}

/** Astro's own files have it already: no page of ours is called _astro. */
function moved(path: string, base: string): string {
  return `/${path}`.startsWith(`${base}_astro/`) ? `/${path}` : base + path;
}

function movedList(list: string, base: string): string {
  return list
    .split(',')
    .map((part) =>
      part.replace(
        /^(\s*)\/(?!\/)(.*)$/s,
        (_, gap: string, path: string) => gap + moved(path, base),
      ),
    )
    .join(',');
}
