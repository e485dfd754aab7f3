// THE TABLE of what servers send with every file. All else is made from it: dist/_headers for
// Cloudflare and Netlify, deploy/made/nginx/ for nginx, and what the test server sends.
import { writePolicy } from '#lib/web/policy.ts';
import { extraRulesFor } from './extra-rules.ts';
import { fenceFor, searchFence, selfCheckFence } from './fences.ts';
import { joinAlike } from './join-alike.ts';

/** What is sent with the files below a path. */
export interface HeaderRule {
  /** The start of the paths it is for. */
  under: string;
  /** True when it is for that path alone, and not for those below. */
  isWhole?: boolean;
  headers: Readonly<Record<string, string>>;
}

const switchedOff = ['camera', 'microphone', 'payment', 'usb', 'browsing-topics'];

// Pages and data name each other, so none may be older than the rest: each is asked for anew, and an
// unchanged one is answered by 304 alone.
const fresh = 'public, max-age=0, must-revalidate';
// The name of such a file changes with its contents.
const forGood = 'public, max-age=31536000, immutable';

/** What the rules depend on. */
export interface HostTraits {
  /** As of tileOriginIn(). */
  tileOrigin: string | null;
  /** The folder that the site is in, as of baseOf(). Default: none. */
  base?: string;
}

/** All rules, wide ones first. Where two that fit a path set one header, the later one counts. */
export function headerRulesFor({ tileOrigin, base = '/' }: HostTraits): readonly HeaderRule[] {
  return joinAlike([
    {
      under: base,
      headers: {
        'Content-Security-Policy': writePolicy(fenceFor(tileOrigin)),
        // Two years, for this host alone: other sites below the same domain are not ours to decide on.
        'Strict-Transport-Security': 'max-age=63072000',
        'Referrer-Policy': 'no-referrer',
        'Permissions-Policy': writePermissions('self'),
        'X-Content-Type-Options': 'nosniff',
        // For browsers that do not know frame-ancestors.
        'X-Frame-Options': 'DENY',
        'Cross-Origin-Opener-Policy': 'same-origin',
        'Cross-Origin-Resource-Policy': 'same-origin',
        'Cache-Control': fresh,
      },
    },
    { under: `${base}search/`, headers: { 'Content-Security-Policy': writePolicy(searchFence) } },
    {
      under: `${base}self-check/`,
      headers: {
        'Content-Security-Policy': writePolicy(selfCheckFence),
        'Permissions-Policy': writePermissions('none'),
      },
    },
    ...['_astro/', 'pagefind/fragment/', 'pagefind/index/'].map((folder) => ({
      under: base + folder,
      headers: { 'Cache-Control': forGood },
    })),
    ...extraRulesFor(base),
  ]);
}

// The finder may ask where the visitor is, after they press a button.
function writePermissions(location: 'self' | 'none'): string {
  const off = switchedOff.map((feature) => `${feature}=()`);
  return [`geolocation=${location === 'self' ? '(self)' : '()'}`, ...off].join(', ');
}
