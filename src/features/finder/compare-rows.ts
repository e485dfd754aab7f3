/**
 * Rows of the comparison of kept clinics, in reading order: the mark that a fact bears on a clinic's
 * page (`data-compare`) → what the row is called.
 */
export const compareRows = {
  checked: 'How fresh it is',
  note: 'Know before you call',
  phone: 'Phone',
  address: 'Address',
  hours: 'Hours',
  iv: 'IV ketamine',
  spravato: 'Spravato',
  other: 'Other treatments',
  cost: 'Cost',
  payment: 'Ways to pay',
  visits: 'How visits work',
  people: 'Who it sees',
  place: 'The place itself',
} as const;
