// What Lighthouse found, out of its report.
import { z } from 'astro/zod';
import { categories, type PageLoad } from './page-load.ts';

const request = z.object({
  transferSize: z.number().default(0),
  resourceType: z.string().optional(),
});
const auditSchema = z.object({
  title: z.string(),
  score: z.number().nullable(),
  numericValue: z.number().optional(),
  // Each audit has its own shape here.
  details: z.object({ items: z.unknown().optional() }).optional(),
});
const reportSchema = z.object({
  runtimeError: z.object({ code: z.string(), message: z.string() }).optional(),
  audits: z.record(z.string(), auditSchema),
  categories: z.partialRecord(
    z.enum(categories),
    z.object({
      score: z.number().nullable(),
      auditRefs: z.array(z.object({ id: z.string(), weight: z.number() })),
    }),
  ),
});

type Report = z.output<typeof reportSchema>;

/** The measures of one report. Throws when the page could not be loaded, or a measure is missing. */
export function readReport(json: string): PageLoad {
  const report = reportSchema.parse(JSON.parse(json));
  if (report.runtimeError) throw new Error(`Lighthouse: ${report.runtimeError.message}`);
  const requests = z.array(request).parse(report.audits['network-requests']?.details?.items);
  const bytes = (type?: string) =>
    requests
      .filter(({ resourceType }) => type === undefined || resourceType === type)
      .reduce((sum, { transferSize }) => sum + transferSize, 0);
  return {
    html: bytes('Document'),
    css: bytes('Stylesheet'),
    js: bytes('Script'),
    fonts: bytes('Font'),
    total: bytes(),
    requests: requests.length,
    firstPaint: numberOf(report, 'first-contentful-paint'),
    largestPaint: numberOf(report, 'largest-contentful-paint'),
    blocking: numberOf(report, 'total-blocking-time'),
    shift: numberOf(report, 'cumulative-layout-shift'),
    scores: scoresOf(report),
    faults: faultsOf(report),
  };
}

function numberOf({ audits }: Report, id: string): number {
  const value = audits[id]?.numericValue;
  if (value === undefined) throw new Error(`The report of Lighthouse must hold ${id}, found none.`);
  return value;
}

function scoresOf(report: Report): PageLoad['scores'] {
  return Object.fromEntries(
    categories.flatMap((name) => {
      const score = report.categories[name]?.score;
      return score === undefined || score === null ? [] : [[name, Math.round(score * 100)]];
    }),
  );
}

/** Audits that cost points, each with its category. A category at 100 has lost none that count. */
function faultsOf(report: Report): string[] {
  return categories.flatMap((name) => {
    if (scoresOf(report)[name] === 100) return [];
    return (report.categories[name]?.auditRefs ?? []).flatMap(({ id, weight }) => {
      const audit = report.audits[id];
      const isFault = weight > 0 && audit && audit.score !== null && audit.score < 1;
      return isFault ? [`${name}: ${audit.title}`] : [];
    });
  });
}
