// How old the list of clinics is, by the same rule that tells readers.
import { dataAge, dayOf, lastDayOf } from '#features/finder/data-age.ts';
import { newestWord } from '#features/finder/newest-word.ts';
import { providerFileSchema, type Provider } from '#features/finder/schema.ts';
import { isListed } from '#features/finder/to-pin.ts';
import { readContent, type FileMap } from '../content/read-content.ts';
import { soon } from './reviews.ts';
import type { Section } from './section.ts';

const shown = 10;

/** Clinics whose newest word is old, the oldest first. Shape of `today`: 2026-03-14. */
export function examineClinics(files: FileMap, today: string): Section {
  const day = dayOf(new Date(today));
  const listed = listedIn(files);
  const ageOn = (provider: Provider, on: number) => dataAge(lastDayOf(newestWord(provider)), on);
  const overdue = listed.filter((provider) => ageOn(provider, day) === 'overdue');
  const ageing = listed.filter((provider) => ageOn(provider, day) === 'ageing');
  const turning = listed.filter(
    (provider) => ageOn(provider, day) !== 'overdue' && ageOn(provider, day + soon) === 'overdue',
  );
  const byAge = [...overdue].sort(
    (a, b) => lastDayOf(newestWord(a)) - lastDayOf(newestWord(b)) || a.id.localeCompare(b.id, 'en'),
  );
  const rest = byAge.length - shown;
  return {
    title: 'Clinics',
    summary: `${listed.length} listed: ${overdue.length} not heard of for more than a year, ${ageing.length} for more than half a year. ${turning.length} more turn a year old within ${soon} days.`,
    findings: [
      ...byAge
        .slice(0, shown)
        .map((one) => `${newestWord(one)}  content/providers: ${one.id} (${one.name})`),
      ...(rest > 0 ? [`and ${rest} more`] : []),
    ],
    needsCare: overdue.length > 0,
  };
}

function listedIn(files: FileMap): Provider[] {
  // A file with a fault is for check-content, which says where: its clinics are not counted here.
  return readContent(files)
    .content.providers.flatMap(
      ({ value }) => providerFileSchema.safeParse(value).data?.providers ?? [],
    )
    .filter(isListed);
}
