/** Names of every component that MDX may use, with what each is for. The pages draw exactly these. */
export const mdxComponents = {
  Cite: 'marks a sentence with its sources',
  Term: 'explains a word in place',
  AtAGlance: 'the three to five points to remember, first on the page',
  Evidence: 'how sure anyone is about a use',
  Numbers: 'one result as words, picture and table',
  CareCard: 'when to get help, and how fast',
  Timeline: 'steps by the clock, holds Step',
  Step: 'one step of a Timeline',
  Unknowns: 'what nobody knows yet',
  DoctorQuestions: 'questions to take along, prints with room to write',
  HelpNow: 'where to get help at once',
  Drawing: 'one of our own drawings, with its caption',
  Checklist: 'things to tick off, prints on one page',
  Claim: 'a claim that people meet elsewhere, and what is true',
  Compare: 'things side by side, holds Row',
  Row: 'one line of a Compare, holds Cell',
  Cell: 'one cell of a Row',
} as const;

export type MdxComponentName = keyof typeof mdxComponents;

/** The same names as a list, in the same order. */
export const mdxComponentNames: readonly string[] = Object.keys(mdxComponents);
