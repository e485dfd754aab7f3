// The columns of the editors' own CSV: the finder's README explains them.

/** Columns that hold yes, no or nothing → where the record keeps them. */
export const claimColumns = {
  ivKetamine: ['services', 'ivKetamine'],
  spravato: ['services', 'spravato'],
  imKetamine: ['services', 'imKetamine'],
  oralKetamine: ['services', 'oralKetamine'],
  kap: ['services', 'kap'],
  tms: ['services', 'tms'],
  ect: ['services', 'ect'],
  inPerson: ['delivery', 'inPerson'],
  mobile: ['delivery', 'mobile'],
  telehealth: ['delivery', 'telehealth'],
  selfPay: ['payment', 'selfPay'],
  privateInsurance: ['payment', 'privateInsurance'],
  medicare: ['payment', 'medicare'],
  medicaid: ['payment', 'medicaid'],
  tricare: ['payment', 'tricare'],
  va: ['payment', 'va'],
  slidingFee: ['payment', 'slidingFee'],
  assistance: ['payment', 'assistance'],
  acceptingNew: ['acceptingNew', ''],
  accessible: ['accessible', ''],
} as const;

/** Without these a file is not the editors' CSV. */
export const neededColumns = [
  'name',
  'kind',
  'city',
  'state',
  'sourceKind',
  'sourceName',
  'readOn',
] as const;

/** Columns that may be left out. */
export const otherColumns = [
  'id',
  'program',
  'aka',
  'street1',
  'street2',
  'zip',
  'phone',
  'website',
  'hours',
  'paymentNote',
  'ages',
  'languages',
  'settings',
  'operation',
  'npi',
  'conditions',
  'lat',
  'lon',
  'precision',
  'status',
  'verifiedOn',
  'verifiedBy',
  'note',
  'editorNote',
  'sourceUrl',
  'published',
  'evidence',
] as const;

export type ClaimColumn = keyof typeof claimColumns;
export type Column = (typeof neededColumns)[number] | (typeof otherColumns)[number] | ClaimColumn;

/** Every column, in no order that matters. */
export const columns: readonly string[] = [
  ...neededColumns,
  ...Object.keys(claimColumns),
  ...otherColumns,
];
