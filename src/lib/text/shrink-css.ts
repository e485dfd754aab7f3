/** CSS without its comments and most of its space, for styles that Astro does not bundle. */
export function shrinkCss(css: string): string {
  return css
    .replace(/\/\*.*?\*\//gs, '')
    .replace(/\s*\n\s*/g, ' ')
    .replace(/ ?([{};]) /g, '$1')
    .replace(/([{;][\w-]+): /g, '$1:')
    .trim();
}
