// What FDA has said about each treatment for each use. A fact about a use, never about a drug.
// Spravato label: content/sources fda-spravato-label, spravato-mono-approval-2025.
// Ketamine is off-label for every mental health use and for lasting pain: fda-2023-alert.
import type { Condition, Provider, Service } from './schema.ts';
import { conditionWords } from './words.ts';

/** Where the whole condition is not what FDA approved, the label says which part is. */
type Approval =
  | 'FDA-approved'
  | 'FDA-approved for some kinds'
  | 'FDA-approved for the depression alone'
  | 'Off-label';

/** One use, said plainly. */
export interface UseLine {
  use: string;
  approval: Approval;
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
  oralKetamine: {
    approval:
      'Off-label. FDA has not approved ketamine by mouth for any mental health condition or lasting pain.',
    path: '/treatments/other-forms/',
  },
  kap: {
    approval: 'Off-label. FDA has not approved ketamine for use with talk therapy.',
    path: '/ketamine/',
  },
};

/** What FDA has said of the conditions that the clinic's page names, for what the clinic offers. */
export function useLines({ conditions, services }: Provider): UseLine[] {
  const isYes = (service: Service) => services[service].value === 'yes';
  const approved = conditions.flatMap((condition) => {
    const line = isYes('spravato') ? spravatoApproved[condition] : undefined;
    return line ? [{ use: `Spravato for ${conditionWords[condition]}`, ...line }] : [];
  });
  const offLabelSpravato = conditions.filter((condition) => !spravatoApproved[condition]);
  const givesKetamine =
    isYes('ivKetamine') || isYes('imKetamine') || isYes('oralKetamine') || isYes('kap');
  return [
    ...approved,
    ...(isYes('spravato') ? offLabel('Spravato', offLabelSpravato) : []),
    ...(givesKetamine ? offLabel('Ketamine', conditions) : []),
  ];
}

function offLabel(treatment: string, conditions: readonly Condition[]): UseLine[] {
  if (conditions.length === 0) return [];
  const uses = conditions.map((condition) => conditionWords[condition]).join(', or for ');
  const any = conditions.length === 1 ? 'this' : 'any of these';
  const words = `FDA has not approved it for ${any}.`;
  return [{ use: `${treatment} for ${uses}`, approval: 'Off-label', words }];
}

const spravatoApproved: Partial<Record<Condition, Omit<UseLine, 'use'>>> = {
  trd: {
    approval: 'FDA-approved',
    words: 'For adults, when two or more medicines have not helped.',
  },
  depression: {
    approval: 'FDA-approved for some kinds',
    words:
      'Only for adults whose depression two or more medicines have not helped, or who have acute suicidal thoughts. Otherwise off-label.',
  },
  suicidality: {
    approval: 'FDA-approved for the depression alone',
    words:
      'For adults with major depression and acute suicidal thoughts, with a pill. It has not been shown to prevent suicide or to lessen suicidal thoughts.',
  },
};
