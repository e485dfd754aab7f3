/** One thing that two fields of an instrument say differently. */
export interface Fault {
  kind:
    | 'instrument-ids'
    | 'instrument-range'
    | 'instrument-bands'
    | 'instrument-licence'
    | 'instrument-show-if';
  path: (string | number)[];
  /** What must hold, what was found, what to do. */
  sentence: string;
}

/** What an answer stands for: a number, or a word. */
export type Value = number | string;

interface Condition {
  anyOf: readonly string[];
  is?: readonly Value[] | undefined;
}

/** The fields that the checks read: an instrument of schema.ts has them all. */
export interface Checked {
  kind: 'validated' | 'own';
  licence: { statement?: string | undefined; loincNotice?: string | undefined };
  loinc?: object | undefined;
  showIf?: Condition | undefined;
  pages?: readonly { id: string }[] | undefined;
  items: readonly {
    id: string;
    answers: string;
    isScored: boolean;
    loinc?: string | undefined;
    page?: string | undefined;
    showIf?: Condition | undefined;
  }[];
  answers: Readonly<
    Record<string, readonly { value: Value; text: string; score?: number | undefined }[]>
  >;
  derived?: readonly { id: string; when: object }[] | undefined;
  scoring?:
    | {
        method: 'sum' | 'mean';
        range: { min: number; max: number };
        decimals?: number | undefined;
        zeroWhen?: { item: string; is: Value } | undefined;
        allFrom?: string | undefined;
        bands: readonly { id: string; min: number; max: number }[];
      }
    | undefined;
  alerts: readonly { id: string; when: object }[];
}
