/** The word in front of a care card's title. The word says how urgent it is; colour comes second. */
export const careLevels = {
  emergency: 'Emergency',
  urgent: 'Urgent',
  routine: 'Not urgent',
} as const;

export type CareLevel = keyof typeof careLevels;

/** True for a level that exists. MDX attributes are not type-checked, so the card asks. */
export function isCareLevel(level: string): level is CareLevel {
  return Object.hasOwn(careLevels, level);
}
