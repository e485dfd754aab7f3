import { highDrinkingWords, noteWords, resultWords } from '../result-words.ts';
import type { Run } from '../run.ts';
import type { NoteId } from '../types.ts';

/** What else the answers say: about worry, trauma, pain, alcohol, and what to bring along. */
export function Notes({ run: { decision, scores } }: { run: Run }) {
  const { notes, flagged } = decision;
  // The list of health points is what note_safety_items asks for.
  const said = notes.flatMap((note) => (note === 'note_safety_items' ? [] : [note]));
  if (said.length === 0) return null;
  const stops = flagged.filter(({ level, answer }) => level === 'stop' && answer === 'yes');
  const isHigh = scores['auditc']?.alerts.some(({ id }) => id === 'alcohol_high');
  const more: Partial<Record<NoteId, string>> = {
    note_low_need_stop: `${stops.map(({ label }) => label).join('; ')}.`,
    ...(isHigh && { note_alcohol: highDrinkingWords }),
  };
  return (
    <>
      <h2>{resultWords.notesHeading}</h2>
      {said.map((note) => (
        <p key={note}>
          {noteWords[note]} {more[note]}
        </p>
      ))}
    </>
  );
}
