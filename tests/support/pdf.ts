import type { Page } from '@playwright/test';
import { extractText, getDocumentProxy } from 'unpdf';

/** A page of a site as it comes out of the printer. */
export interface Paper {
  /** Numbers of the sheets that hold all of these texts, the first being 1. */
  sheetsWith: (texts: readonly string[]) => number[];
  /** How many sheets of paper it takes. */
  sheetCount: number;
  /** All sheets as one text, as `lettersOf` gives it. */
  letters: string;
}

/** The page printed on US Letter, with the margins that browsers leave. Read by its text layer. */
export async function print(page: Page): Promise<Paper> {
  const side = '1cm';
  const margin = { top: side, right: side, bottom: side, left: side };
  const file = await page.pdf({ format: 'Letter', margin });
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(file)));
  const sheets = text.map(lettersOf);
  return {
    sheetsWith: (texts) =>
      sheets.flatMap((sheet, index) =>
        texts.every((one) => sheet.includes(lettersOf(one))) ? [index + 1] : [],
      ),
    sheetCount: sheets.length,
    letters: sheets.join(''),
  };
}

/** Letters and digits alone: a PDF has its own ideas about spaces, hyphens and ligatures. */
export function lettersOf(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}
