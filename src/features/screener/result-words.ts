// Every word of ours on the result. Headings, texts and steps of the outcomes are those that the
// specification gives: change them only together with a clinician.
import type { NoteId, OutcomeId } from './types.ts';

export const resultWords = {
  /** Before the text of `few`, and only when no card above it says that things are hard. */
  goodToHear: 'That is good to hear.',
  ready: 'When you are ready',
  notDiagnosis: 'This is not a diagnosis. It cannot see your whole story.',
  notForCrisis:
    'Ketamine and esketamine have not been shown to prevent suicide. Reach out for help first.',
  readTreatmentDay: 'Read what a treatment day is like',
  backToMood: 'Go back to the mood questions',
  nextHeading: 'What you could do next',
  pointsHeading: 'Health points to tell a doctor',
  pointsLead: 'Take this list to any doctor you speak to.',
  notNever:
    'This does not mean you can never have this treatment. It means a doctor needs to know.',
  onLabel: 'The FDA label for esketamine says people with this should not take it.',
  unsure: 'You were not sure.',
  findOut: 'Find out before you go further.',
  leftOut: 'No answer is not the same as no: go through them with a doctor.',
  notesHeading: 'Also from your answers',
  keepHeading: 'Take it with you',
  readHeading: 'Read more',
  readLead: 'Print or save first: these pages take the place of this one.',
  finder: 'How to find a clinic to talk to',
  scoreHeading: 'Your numbers',
  wrong:
    'The total can be wrong. About 1 in 8 people with depression score below 10, and many people without it score above.',
  wrongSource: 'From 29 studies of 6,725 people: Levis and others, BMJ 2019;365:l1476.',
  withinLimits: 'By itself, how often you drink is probably within limits.',
  support:
    'You skipped the question about thoughts of death or of hurting yourself. That is fine. If you have such thoughts, now or later, help is here, free, day or night:',
  urgent:
    'Your answers say that things are very hard right now. Try to see a doctor or therapist this week. If you cannot wait, help is here, day or night:',
  urgentToday:
    'Contact the person who prescribes for you, or an urgent care or crisis service, today. Help is here, day or night:',
} as const;

interface OutcomeText {
  heading: string;
  body: string;
  next: readonly string[];
}

export const outcomeWords: Readonly<Record<OutcomeId, OutcomeText>> = {
  worth_asking: {
    heading: 'It may be worth asking a doctor about ketamine or esketamine',
    body: 'Your answers describe depression symptoms that have continued after two or more medicines. Doctors sometimes discuss esketamine or ketamine at this point, along with other options such as a different medicine, an add-on medicine, talking therapy, magnetic stimulation or ECT. Only a clinician who has examined you can say what fits.',
    next: [
      'Print this summary and book a visit',
      'Ask about all the options, not only ketamine',
      resultWords.readTreatmentDay,
    ],
  },
  doctor_first: {
    heading: 'Talk to your own doctor first',
    body: 'Your answers describe depression symptoms that have continued after two or more medicines. They also include health points that a doctor needs to check before ketamine or esketamine is discussed.',
    next: ['Take the list below to your doctor', 'Do not change any medicine on your own'],
  },
  doctor_first_strong: {
    heading: 'Talk to a doctor before you go any further',
    body: 'At least one answer is something that can make ketamine or esketamine unsafe. There are other treatments. A doctor can help you choose.',
    next: ['Take the list below to your doctor', 'Do not order ketamine to use at home'],
  },
  other_first: {
    heading: 'Other treatments usually come first',
    body: 'Your answers describe depression symptoms. For most people the next step is a treatment with more evidence and fewer risks: talking therapy, an antidepressant, or a change to the one you take.',
    next: [
      'Book a visit with a primary care clinician or therapist',
      'Ask what a full trial of treatment looks like',
    ],
  },
  mild: {
    heading: 'Your answers suggest mild symptoms',
    body: 'Symptoms at this level often get better with support, activity, sleep and talking therapy. Ketamine is not usually considered at this level.',
    next: ['Check again in two weeks', 'See someone sooner if things get worse'],
  },
  few: {
    heading: 'You reported few depression symptoms',
    body: 'If something else is troubling you, or you feel better because of treatment, keep talking to your clinician.',
    next: ['Read about the topic that brought you here'],
  },
  not_enough: {
    heading: 'We could not work out a mood score',
    body: 'Too many mood questions were skipped. That is fine. You can go back, or take your questions to a clinician.',
    next: [resultWords.backToMood, 'Print what you have'],
  },
  under_18: {
    heading: 'This page is for adults',
    body: 'Ketamine and esketamine are not approved for depression in people under 18. You still deserve help.',
    next: ['Talk to a parent, school counselor or doctor', 'Call or text 988 at any time'],
  },
};

/** note_safety_items has no words of its own: the list of health points is what it asks for. */
export const noteWords: Readonly<Record<Exclude<NoteId, 'note_safety_items'>, string>> = {
  note_ptsd:
    'Some of your answers fit PTSD. Talking therapies made for trauma have the best evidence. Ketamine is not approved for PTSD, and trials disagree: one small one helped, a larger one in veterans did not.',
  note_anxiety:
    'Some of your answers fit anxiety. Ketamine is not approved for anxiety. Therapy and common medicines come first.',
  note_pain:
    'Ketamine for pain is off-label: the FDA has not approved it for that. Ask a pain specialist. Never take it together with opioids at home.',
  note_alcohol: 'Tell a doctor how much you drink. Alcohol can make low mood worse.',
  note_therapy:
    'Ask about talking therapy made for depression, such as CBT. You can have it with medicine or without.',
  note_records: 'Ask your pharmacy or clinic for a list of what you took, the dose and the dates.',
  note_low_need_stop: 'If you ever ask about ketamine, tell the doctor about:',
};

/** Said to someone who drinks a lot, beside the note. */
export const highDrinkingWords =
  'Stopping suddenly after heavy daily drinking can be dangerous. Get medical help to cut down.';
