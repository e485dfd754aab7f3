// What must hold for the pages of the site, as rows with bounds.
import type { Row } from '../benchmark.ts';
import type { Measured } from './measured.ts';
import { categories, type PageLoad } from './page-load.ts';

/** One round trip: ten packets of 1,460 bytes less what HTTP/2 and TLS take. As in tests/budgets.json. */
const firstRoundTrip = 14.336;

const beside: readonly { what: string; unit: string; of: (load: PageLoad) => number }[] = [
  {
    what: 'HTML, CSS and JavaScript',
    unit: 'kB',
    of: ({ html, css, js }) => (html + css + js) / 1000,
  },
  { what: 'all that is sent', unit: 'kB', of: ({ total }) => total / 1000 },
  { what: 'requests', unit: '', of: ({ requests }) => requests },
  { what: 'first paint', unit: 's', of: ({ firstPaint }) => firstPaint / 1000 },
  { what: 'largest paint', unit: 's', of: ({ largestPaint }) => largestPaint / 1000 },
];

/** The whole site against its bounds, and pages that the peer has beside the peer's. */
export function siteRows(
  measured: readonly Measured[],
  kindCount: number,
  peerName: string,
): Row[] {
  const found = measured.filter(({ page }) => page.hidden === undefined);
  const education = measured.find(({ page }) => page.kind === 'education')?.ours;
  const worst = (of: (load: PageLoad) => number) =>
    Math.max(...measured.map(({ ours }) => of(ours)));
  return [
    {
      what: 'kinds of page measured',
      unit: '',
      ours: measured.length,
      bound: { atLeast: kindCount },
    },
    {
      what: 'education: HTML and CSS as sent',
      unit: 'kB',
      ours: education ? (education.html + education.css) / 1000 : NaN,
      bound: { atMost: firstRoundTrip },
    },
    {
      what: 'most layout shift of any page',
      unit: '',
      ours: worst(({ shift }) => shift),
      bound: { atMost: 0 },
    },
    ...categories.map((name): Row => {
      const pages = name === 'seo' ? found : measured;
      const scores = pages.map(({ ours }) => ours.scores[name] ?? NaN);
      const what = `lowest Lighthouse score, ${name}`;
      return { what, unit: '', ours: Math.min(...scores), bound: { atLeast: 100 } };
    }),
    ...measured.flatMap(({ page, ours, peer }) =>
      peer
        ? beside.map(({ what, unit, of }): Row => {
            const theirs = { name: peerName, value: of(peer) };
            const row = { what: `${page.kind}: ${what}`, unit, ours: of(ours), peer: theirs };
            return { ...row, bound: { atMost: 1 } };
          })
        : [],
    ),
  ];
}

/** Why a page does not have every score, one line a page. */
export function faultNotes(measured: readonly Measured[]): string[] {
  return measured.flatMap(({ page: { kind, hidden }, ours: { faults } }) => {
    if (faults.length === 0) return [];
    const isHidden = hidden !== undefined && faults.some((fault) => fault.startsWith('seo'));
    const purpose = !isHidden ? '' : ` (kept out of search engines: ${hidden})`;
    return [`site: ${kind} loses points for: ${faults.join('; ')}${purpose}.`];
  });
}
