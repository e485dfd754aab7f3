/** Names of the components that a topic's MDX may use. They need no import. */
export const componentNames = [
  'AtAGlance',
  'CareCard',
  'Cite',
  'Compare',
  'DoctorQuestions',
  'Drawing',
  'Evidence',
  'HelpNow',
  'Numbers',
  'Step',
  'Term',
  'Timeline',
  'Unknowns',
] as const;
