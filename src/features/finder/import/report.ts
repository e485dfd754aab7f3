// What an import would do, in words for the person who runs it.
import { groupBy } from '#lib/group.ts';
import type { Intake } from './intake.ts';
import type { Change, Plan } from './plan.ts';

/** What was read: rows by what became of them, records by state, and what could not be kept. */
export function readingReport({
  feed,
  path,
  incoming,
  refusedRows,
  ignored,
  notes,
}: Intake): string {
  const states = [...groupBy(incoming, ({ record }) => record.address.state)]
    .map(([state, records]): [string, number] => [state, records.length])
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .map(([state, count]) => `${state} ${count}`);
  const inStates =
    states.length > 0 ? `, in ${plural(states.length, 'state')}: ${states.join(' · ')}` : '';
  return [
    `${feed.name}: ${path}`,
    `read: ${plural(incoming.length, 'record')}${inStates}`,
    `refused: ${plural(refusedRows, 'row')}`,
    ...counted('ignored', ignored),
    ...counted('note', notes),
  ].join('\n');
}

/** What would change. A line for each record: + added, ~ changed, - gone, = kept. */
export function planReport(plan: Plan): string {
  const { added, changed, gone, kept, unchanged, folded } = plan;
  return [
    ...folded.map((words) => `same place: ${words}`),
    `added: ${number(added.length)}`,
    ...added.map((change) => line('+', change)),
    `changed: ${number(changed.length)}`,
    ...changed.map((change) => `${line('~', change)}: ${change.fields.join(', ')}`),
    `gone: ${number(gone.length)}`,
    ...gone.map((change) => line('-', change)),
    `kept, because an editor maintains or closed them: ${number(kept.length)}`,
    ...kept.map((change) => line('=', change)),
    `unchanged: ${number(unchanged)}`,
    `files: ${number(plan.write.length)} to write, ${number(plan.remove.length)} to remove`,
  ].join('\n');
}

function line(mark: string, { id, what }: Change): string {
  return `  ${mark} ${id} (${what})`;
}

/** Most frequent first, then by their words. */
function counted(name: string, counts: ReadonlyMap<string, number>): string[] {
  return [...counts]
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .map(([reason, count]) => `${name}: ${number(count)} × ${reason}`);
}

function plural(count: number, noun: string): string {
  return `${number(count)} ${noun}${count === 1 ? '' : 's'}`;
}

function number(count: number): string {
  return count.toLocaleString('en-US');
}
