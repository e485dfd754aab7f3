// THE TABLE of what servers send with every file. All else is made from it: dist/_headers for
// Cloudflare and Netlify, deploy/nginx/headers.conf, and what the test server sends.
import { extraRulesFor } from './extra-rules.ts';
import { writePolicy, type Policy } from '#lib/web/policy.ts';

/** What is sent with the files below a path. */
export interface HeaderRule {
  /** The start of the paths it is for. */
  under: string;
  /** True when it is for that path alone, and not for those below. */
  isWhole?: boolean;
  headers: Readonly<Record<string, string>>;
}

// Around the whole site. Inside it each page has a tighter policy of its own, with the hashes of its
// styles (src/cli/seal/page-policy.ts); where both speak, the stricter counts. Styles are left to
// the pages. Nothing here changes from build to build.
// The server of streets, if one is set, stands here too: a page cannot allow what its host refuses.
const fenceFor = (tileOrigin: string | null) =>
  ({
    'script-src': ["'self'", "'wasm-unsafe-eval'"],
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

const selfCheckFence = {
  ...fenceFor(null),
  'script-src': ["'self'"],
  'connect-src': ["'none'"],
  'worker-src': ["'none'"],
  'form-action': ["'none'"],
} satisfies Policy;

const switchedOff = ['camera', 'microphone', 'payment', 'usb', 'browsing-topics'];

/**
 * Rules that fit a path all apply; where two set one header, see joinHeaders(). Shape: the server of
 * streets as of tileOriginIn().
 */
export const headerRulesFor = (tileOrigin: string | null): readonly HeaderRule[] => [
  {
    under: '/',
    headers: {
      'Content-Security-Policy': writePolicy(fenceFor(tileOrigin)),
      // Two years, for this host alone: other sites below the same domain are not ours to decide on.
      'Strict-Transport-Security': 'max-age=63072000',
      'Referrer-Policy': 'no-referrer',
      'Permissions-Policy': writePermissions('self'),
      'X-Content-Type-Options': 'nosniff',
      'Cross-Origin-Opener-Policy': 'same-origin',
      'Cross-Origin-Resource-Policy': 'same-origin',
    },
  },
  {
    under: '/self-check/',
    headers: {
      'Content-Security-Policy': writePolicy(selfCheckFence),
      'Permissions-Policy': writePermissions('none'),
    },
  },
  // The name of each of these files changes with its contents.
  { under: '/_astro/', headers: { 'Cache-Control': 'public, max-age=31536000, immutable' } },
  ...extraRulesFor(),
];

// The finder may ask where the visitor is, after they press a button.
function writePermissions(location: 'self' | 'none'): string {
  const off = switchedOff.map((feature) => `${feature}=()`);
  return [`geolocation=${location === 'self' ? '(self)' : '()'}`, ...off].join(', ');
}
