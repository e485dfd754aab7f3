// What FDA has said about each treatment for each use. A fact about a use, never about a drug.
// Spravato label: content/sources fda-spravato-label, spravato-mono-approval-2025.
// Ketamine is off-label for every mental health use and for lasting pain: fda-2023-alert.
import type { Condition, Provider, Service } from './schema.ts';
import { conditionWords } from './words.ts';

/** One use, said plainly. */
export interface UseLine {
  use: string;
  approval: 'FDA-approved' | 'Off-label';
  words: string;
}

/** What to know about one treatment before asking for it. */
export interface TreatmentWords {
  approval: string;
  /** The page that says more, with its sources. */
  path: string;
}

/** Plain words on approval for the treatments that this site explains. TMS and ECT are not among them. */
export const treatmentWords: Partial<Record<Service, TreatmentWords>> = {
  ivKetamine: {
    approval:
      'Off-label. FDA approved ketamine as an anesthetic. It has not approved it for depression, any other mental health condition or lasting pain.',
    path: '/treatments/iv-infusion/',
  },
  spravato: {
    approval:
      'FDA-approved for two uses, in adults only: depression that two or more medicines have not helped, and depression with acute suicidal thoughts or actions (together with a pill). Any other use is off-label.',
    path: '/treatments/nasal-spray/',
  },
  imKetamine: {
    approval:
      'Off-label. FDA approved ketamine as an anesthetic, not for mental health or lasting pain.',
    path: '/ketamine/',
  },
  kap: {
    approval: 'Off-label. FDA has not approved ketamine for use with talk therapy.',
    path: '/ketamine/',
  },
};

/** What FDA has said about each condition the clinic's page names, for the treatments it offers. */
export function useLines({ conditions, services }: Provider): UseLine[] {
  const ketamine = (['ivKetamine', 'imKetamine', 'kap'] as const).some(
    (service) => services[service].value === 'yes',
  );
  const spravato = services.spravato.value === 'yes';
  return conditions.flatMap((condition) => [
    ...(spravato ? [spravatoLine(condition)] : []),
    ...(ketamine ? [ketamineLine(condition)] : []),
  ]);
}

function spravatoLine(condition: Condition): UseLine {
  const use = `Spravato for ${conditionWords[condition]}`;
  const approved = spravatoApproved[condition];
  if (approved) return { use, approval: 'FDA-approved', words: approved };
  return { use, approval: 'Off-label', words: 'FDA has not approved it for this.' };
}

function ketamineLine(condition: Condition): UseLine {
  const use = `Ketamine for ${conditionWords[condition]}`;
  return { use, approval: 'Off-label', words: 'FDA has not approved it for this.' };
}

const spravatoApproved: Partial<Record<Condition, string>> = {
  trd: 'For adults, when two or more medicines have not helped.',
  depression:
    'For adults, only when two or more medicines have not helped, or with acute suicidal thoughts. Otherwise off-label.',
  suicidality:
    'For adults with major depression, for the depression, with a pill. It has not been shown to prevent suicide.',
};
