// Plain types for the browser. The files in content/ are checked against schema.ts at build time.

/** What one answer adds to a total is `score`, or `value` itself when there is no `score`. */
export interface Option {
  value: number | string;
  text: string;
  score?: number | undefined;
  /** LOINC answer code, for the export. */
  loinc?: string | undefined;
}

/**
 * Shape: question id, such as `phq9.q9`, to the value chosen; a list for a question that takes
 * several. A skipped question is absent.
 */
export type Answers = Readonly<Record<string, AnswerValue>>;
export type AnswerValue = number | string | readonly string[];

/** Any of these questions (`phq9.q1`) is answered with one of `is`, or with `atLeast` or more. */
export type Condition =
  | { anyOf: readonly string[]; is: readonly (number | string)[] }
  | { anyOf: readonly string[]; atLeast: number };

/** stop: a reason on a label not to use, or care of its own now. caution_high: unsure counts too. */
export type Level = 'stop' | 'caution_high' | 'caution';

/** What a safety point means for a person, in words for them. */
export interface SafetyPoint {
  level: Level;
  /** A few words for lists: "An aneurysm". */
  label: string;
  why: string;
  nextStep: string;
  /** The FDA label for esketamine names it as a reason not to take it. */
  isOnLabel?: boolean | undefined;
}

export interface Item {
  id: string;
  text: string;
  /** Which list of `Instrument.answers` is offered. */
  answers: string;
  loinc?: string | undefined;
  /** Words that the original prints above this item, where they are not the instrument's lead. */
  stem?: string | undefined;
  help?: string | undefined;
  /** What 0 and 10 mean. Such an item is a whole number, and exported as one. */
  anchors?: readonly [string, string] | undefined;
  /** Said in place of "Question 3 of 9". */
  caption?: string | undefined;
  /** False for an item that is asked but never added to the total. */
  isScored: boolean;
  isMultiple?: boolean | undefined;
  isRequired?: boolean | undefined;
  /** About alcohol, drugs or trauma: left out on request. */
  isSensitive?: boolean | undefined;
  showIf?: Condition | undefined;
  /** Id of the page of `Instrument.pages` on which it is asked with others. */
  page?: string | undefined;
  safety?: SafetyPoint | undefined;
}

/** A safety point that follows from answers elsewhere. */
export interface DerivedPoint extends SafetyPoint {
  id: string;
  /** An alert (`auditc.alcohol_caution`), or answers that count as yes or as unsure. */
  when: { alert: string } | { anyOf: readonly string[]; yes: string; unsure?: string | undefined };
  isSensitive?: boolean | undefined;
}

/** A range of totals, both ends included, and the clinicians' name for it. */
export interface Band {
  id: string;
  min: number;
  max: number;
  label: string;
}

export interface Scoring {
  method: 'sum' | 'mean';
  range: { min: number; max: number };
  /** Digits after the point. Left out: none. */
  decimals?: number | undefined;
  /**
   * prorate: the mean of the others stands in for up to `maxMissing`. bounds: no total, but a
   * result where the missing items cannot change it. none: no total.
   */
  missing: 'prorate' | 'bounds' | 'none';
  maxMissing: number;
  /** This answer ends the scale with a total of 0, whatever else was answered. */
  zeroWhen?: { item: string; is: number | string } | undefined;
  /** Totals from here on are a positive screen. */
  positiveFrom?: number | undefined;
  /** A stricter cut that clinicians also know. Told to them; it changes nothing here. */
  strictFrom?: number | undefined;
  /** When every point comes from this item, `Score.isAllFrom` says so. */
  allFrom?: string | undefined;
  bands: readonly Band[];
  /** The bands are ours and not the authors' own: the number alone is shown. */
  hasOwnBands?: boolean | undefined;
}

export type AlertCondition =
  | { item: string; atLeast: number }
  | { item: string; is: string }
  | { skipped: string }
  | { totalAtLeast: number; unlessZero?: readonly string[] | undefined };

