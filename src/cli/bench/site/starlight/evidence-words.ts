import { describeNumber } from '#features/evidence/describe-number.ts';
import { approvals, grades } from '#features/evidence/grades.ts';
import { numberSchema, useSchema } from '#features/evidence/schema.ts';
import { footnote } from './facts.ts';

/** How sure anyone is about one use, in one line of Markdown. */
export function useWords(value: unknown): string {
  const { treatment, condition, approval, grade, why, sources } = useSchema.parse(value);
  const head = `**${grade} ${grades[grade].word}.** **${treatment}** for ${condition}.`;
  return `${head} ${approvals[approval].label}. ${why} Sources: ${sources.map(footnote).join('')}`;
}

/** One result with its words and its table, in Markdown. */
export function numberWords(id: string, value: unknown): string {
  const record = { ...numberSchema.parse(value), id };
  const words = describeNumber(record);
  const arms = words.arms.map(({ counts }) =>
    counts.map(({ nearly, count, sentence }) => `${nearly} **${count}** ${sentence}`.trim()),
  );
  const heads = ['', ...words.arms.map(({ name }) => name)];
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const table = [
    line(heads),
    line(heads.map(() => '---')),
    ...words.rows.map(({ head, cells }) => line([head, ...cells])),
  ];
  return [
    `### ${words.title}`,
    `${words.context}${record.sources.map(footnote).join('')}`,
    ...arms.map((counts) => counts.join(' ')),
    words.difference,
    words.caution ?? '',
    table.join('\n'),
    words.people,
  ].join('\n\n');
}
