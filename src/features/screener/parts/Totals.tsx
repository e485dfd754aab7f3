import { resultWords } from '../result-words.ts';
import type { Run } from '../run.ts';
import { totalLine } from '../total-line.ts';
import type { Survey } from '../types.ts';

interface Props {
  run: Run;
  /** Those to tell of. */
  scales: Survey;
}

/** The numbers, last and small, with the clinicians' words for them and how wrong they can be. */
export function Totals({ run: { scores }, scales }: Props) {
  const lines = scales.flatMap((scale) => {
    const score = scores[scale.id];
    return (score && totalLine(scale, score)) || [];
  });
  return (
    <>
      {lines.map((line) => (
        <p className="check-quiet" key={line}>
          {line}
        </p>
      ))}
      {lines[0]?.startsWith('PHQ-9') && (
        <p className="check-quiet">
          {resultWords.wrong} {resultWords.wrongSource}
        </p>
      )}
    </>
  );
}

/** Who made the questions, as their licences ask. Each line once. */
export function Licence({ scales }: { scales: Survey }) {
  const lines = new Set(scales.flatMap(({ licence }) => licence));
  return <p className="check-licence">{[...lines].join(' ')}</p>;
}
