// Plain types for the browser. The files in content/ are checked against schema.ts at build time.

/** One answer that can be chosen. */
export interface Option {
  value: number | string;
  text: string;
}

/** When an item is asked: any of these items answered with at least this number. */
export interface ShowIf {
  anyOf: readonly string[];
  atLeast: number;
}

export interface Item {
  id: string;
  text: string;
  options: readonly Option[];
  /** False for an item that is asked but never added to the total. */
  isScored: boolean;
  showIf?: ShowIf | undefined;
}

/** A range of totals, both ends included, and the clinicians' name for it. */
export interface Band {
  id: string;
  min: number;
  max: number;
  label: string;
}

export interface Scoring {
  method: 'sum';
  range: { min: number; max: number };
  /** How many scored items may be missing before there is no total at all. */
  maxMissing: number;
  /** Totals from here on are a positive screen. */
  positiveFrom: number;
  bands: readonly Band[];
}

export type AlertCondition =
  { item: string; atLeast: number } | { skipped: string } | { totalAtLeast: number };

/** `crisis` opens the help panel, `support` and `urgent` add a note to the result. */
export type AlertAction = 'crisis' | 'support' | 'urgent';

export interface Alert {
  id: string;
  when: AlertCondition;
  action: AlertAction;
}

/** A questionnaire as the browser needs it: words, scores and rules, without codes or sources. */
export interface Instrument {
  id: string;
  name: string;
  title: string;
  version: string;
  /** The sentence above all items, as printed on the original form. */
  lead?: string | undefined;
  /** The same sentence, made to run on into one item. */
  itemLead?: string | undefined;
  items: readonly Item[];
  /** Left out for questions that only guide what is asked. */
  scoring?: Scoring | undefined;
  alerts: readonly Alert[];
  /** Lines that the licence asks us to show. */
  licence: readonly string[];
}

/** Everything that is asked, in order. */
export type Survey = readonly Instrument[];

/** Shape: question id, such as `phq-9.q9`, to the value chosen. A skipped question is absent. */
export type Answers = Readonly<Record<string, number | string>>;
