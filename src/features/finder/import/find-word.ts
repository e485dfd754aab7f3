/** The first place from `from` where a word stands wholly before `end`; −1 when there is none. */
export type FindWord = (text: Uint8Array, from: number, end: number) => number;

/**
 * A search for any of several words of one length, in capital or small letters, in bytes as they
 * are. Horspool's way: it looks at the last byte where a word could end, and if no word has that
 * byte, skips as far as a word is long. Shape: words of A to Z. Throws for words of other kinds.
 */
export function findWord(words: readonly string[]): FindWord {
  const codes = words.map((word) => Uint8Array.from(word, (letter) => letter.charCodeAt(0)));
  const length = codes[0]?.length ?? 0;
  if (length === 0 || words.some((word) => word.length !== length || !/^[A-Z]+$/.test(word))) {
    throw new RangeError(
      `Words must be of one length and of capital letters, found "${words.join(', ')}".`,
    );
  }
  // How far the search may go on from a byte: 0 where a word may end.
  const steps = new Uint8Array(256).fill(length);
  // The same once the word that could end there is found to be another.
  const further = new Uint8Array(256).fill(length);
  for (const code of codes) {
    for (const [index, letter] of code.entries()) {
      const left = length - 1 - index;
      for (const byte of [letter, letter + toSmall]) {
        steps[byte] = Math.min(steps[byte] ?? length, left);
        if (left > 0) further[byte] = Math.min(further[byte] ?? length, left);
      }
    }
  }
  return (text, from, end) => {
    let at = from + length - 1;
    while (at < end) {
      // Below `end`, which is not beyond the text. A second look here costs a third of the speed.
      const byte = text[at] as number;
      // There are 256 steps, one for every byte.
      const step = steps[byte] as number;
      if (step !== 0) at += step;
      else if (codes.some((code) => endsAt(text, at, code))) return at - length + 1;
      else at += further[byte] ?? length;
    }
    return -1;
  };
}

const toSmall = 32;

function endsAt(text: Uint8Array, at: number, code: Uint8Array): boolean {
  const start = at - code.length + 1;
  for (let index = 0; index < code.length; index += 1) {
    // Without the bit that makes a letter small.
    if (((text[start + index] ?? 0) & ~toSmall) !== code[index]) return false;
  }
  return true;
}
