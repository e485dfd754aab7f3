// The 330 columns of the V2 file of NPPES, in their order. Source: CMS, NPPES Data Dissemination,
// Readme, header of npidata_pfile.

const mailing = 'Provider Business Mailing Address';
const practice = 'Provider Business Practice Location Address';
const name = [
  'Last Name',
  'First Name',
  'Middle Name',
  'Name Prefix Text',
  'Name Suffix Text',
  'Credential Text',
];

/** Column names in order. */
export const nppesHeader: readonly string[] = [
  'NPI',
  'Entity Type Code',
  'Replacement NPI',
  'Employer Identification Number (EIN)',
  'Provider Organization Name (Legal Business Name)',
  'Provider Last Name (Legal Name)',
  ...name.slice(1).map((part) => `Provider ${part}`),
  'Provider Other Organization Name',
  'Provider Other Organization Name Type Code',
  ...name.map((part) => `Provider Other ${part}`),
  'Provider Other Last Name Type Code',
  'Provider First Line Business Mailing Address',
  'Provider Second Line Business Mailing Address',
  ...addressOf(mailing),
  'Provider First Line Business Practice Location Address',
  'Provider Second Line Business Practice Location Address',
  ...addressOf(practice),
  'Provider Enumeration Date',
  'Last Update Date',
  'NPI Deactivation Reason Code',
  'NPI Deactivation Date',
  'NPI Reactivation Date',
  'Provider Sex Code',
  'Authorized Official Last Name',
  'Authorized Official First Name',
  'Authorized Official Middle Name',
  'Authorized Official Title or Position',
  'Authorized Official Telephone Number',
  ...numbered(15, (number) => [
    `Healthcare Provider Taxonomy Code_${number}`,
    `Provider License Number_${number}`,
    `Provider License Number State Code_${number}`,
    `Healthcare Provider Primary Taxonomy Switch_${number}`,
  ]),
  ...numbered(50, (number) => [
    `Other Provider Identifier_${number}`,
    `Other Provider Identifier Type Code_${number}`,
    `Other Provider Identifier State_${number}`,
    `Other Provider Identifier Issuer_${number}`,
  ]),
  'Is Sole Proprietor',
  'Is Organization Subpart',
  'Parent Organization LBN',
  'Parent Organization TIN',
  'Authorized Official Name Prefix Text',
  'Authorized Official Name Suffix Text',
  'Authorized Official Credential Text',
  ...numbered(15, (number) => [`Healthcare Provider Taxonomy Group_${number}`]),
  'Certification Date',
];

function addressOf(prefix: string): string[] {
  const parts = ['City', 'State'].map((part) => `${prefix} ${part} Name`);
  const rest = [
    'Postal Code',
    'Country Code (If outside U.S.)',
    'Telephone Number',
    'Fax Number',
  ].map((part) => `${prefix} ${part}`);
  return [...parts, ...rest];
}

function numbered(count: number, columns: (number: number) => string[]): string[] {
  return Array.from({ length: count }, (_, index) => columns(index + 1)).flat();
}
