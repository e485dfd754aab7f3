/** What an attribute may hold: one of some words, or any words at all. */
export type Allowed = 'any' | readonly string[];

interface Rules {
  /** Without these a component has nothing to show. */
  needs: Readonly<Record<string, Allowed>>;
  /** These it may have as well. */
  may?: readonly string[];
}

/** Attributes of each component. A component that is not here may have any. */
export const componentRules: Readonly<Record<string, Rules>> = {
  AtAGlance: { needs: {} },
  CareCard: { needs: { level: ['emergency', 'urgent', 'routine'], title: 'any' } },
  Cell: { needs: { of: 'any' } },
  Checklist: { needs: { title: 'any' } },
  Cite: { needs: { ids: 'any' } },
  Claim: { needs: { words: 'any', verdict: ['true', 'partly', 'overstated', 'wrong'] } },
  Compare: { needs: { label: 'any' }, may: ['columns'] },
  DoctorQuestions: { needs: {} },
  Drawing: { needs: { name: 'any' } },
  Evidence: { needs: { uses: 'any' } },
  HelpNow: { needs: {} },
  Numbers: { needs: { id: 'any' } },
  Row: { needs: { name: 'any' } },
  Step: { needs: { at: 'any' } },
  Term: { needs: { id: 'any' } },
  Timeline: { needs: { label: 'any' } },
  Unknowns: { needs: {} },
};
