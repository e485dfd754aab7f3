/** What the doctor says of one matter. */
export interface Section {
  title: string;
  /** One sentence that sums it up. Always there, also when all is well. */
  summary: string;
  /** One line for each thing, in the order in which to take them up. */
  findings: readonly string[];
  /** True when something should be done now. Makes the command fail, for a scheduled run. */
  needsCare: boolean;
}

/** All sections as text: title, sum, findings; then what needs care, in one line. */
export function formatSections(sections: readonly Section[]): string {
  const urgent = sections.filter(({ needsCare }) => needsCare).map(({ title }) => title);
  const end =
    urgent.length > 0 ? `Needs care now: ${urgent.join(', ')}.` : 'Nothing needs care now.';
  return [...sections.map(formatSection), end].join('\n\n');
}

function formatSection({ title, summary, findings }: Section): string {
  return [title, `  ${summary}`, ...findings.map((line) => `  - ${line}`)].join('\n');
}
