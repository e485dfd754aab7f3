import type { Problem } from './problem.ts';

/** One kind of problem: how bad it is, and its sentence with {slots}. */
export interface Kind {
  severity: Problem['severity'];
  sentence: string;
}

/** Where a problem is: a file, and a field or line in it. */
export interface Place {
  path: string;
  field?: string | undefined;
}

type SlotsOf<Sentence extends string> = Sentence extends `${string}{${infer Slot}}${infer Rest}`
  ? Slot | SlotsOf<Rest>
  : never;

/** A function that makes problems of the kinds in `table`, and demands every slot of a sentence. */
export function describeWith<Table extends Record<string, Kind>>(table: Table) {
  return <Id extends keyof Table & string>(
    kind: Id,
    { path, field }: Place,
    slots: Record<SlotsOf<Table[Id]['sentence']>, string | number>,
  ): Problem => {
    const { severity, sentence } = table[kind] ?? fail(kind);
    const values = new Map<string, string | number>(Object.entries(slots));
    const words = sentence.replace(/\{(\w+)\}/g, (_, slot: string) => `${values.get(slot)}`);
    return { kind, severity, path, ...(field && { field }), sentence: words };
  };
}

function fail(kind: string): never {
  throw new Error(`No kind of problem is called "${kind}".`);
}
