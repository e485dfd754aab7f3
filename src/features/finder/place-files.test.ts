import { expect, test } from 'vitest';
import { placeFiles } from './place-files.ts';

test('there is a file for whatever the finder looks up about a place', () => {
  const files = placeFiles();
  // Nashville: ZIP codes 372…, at 36° N, 87° W; a name in "nas"; in Tennessee.
  for (const file of ['zip/372', 'here/36_-87', 'places/nas', 'map/tn']) {
    expect(files.has(file), file).toBe(true);
  }
  for (const index of ['here', 'places', 'outlines']) expect(files.has(index), index).toBe(true);
});
