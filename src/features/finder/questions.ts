// Questions for one clinic's phone line, drawn from what its record leaves open.
import { dataAge, lastDayOf } from './data-age.ts';
import { isInpatientOnly, payments } from './detail-words.ts';
import { newestWord } from './newest-word.ts';
import type { Claim, Provider, Service } from './schema.ts';
import { hasDoor } from './visiting.ts';

/** As many as fit a phone call and half a sheet of paper. */
const mostQuestions = 10;

/** Most telling first, at most ten; never without the one on danger between visits. */
export function questionsFor(provider: Provider, today: number): string[] {
  const asked = [
    ...firstQuestions(provider),
    ...treatmentQuestions(provider),
    ...placeQuestions(provider, today),
    moneyQuestion(provider),
    'Who is in the room or next door, and what do they watch?',
    'What happens if I feel worse or suicidal between visits?',
    ...laterQuestions(provider),
  ];
  return asked.slice(0, mostQuestions);
}

function firstQuestions({ acceptingNew, settings, kind, ...rest }: Provider): string[] {
  const isHospital = kind === 'hospital' || kind === 'va';
  const newPatients = {
    unknown: 'Do you take new patients, and do I need a referral?',
    yes: 'Do I need a referral, and how long is the wait?',
    no: 'I read that you take no new patients. Is that still so?',
  }[acceptingNew.value];
  const isForInpatients = isInpatientOnly({ settings }) || (!settings && isHospital);
  return [
    newPatients,
    ...when(isForInpatients, 'Can I have it without staying in the hospital?'),
    ...when(!hasDoor(rest), 'Where would I be treated, and who would be with me?'),
  ];
}

function treatmentQuestions({ services }: Provider): string[] {
  const isUnknown = (service: Service) => services[service].value === 'unknown';
  const forms = ['ivKetamine', 'imKetamine', 'oralKetamine', 'kap'] as const;
  const saysKetamine = !forms.every(isUnknown);
  const saysSpravato = !isUnknown('spravato');
  return [
    ...when(
      !saysKetamine && !saysSpravato,
      'Which do you give: ketamine through a vein, as a shot, or Spravato nasal spray?',
    ),
    ...when(isUnknown('ivKetamine') && saysSpravato, 'Do you also give ketamine through a vein?'),
    ...when(!saysSpravato && saysKetamine, 'Do you also give Spravato, the approved nasal spray?'),
    ...when(saysSpravato, 'Is this office certified to give Spravato?'),
  ];
}

function placeQuestions(provider: Provider, today: number): string[] {
  const isOld = dataAge(lastDayOf(newestWord(provider)), today) !== 'fresh';
  const hasStreet = provider.address.street1 !== undefined;
  return [
    ...when(
      hasDoor(provider) && !hasStreet,
      'What is the street address, and is treatment given at that office?',
    ),
    ...when(
      isOld,
      'What I read about you is old. Is your address still right, and what has changed?',
    ),
  ];
}

function moneyQuestion(provider: Provider): string {
  const knowsPrice = provider.prices.length > 0 || provider.paymentNote !== undefined;
  const knowsPayers = payments(provider).some(({ claim }) => isSaid(claim));
  if (!knowsPrice && !knowsPayers)
    return 'What is the full price for each visit, and which insurance do you take?';
  if (!knowsPrice) return 'What is the full price for each visit, and what would my insurance pay?';
  return 'What will I pay in all, with my own insurance?';
}

function laterQuestions(provider: Provider): string[] {
  const { services, conditions, hours, ages, delivery, accessible, languages } = provider;
  const forms = ['ivKetamine', 'imKetamine', 'oralKetamine', 'kap'] as const;
  const saysKetamine = forms.some((form) => isSaid(services[form]));
  return [
    ...when(saysKetamine, 'Is the use you suggest for me FDA-approved or off-label?'),
    ...when(conditions.length === 0, 'Which conditions do you treat with it?'),
    ...when(hours === undefined, 'When are you open, and how long does a visit take?'),
    ...when(ages === undefined || ages.values.includes('child'), 'Do you treat people of my age?'),
    ...when(!isSaid(delivery.telehealth), 'Can I talk with you by video before I come?'),
    ...when(!isSaid(accessible), 'Can I get in with a wheelchair or a walker?'),
    ...when(languages === undefined, 'Is there somebody who speaks my language?'),
  ];
}

function when(isAsked: boolean, question: string): string[] {
  return isAsked ? [question] : [];
}

function isSaid({ value }: Claim): boolean {
  return value !== 'unknown';
}
