import { allReasons, type Plan } from './self-check.ts';

/** All parts, every question, and an answer that opens every card. */
export const longestPath: Plan = {
  // Part of every question: what is said where no line below says more.
  '': 'Yes',
  'How old are you?': '65 or older',
  'What would you like help with?': allReasons,
  'Over the last 2 weeks': 'Nearly every day',
  'If you checked off any problems': 'Extremely difficult',
  'What number best describes': '8',
  'How many different antidepressant medicines': 'Two',
  'How much did the one that helped most': 'It did not help',
  'How often do you have a drink': '4 or more times a week',
  'How many drinks containing alcohol': '10 or more',
  'How often do you have six or more': 'Daily or almost daily',
  'How many times in the past year': 'Weekly',
};
