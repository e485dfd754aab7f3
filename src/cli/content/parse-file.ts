import { parseDocument } from 'yaml';
import { readFrontmatter } from '#lib/text/frontmatter.ts';
import type { Folder } from './folders.ts';

/** What a file holds, or the fault that stopped the reading. Lines count from 1. */
export type Parsed =
  | { ok: true; value: unknown }
  | { ok: false; line: number | undefined; format: string; fault: string; remedy: string };

/** The value of a YAML or JSON file, or of the frontmatter of an MDX file. Throws nothing. */
export function parseFile(text: string, format: Folder['format']): Parsed {
  if (format === 'JSON') return parseJson(text);
  if (format === 'YAML') return parseYaml(text, 0);
  const frontmatter = readFrontmatter(text);
  if (frontmatter !== undefined) return parseYaml(frontmatter, 1);
  return {
    ok: false,
    line: 1,
    format: 'MDX with fields at its top',
    fault: 'no block of fields',
    remedy: 'start with a line of three hyphens, the fields, and three hyphens again',
  };
}

function parseYaml(text: string, linesAbove: number): Parsed {
  const document = parseDocument(text);
  const [error] = document.errors;
  if (!error) return { ok: true, value: document.toJS() };
  const [start] = error.linePos ?? [];
  return {
    ok: false,
    line: start && start.line + linesAbove,
    format: 'YAML',
    fault: firstSentence(error.message),
    remedy: 'look at its quotes, colons and spaces; put text with a colon in quotes',
  };
}

function parseJson(text: string): Parsed {
  try {
    return { ok: true, value: JSON.parse(text) };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const line = /\(line (\d+) column \d+\)/.exec(message)?.[1];
    return {
      ok: false,
      line: line ? Number(line) : text.split('\n').length,
      format: 'JSON',
      fault: message.replace(/ in JSON at position.*$/s, ''),
      remedy: 'look at the commas, quotes and brackets just before it',
    };
  }
}

// The parser adds the place, and a picture of it on lines of their own.
function firstSentence(message: string): string {
  return message.replace(/ at line \d+[\s\S]*$/, '').trim();
}
