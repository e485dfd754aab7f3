// Fonts are most of what a reader's phone loads. Every character of them stays, for a clinic's name
// may hold any; weights that no style names, and rules that no style asks for, go.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import subsetFont from 'subset-font';

const folder = '.cache/fonts';

// Pairs and accents set as they were drawn, and figures of one width for tables.
const keepFeatures = ['kern', 'mark', 'mkmk', 'ccmp', 'locl', 'liga', 'lnum', 'tnum'];

/** The weights that our styles name, of a font that can have any between two. */
export interface WeightRange {
  min: number;
  max: number;
}

/**
 * Writes a slimmer copy of a WOFF2 font and gives its path. Shape: `file` as node finds it, from the
 * project's folder; no `weights` for a font of one weight. Throws when there is no such font.
 */
export async function slimFont(file: string, weights?: WeightRange): Promise<string> {
  const font = readFileSync(path.join('node_modules', file));
  const slim = await subsetFont(font, undefined, {
    keepAllGlyphs: true,
    keepFeatures,
    // Screens are dense or drawn smooth: instructions for coarse ones change nothing there.
    noHinting: true,
    targetFormat: 'woff2',
    ...(weights && { variationAxes: { wght: weights } }),
  });
  mkdirSync(folder, { recursive: true });
  const copy = path.resolve(folder, path.basename(file));
  writeFileSync(copy, slim);
  return copy;
}
