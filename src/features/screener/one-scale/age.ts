import type { Answers, Instrument } from './types.ts';

/** The question that decides whether anything else is asked. */
export const ageQuestionId = 'start.age';

/** Our own first question, in the shape of an instrument so that the same pages can ask it. */
export const start: Instrument = {
  id: 'start',
  name: 'About you',
  title: 'About you',
  version: '1.0.0',
  items: [
    {
      id: 'age',
      text: 'How old are you?',
      isScored: false,
      options: [
        { value: 'under18', text: 'Under 18' },
        { value: '18_64', text: '18 to 64' },
        { value: '65plus', text: '65 or older' },
      ],
    },
  ],
  alerts: [],
  licence: [],
};

/** True when the person said that they are under 18. */
export function isUnder18(answers: Answers): boolean {
  return answers[ageQuestionId] === 'under18';
}
