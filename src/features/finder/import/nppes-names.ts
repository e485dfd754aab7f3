// Which of its names an organization goes by.
import { titleCase } from './title-case.ts';

/** A name that is not the legal one. Type codes: 3 doing business as, 4 former legal name, 5 other. */
export interface OtherName {
  name: string;
  type: string;
}

/** The words that bring a name onto our list. */
export const nameWords = ['KETAMINE', 'SPRAVATO'] as const;

const pattern = new RegExp(nameWords.join('|'), 'i');
const formerName = '4';
const doingBusinessAs = '3';

/** The name on its door, and others it goes or went by. */
export interface Names {
  name: string;
  aka: string[];
  /** false: only a former name has one of the words. */
  isOurs: boolean;
}

/**
 * The name it does business as, one with our words first; else the legal one. Order of `aka`: legal
 * name, then as given.
 */
export function chooseNames(legalName: string, others: readonly OtherName[]): Names {
  const held = others.filter(({ name }) => name !== '');
  const doors = held.filter(({ type }) => type === doingBusinessAs);
  const door = doors.find(({ name }) => pattern.test(name)) ?? doors[0];
  const chosen = titleCase(door?.name ?? legalName);
  const all = [legalName, ...held.map(({ name }) => name)].filter(Boolean).map(titleCase);
  const now = [
    legalName,
    ...held.filter(({ type }) => type !== formerName).map(({ name }) => name),
  ];
  return {
    name: chosen,
    aka: [...new Set(all)].filter((name) => name !== chosen),
    isOurs: now.some((name) => pattern.test(name)),
  };
}
