/** A stretch of the text, by its first letter and the one after its last, and what to put there. */
export interface Cut {
  start: number;
  end: number;
  text: string;
}

/** What the text becomes. The stretches may not overlap. */
export function applyCuts(text: string, cuts: readonly Cut[]): string {
  const inOrder = cuts.toSorted((a, b) => a.start - b.start);
  const pieces: string[] = [];
  let place = 0;
  for (const { start, end, text: replacement } of inOrder) {
    pieces.push(text.slice(place, start), replacement);
    place = end;
  }
  return pieces.join('') + text.slice(place);
}
