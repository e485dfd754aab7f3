import type { Provider } from './schema.ts';
import { whenWords, sourceOf } from './words.ts';

/** Questions for one clinic's phone line, drawn from what its record leaves open. Most telling first. */
export function questionsFor(provider: Provider): string[] {
  const { services, address, paymentNote, phones, conditions } = provider;
  const isUnknown = (service: keyof typeof services) => services[service].value === 'unknown';
  const forms = ['ivKetamine', 'imKetamine', 'oralKetamine', 'kap'] as const;
  const offersKetamine = !forms.every(isUnknown);
  const questions: [boolean, string][] = [
    [true, 'Do you take new patients, and do I need a referral?'],
    [
      !offersKetamine && isUnknown('spravato'),
      'Which do you give: ketamine through a vein, as a shot, or Spravato nasal spray?',
    ],
    [
      isUnknown('ivKetamine') && !isUnknown('spravato'),
      'Do you also give ketamine through a vein?',
    ],
    [
      isUnknown('spravato') && offersKetamine,
      'Do you also give Spravato, the approved nasal spray?',
    ],
    [!isUnknown('spravato'), 'Is this office certified to give Spravato?'],
    [
      address.street1 === undefined,
      'What is the street address, and is treatment given at that office?',
    ],
    [isOld(provider), 'Is the address that I have still right?'],
    [!paymentNote, 'What is the full price for each visit, and which insurance do you take?'],
    [!!paymentNote, 'What will I pay in all, with my own insurance?'],
    [conditions.length === 0, 'Which conditions do you treat with it?'],
    [offersKetamine, 'Is the use you suggest for me FDA-approved or off-label?'],
    [true, 'Who is in the room or next door, and what do they watch?'],
    [true, 'What happens if I feel worse or suicidal between visits?'],
    [phones.length === 0, 'What is the best phone number to reach you?'],
  ];
  return questions.filter(([isAsked]) => isAsked).map(([, words]) => words);
}

function isOld(provider: Provider): boolean {
  const source = sourceOf(provider, provider.address.source);
  return source.kind === 'federal-directory' && whenWords(source) < '2024';
}
