import { checkNumbers, checkUses } from '#features/evidence/check-evidence.ts';
import { checkProviders } from '#features/finder/check-providers.ts';
import { geocoder } from '#features/finder/place-tables.ts';
import { checkGlossary } from '#features/glossary/check-glossary.ts';
import { checkInstrument } from '#features/screener/check-instrument.ts';
import { checkSurvey } from '#features/screener/check-survey.ts';
import { checkSources } from '#features/sources/check-sources.ts';
import { checkTopics } from '#features/topics/check-topics.ts';
import { checkSourcesWithin, type Known } from '#lib/report/known.ts';
import type { Problem } from '#lib/report/problem.ts';
import { checkSite } from '#lib/schema/check-site.ts';
import { checkCounts } from './check-counts.ts';
import { readCitedIds, readKnown } from './known.ts';
import type { Minimums } from './minimums.ts';
import { readContent, type Content, type FileMap } from './read-content.ts';

export interface Options {
  /** A day such as 2026-03-14. */
  today: string;
  isStrictAboutDates: boolean;
  minimums: Minimums;
}

/** One line for each collection: to check one more, add a line. */
const checkers: ((content: Content, known: Known) => Problem[])[] = [
  ({ topics }, known) => checkTopics(topics, known),
  ({ glossary }, known) => checkGlossary(glossary, known),
  ({ uses }, known) => checkUses(uses, known),
  ({ numbers }, known) => checkNumbers(numbers, known),
  ({ site }, known) => checkSite(site, known),
  ({ instruments }) => instruments.flatMap(({ path, value }) => checkInstrument(path, value)),
  ({ instruments }) => checkSurvey(instruments),
  ({ instruments }, known) =>
    instruments.flatMap((entry) => checkSourcesWithin(entry.value, entry, known)),
  ({ providers }) =>
    checkProviders(
      providers.map(({ path, value }) => ({ path, json: value })),
      geocoder(),
    ),
  (content) => checkSources(content.sources, readCitedIds(content)),
];

/** Every problem with all content, in no order. Empty when the content may be published. */
export function checkContent(files: FileMap, { minimums, ...dates }: Options): Problem[] {
  const { content, problems } = readContent(files);
  const known = readKnown(files, content, dates);
  return [
    ...problems,
    ...checkCounts(content, minimums, problems),
    ...checkers.flatMap((check) => check(content, known)),
  ];
}
