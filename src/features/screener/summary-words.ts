// What is said around the answers on paper and in a file.

export const summaryWords = {
  help: 'If you think of suicide: call or text 988, day or night. In immediate danger: call 911.',
  helpMore: 'Veterans: call 988, press 1, or text 838255. Chat: 988lifeline.org.',
  title: 'Self-check summary',
  source: 'Filled in by the person themself on a public education site; not verified.',
  scalesHeading: 'Other scales',
  answersTo: 'Answers in order:',
  treatmentHeading: 'Treatment so far',
  moodHeading: 'Times of high energy',
  pointsHeading: 'Health points answered yes or not sure',
  noPoints: 'No health point was answered yes or not sure.',
  medicinesHeading: 'Medicines and doses',
  questionsHeading: 'Five questions to ask a doctor',
  hidden: 'Answers about alcohol, drugs and trauma are left out.',
} as const;

export const doctorQuestions: readonly string[] = [
  'What do you think is behind how I have been feeling?',
  'Which treatments have the best evidence for someone like me, and what are their risks?',
  'Have the treatments I tried been a full trial? What would be the next step?',
  'Does anything on this page change what is safe for me?',
  'How will we know if it helps, and what will we do if it does not?',
];