/** crisis: the help panel. support, urgent: a card on the result. note: a line. flag: a safety point. */
export type AlertAction = 'crisis' | 'support' | 'urgent' | 'note' | 'flag';

export interface Alert {
  id: string;
  when: AlertCondition;
  action: AlertAction;
}

/** A questionnaire as the browser needs it: words, scores, rules and codes, without sources. */
export interface Instrument {
  id: string;
  /** Short name, as clinicians say it: PHQ-9. */
  name: string;
  title: string;
  version: string;
  /** The part of the check that it belongs to: "Mood". */
  part: string;
  /** The time that the questions ask about. */
  recall: string;
  /** The sentence above all items, as printed on the original form. */
  lead?: string | undefined;
  /** The same sentence, made to run on into one item. */
  itemLead?: string | undefined;
  /** Ours, above the first question or on every page. */
  intro?: string | undefined;
  /** Shown before the first question, with a way to skip the part. */
  contentNote?: string | undefined;
  isSensitive?: boolean | undefined;
  showIf?: Condition | undefined;
  /** Headings of the pages that ask several items at once. */
  pages?: readonly { id: string; heading: string }[] | undefined;
  answers: Readonly<Record<string, readonly Option[]>>;
  items: readonly Item[];
  derived?: readonly DerivedPoint[] | undefined;
  /** Left out for questions that only guide what is asked or said. */
  scoring?: Scoring | undefined;
  alerts: readonly Alert[];
  loinc?:
    | { panel?: string | undefined; total?: string | undefined; totalDisplay?: string | undefined }
    | undefined;
  /** Lines that the licence asks us to show. Several instruments may hold the same line. */
  licence: readonly string[];
}

/**
 * Everything that is asked. Order: start, phq9, gad7, pcptsd5, peg, treat, moodhist, safety,
 * auditc, drug1.
 */
export type Survey = readonly Instrument[];

export interface Score {
  /** null when too many items are missing. */
  total: number | null;
  /** Where only bounds are known: the least that the total can be. */
  atLeast: number | null;
  /** null when it cannot be said. */
  band: Band | null;
  /** True when missing items were filled in by the mean of the others: shown as "about". */
  isEstimated: boolean;
  /** null when it cannot be said, or the scale has no cut. */
  isPositive: boolean | null;
  /** As `isPositive`, for the stricter cut. */
  isStrictlyPositive: boolean | null;
  /** Every point comes from `Scoring.allFrom`: how often alone. Read it more softly. */
  isAllFrom: boolean;
  /** Scored items that were asked and not answered. */
  missing: number;
  alerts: readonly Alert[];
}

/** By instrument id. Only instruments that were asked and have scoring. */
export type Scores = Readonly<Record<string, Score>>;

export type Need = 'N3' | 'N2' | 'N1' | 'N0' | 'NX';
export type Safety = 'clear' | 'check' | 'stop';

export type OutcomeId =
  | 'worth_asking'
  | 'doctor_first'
  | 'doctor_first_strong'
  | 'other_first'
  | 'mild'
  | 'few'
  | 'not_enough'
  | 'under_18';

/** Cards above the outcome. They never change it. */
export type OverlayId = 'crisis' | 'support' | 'urgent';

export type NoteId =
  | 'note_ptsd'
  | 'note_anxiety'
  | 'note_pain'
  | 'note_alcohol'
  | 'note_therapy'
  | 'note_records'
  | 'note_safety_items'
  | 'note_low_need_stop';

/** A safety point that was answered yes or unsure, or that follows from other answers. */
export interface FlaggedPoint extends SafetyPoint {
  id: string;
  answer: 'yes' | 'unsure';
  isSensitive: boolean;
}

export interface Decision {
  need: Need;
  safety: Safety;
  outcome: OutcomeId;
  overlays: readonly OverlayId[];
  notes: readonly NoteId[];
  /** Order: as asked, then those that follow from other answers. */
  flagged: readonly FlaggedPoint[];
  /** Safety questions that were asked and not answered. Not known is never no: say so. */
  unanswered: readonly string[];
}
