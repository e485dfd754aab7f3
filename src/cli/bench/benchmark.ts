/** One line of the table: our number, beside somebody else's of the same unit where there is one. */
export interface Row {
  what: string;
  /** Of both numbers: "s", "MB/s", "kB"; empty for a plain count. */
  unit: string;
  ours: number;
  /** Who it is measured against, in the same run. */
  peer?: { name: string; value: number };
  /** What must hold: of ours ÷ peer where there is a peer, else of our number. */
  bound?: { atMost: number } | { atLeast: number };
}

/** What a benchmark found. */
export interface Finding {
  rows: Row[];
  /** A table with columns of its own, in plain text, to print above the rows. */
  table?: string;
  /** Sentences to print below the table: where the time goes, what was measured on. */
  notes?: string[];
}

/** Something that can be measured, by name: npm run bench -- <name>. */
export interface Benchmark {
  name: string;
  /** What it asks, for the list of benchmarks. */
  about: string;
  /** Measures. `say` shows a line to the person who waits. Leaves nothing behind. */
  run: (say: (line: string) => void) => Promise<Finding>;
}
