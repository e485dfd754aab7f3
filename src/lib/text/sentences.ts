// A full stop after these is part of the word.
const abbreviation =
  /(?:^|[\s("“])(?:[A-Z]|Dr|Mr|Mrs|Ms|St|vs|No|e\.g|i\.e|etc|approx|a\.m|p\.m|U\.S)\.$/;
const boundary = /(?<=[.!?]["”’')\]]*)\s+/u;

/** The sentences of a text. A line break always ends one, so a list item counts as a sentence. */
export function splitSentences(text: string): string[] {
  return text.split('\n').flatMap(splitLine);
}

/** The words of a sentence. A word with a hyphen or an apostrophe is one word. */
export function splitWords(sentence: string): string[] {
  return sentence.match(/[\p{L}\p{N}]+(?:['’.,/-]?[\p{L}\p{N}]+)*/gu) ?? [];
}

function splitLine(line: string): string[] {
  const sentences: string[] = [];
  let open = '';
  for (const part of line.trim().split(boundary)) {
    open = open ? `${open} ${part}` : part;
    if (abbreviation.test(open)) continue;
    sentences.push(open);
    open = '';
  }
  return [...sentences, open].filter((sentence) => splitWords(sentence).length > 0);
}
