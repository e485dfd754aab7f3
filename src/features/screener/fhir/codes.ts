// LOINC's codes, which only a file for a health record needs: the page itself travels without them.
// A test holds this table equal to content/instruments.

interface Codes {
  panel?: string;
  /** Left out where LOINC has no code for the total. */
  total?: string;
  /** LOINC's own name of the total, where it was read in LOINC's file. */
  totalDisplay?: string;
  /** Shape: item id to code. */
  items: Readonly<Record<string, string>>;
  /** Shape: name of the list to value to answer code. */
  answers: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/** The system of every code here. */
export const loinc = 'http://loinc.org';

/** LOINC asks for it wherever its codes are used. */
export const loincNotice =
  'This material contains content from LOINC (http://loinc.org). LOINC is copyright (c) Regenstrief Institute, Inc. and the Logical Observation Identifiers Names and Codes (LOINC) Committee and is available at no cost under the license at http://loinc.org/license. LOINC is a registered United States trademark of Regenstrief Institute, Inc.';

/** By instrument id. Questions of our own have no codes and are not exported. */
export const codesOf: Readonly<Record<string, Codes>> = {
  phq9: {
    panel: '44249-1',
    total: '44261-6',
    totalDisplay: 'Patient Health Questionnaire 9 item (PHQ-9) total score [Reported]',
    items: {
      q1: '44250-9',
      q2: '44255-8',
      q3: '44259-0',
      q4: '44254-1',
      q5: '44251-7',
      q6: '44258-2',
      q7: '44252-5',
      q8: '44253-3',
      q9: '44260-8',
      q10: '69722-7',
    },
    answers: {
      frequency: { 0: 'LA6568-5', 1: 'LA6569-3', 2: 'LA6570-1', 3: 'LA6571-9' },
      difficulty: { 0: 'LA6572-7', 1: 'LA6573-5', 2: 'LA6575-0', 3: 'LA6574-3' },
    },
  },
  gad7: {
    panel: '69737-5',
    total: '70274-6',
    totalDisplay: 'Generalized anxiety disorder 7 item (GAD-7) total score [Reported.PHQ]',
    items: {
      q1: '69725-0',
      q2: '68509-9',
      q3: '69733-4',
      q4: '69734-2',
      q5: '69735-9',
      q6: '69689-8',
      q7: '69736-7',
    },
    answers: { frequency: { 0: 'LA6568-5', 1: 'LA6569-3', 2: 'LA6570-1', 3: 'LA6571-9' } },
  },
  pcptsd5: {
    panel: '102010-6',
    total: '102017-1',
    items: {
      gate: '102011-4',
      q1: '102012-2',
      q2: '102013-0',
      q3: '102014-8',
      q4: '102015-5',
      q5: '102016-3',
    },
    answers: { yes_no: { yes: 'LA33-6', no: 'LA32-8' } },
  },
  peg: {
    panel: '91148-7',
    total: '91147-9',
    totalDisplay: 'Mean score [PEG]',
    items: { p: '75893-8', e: '91145-3', g: '91146-1' },
    answers: {},
  },
  auditc: {
    panel: '72109-2',
    total: '75626-2',
    totalDisplay: 'Total score [AUDIT-C]',
    items: { q1: '68518-0', q2: '68519-8', q3: '68520-6' },
    answers: {
      how_often: { 0: 'LA6270-8', 1: 'LA18926-8', 2: 'LA18927-6', 3: 'LA18928-4', 4: 'LA18929-2' },
      how_many: { 0: 'LA15694-5', 1: 'LA15695-2', 2: 'LA18930-0', 3: 'LA18931-8', 4: 'LA18932-6' },
      six_or_more: {
        0: 'LA6270-8',
        1: 'LA18933-4',
        2: 'LA18876-5',
        3: 'LA18891-4',
        4: 'LA18934-2',
      },
    },
  },
  drug1: {
    items: { q1: '68524-8' },
    answers: {
      how_often: { 0: 'LA6270-8', 1: 'LA26460-8', 2: 'LA18876-5', 3: 'LA18891-4', 4: 'LA18934-2' },
    },
  },
};
