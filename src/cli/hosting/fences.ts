// The policies that a host sends with its files. Inside them each page has a tighter one of its own,
// with the hashes of its styles (src/cli/seal/page-policy.ts); where both speak, the stricter counts.
// Styles are left to the pages. Nothing here changes from build to build.
import type { Policy } from '#lib/web/policy.ts';

/**
 * Around the whole site. The server of streets, as of tileOriginIn(), stands here too: a page cannot
 * allow what its host refuses.
 */
export const fenceFor = (tileOrigin: string | null) =>
  ({
    'script-src': ["'self'"],
    'connect-src': ["'self'"],
    'img-src': ["'self'", 'data:', ...(tileOrigin === null ? [] : [tileOrigin])],
    'font-src': ["'self'"],
    'worker-src': ["'self'"],
    'manifest-src': ["'self'"],
    'media-src': ["'none'"],
    'object-src': ["'none'"],
    'frame-src': ["'none'"],
    'base-uri': ["'none'"],
    'form-action': ["'self'"],
    'frame-ancestors': ["'none'"],
  }) satisfies Policy;

/** Pagefind compiles WebAssembly, in the page of the search. */
export const searchFence = {
  ...fenceFor(null),
  'script-src': ["'self'", "'wasm-unsafe-eval'"],
} satisfies Policy;

/** Answers stay in the tab. */
export const selfCheckFence = {
  ...fenceFor(null),
  'connect-src': ["'none'"],
  'worker-src': ["'none'"],
  'form-action': ["'none'"],
} satisfies Policy;
