// Every word of ours that is said before the result. The items themselves are in content/instruments,
// the result in result-words.ts, what is printed and saved in summary-words.ts.
// No word here says who may have a treatment; a test holds the list of words we never use.

/** The page before the first question. Drawn on the server alone: no script carries it. */
export const startPageWords = {
  heading: 'A private check to take to a doctor',
  lead: 'Questions about your mood, what you have tried and your health. At the end you get plain words about what your answers may mean, and what to ask.',
  points: [
    'For adults in the United States.',
    'About 6 to 12 minutes, one question at a time. Skip any but your age. Stop any time.',
    'Only you see your answers. They stay in this browser tab. They are gone when you clear them, reload the page or close the tab.',
    'Some questions may be hard: about thoughts of death, and about frightening events. You can skip them.',
    'This is not a diagnosis. It cannot see your whole story or choose a treatment for you.',
  ],
  noScript: 'The questions need JavaScript, and it is off.',
  noScriptPaper: 'has the same questions and the key to work out what your answers may mean.',
} as const;

/** Around them, from the script. */
export const startWords = {
  help: 'If you feel worse at any point, talk to someone, day or night:',
  cleared: 'Your answers are cleared. Your browser history still shows that you visited this page.',
  notKept: 'Your answers were not kept. They are only held while the page stays open.',
} as const;

/** At the foot of every page after the start. */
export const footWords = {
  privacy:
    'Your answers stay in this browser tab. Nobody receives them, so nobody will contact you.',
  clear: 'Clear my answers',
  clearQuestion: 'Clear all answers?',
  clearYes: 'Yes, clear them',
  clearNo: 'Keep them',
  leave: 'Leave this page',
  leaveNote:
    'Leaving clears your answers and opens the weather at weather.gov. Your browser history still shows that you visited this page.',
  saved: 'Saved on this page only',
} as const;

/** A neutral page: public weather, no ads, no account, nothing about health. See README. */
export const leaveAddress = 'https://www.weather.gov/';

export const questionWords = {
  error: 'Choose an answer, or select ‘Skip this question’',
  errorSeveral: 'Choose an answer, or select ‘Skip the rest’',
  errorNoSkip: 'Choose an answer',
  skip: 'Skip this question',
  skipRest: 'Skip the rest',
  skipPart: 'Skip this part',
  helpLine: 'Whatever you answer, help is here:',
  chosenBox:
    'You do not have to carry this alone. You can talk to someone now, free, day or night:',
} as const;

/** The help page. Reviewed wording: change it only together with a clinician. */
export const helpWords = {
  heading: 'You do not have to carry this alone',
  said: 'You said you have had thoughts of being better off dead or of hurting yourself. Many people have thoughts like this when they are in pain, and with help they can pass.',
  now: 'Talk to someone now, free, day or night',
  danger: 'If you are in immediate danger, call 911.',
  whatHappens:
    'You hear a short message, then a counselor asks if you are safe and listens. You do not have to give your name.',
  others: [
    'tell someone you trust',
    'move away from anything you could use to hurt yourself',
    'stay with someone',
    'skip alcohol and drugs today',
  ],
  nobodyTold:
    'This page does not send your answers to anyone, so nobody will contact you unless you reach out.',
  keepGoing: 'Keep going',
  stop: 'Stop here and clear my answers',
  line: 'Help is here:',
} as const;

export const reviewWords = {
  heading: 'Check your answers',
  lead: 'You can change anything before you see your result.',
  skipped: 'Skipped',
  go: 'See my result',
} as const;

/** On the result, beside the buttons that print and save. */
export const takeWords = {
  print: 'Print this page',
  text: 'Save as text',
  fhir: 'Save for a health record (FHIR)',
  hide: 'Hide sensitive answers',
  hideNote: 'Leaves out alcohol, drugs and trauma, on paper and in files.',
  printNote: 'Anyone who finds the printed page can read it.',
  saveNote: 'This saves a file on this device. Anyone who can open the device can read it.',
  saved: 'The file is on its way to your downloads.',
} as const;
