// Do the rooms hold? The rules are in support/architecture; here they meet the real files.
import { expect, test } from 'vitest';
import { checkDoors } from './support/architecture/doors.ts';
import { findCycles, findSchemaLeaks } from './support/architecture/graph.ts';
import { checkPackages } from './support/architecture/packages.ts';
import { checkEndings, checkPlaces } from './support/architecture/places.ts';
import { readProject } from './support/architecture/read-project.ts';
import { checkRooms } from './support/architecture/rooms.ts';
import { checkSizes, type Allowance } from './support/architecture/sizes.ts';

// A file that may be longer than its ceiling needs a reason here.
const allowances: Allowance[] = [];

const { files, imports } = readProject();

test('the project has files and imports to look at', () => {
  expect(files.length).toBeGreaterThan(20);
  expect(imports.length).toBeGreaterThan(20);
});

test('every file is in its place', () => {
  expect(checkPlaces(files)).toEqual([]);
});

test('imports stay within what each room may import', () => {
  expect([...checkRooms(imports), ...checkPackages(imports), ...checkEndings(imports)]).toEqual([]);
});

test('no files import each other in a ring', () => {
  expect(findCycles(imports)).toEqual([]);
});

test('no schema reaches a browser', () => {
  expect(findSchemaLeaks(files, imports)).toEqual([]);
});

test('every feature names its doors', () => {
  expect(checkDoors(files, imports)).toEqual([]);
});

test('no file is longer than its ceiling', () => {
  expect(checkSizes(files, allowances)).toEqual([]);
});
