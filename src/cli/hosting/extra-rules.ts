// Headers of single files, and of all pages but the self-check's.

const rulesFile = 'speculation-rules.json';

// "All but the self-check" cannot be said to a host, so the folders of pages are named.
// tests/e2e/prefetch.spec.ts says which is missing.
const folders =
  'about accessibility alternatives choosing-a-clinic claims clinics conditions cost find-a-clinic glossary health-data help-now ketamine offline privacy questions safety search sources treatments what-to-expect'.split(
    ' ',
  );

/** As HeaderRule in headers.ts, which takes these in. */
interface ExtraRule {
  under: string;
  isWhole?: boolean;
  headers: Readonly<Record<string, string>>;
}

/** Rules beside those that all files have. Shape: `base`, the folder that the site is in. */
export function extraRulesFor(base = '/'): ExtraRule[] {
  // A browser fetches the next page when the reader is about to press its link; see public/.
  const prefetch = { 'Speculation-Rules': `"${base}${rulesFile}"` };
  return [
    { under: base, isWhole: true, headers: prefetch },
    ...folders.map((folder) => ({ under: `${base}${folder}/`, headers: prefetch })),
    { under: base + rulesFile, headers: { 'Content-Type': 'application/speculationrules+json' } },
    // Asked for anew each time, or a device would keep an old worker for as long as the file is kept.
    { under: `${base}sw.js`, headers: { 'Cache-Control': 'no-cache' } },
    // It is empty and stays so: no browser needs to ask again.
    {
      under: `${base}self-check/nothing.js`,
      headers: { 'Cache-Control': 'public, max-age=31536000, immutable' },
    },
  ];
}
