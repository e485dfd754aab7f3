// One organization at one place as a record. NPPES proves a name and an address, nothing else: not
// one treatment, not even for "Ketamine Clinic, LLC". What it offers stays unknown until its own
// pages or somebody there says so.
import { slugify } from '#lib/text/slug.ts';
import type { ProviderInput } from '../schema.ts';
import { readState } from '../states.ts';
import { rowProblem, type FeedInput, type FeedRow } from './feed.ts';
import { chooseNames, type OtherName } from './nppes-names.ts';
import { judge } from './nppes-taxonomy.ts';
import { titleCase } from './title-case.ts';

/** Where it sees people. */
export interface NppesPlace {
  street1: string;
  street2: string;
  city: string;
  state: string;
  /** Five or nine digits. */
  zip: string;
  country: string;
  phone: string;
}

/** What we read of an organization. */
export interface Organization {
  npi: string;
  legalName: string;
  others: readonly OtherName[];
  /** The first one at the front. */
  taxonomy: readonly string[];
  /** 2026-01-31, or "" where the row has no such day. */
  updatedOn: string;
}

/** A place and where it stands in its file. */
export interface PlaceRow {
  at: string;
  path: string;
  place: NppesPlace;
  /** A further location: `sourceId` must tell it from the first. */
  isFurther: boolean;
}

const source = 'nppes';
const mailbox = /\b(P\.?\s*O\.?\s*BOX|PMB|POST OFFICE BOX|UPS STORE)\b/i;

/** A record, or why there is none. */
export function toFeedRow(
  organization: Organization,
  { at, path, place, isFurther }: PlaceRow,
  input: Pick<FeedInput, 'readOn' | 'edition'>,
): FeedRow {
  const names = chooseNames(organization.legalName, organization.others);
  if (!names.isOurs) return { outcome: 'ignored', reason: 'only a former name has the word' };
  const judged = judge(names.name, organization.taxonomy);
  if (judged.is === 'other') return { outcome: 'ignored', reason: judged.what };
  const refuse = (field: string, sentence: string): FeedRow => ({
    outcome: 'refused',
    problems: [rowProblem(path, `${at} ${field}`.trim(), sentence)],
  });
  if (judged.is === 'unclear') {
    return refuse(
      '',
      `must be a clinic for people, found ${judged.why} in "${names.name}"; look at it, and add it by hand if it is one.`,
    );
  }
  if (place.country !== '' && place.country !== 'US') {
    return { outcome: 'ignored', reason: 'a place outside the United States' };
  }
  const state = readState(place.state)?.code;
  if (state === undefined) {
    return { outcome: 'ignored', reason: `a place in "${place.state}", which we do not list` };
  }
  if (mailbox.test(`${place.street1} ${place.street2}`)) {
    const found = `${place.street1} ${place.street2}`.trim();
    return refuse(
      'address',
      `must be a place where people are seen, found the mailbox "${found}"; look for its street and add it by hand.`,
    );
  }
  const zip = /^(\d{5})(\d{4})?$/.exec(place.zip.replace('-', ''));
  if (!zip) return refuse('zip', `must be five or nine digits, found "${place.zip}".`);
  const number = toPhone(place.phone);
  const asOf = organization.updatedOn || input.readOn;
  const street1 = titleCase(place.street1);
  const record: ProviderInput = {
    id: toId(names.name, titleCase(place.city), state),
    name: names.name,
    ...(names.aka.length > 0 && { aka: names.aka }),
    status: 'unconfirmed',
    kind: judged.kind,
    services: {},
    address: {
      ...(street1 && { street1 }),
      ...(place.street2 && { street2: titleCase(place.street2) }),
      city: titleCase(place.city),
      state,
      zip: zip[1],
      ...(zip[2] !== undefined && zip[2] !== '0000' && { zip4: zip[2] }),
      source,
    },
    ...(number !== undefined && { phones: [{ kind: 'main', number, source }] }),
    npi: { number: organization.npi, taxonomy: [...organization.taxonomy], source, asOf },
    sources: [
      {
        id: source,
        kind: 'nppes',
        name: 'NPPES, the federal registry of health care providers',
        ...(organization.updatedOn && { published: organization.updatedOn }),
        ...(input.edition !== undefined && { edition: input.edition }),
        readOn: input.readOn,
        feed: 'nppes',
        sourceId: isFurther ? furtherId(organization.npi, zip[0], street1) : organization.npi,
        evidence: `Legal name "${organization.legalName}". Proves name and address only.`,
      },
    ],
    editorNote: 'Found by its name alone: look at its website for what it offers.',
    maintainedBy: 'import',
  };
  const hasLost = place.phone !== '' && number === undefined;
  const notes = hasLost ? ['a phone number that cannot be dialed was left out'] : [];
  return { outcome: 'record', at, record, notes };
}

/** Ten digits as they stand there; none for what nobody can dial, such as one digit ten times. */
function toPhone(digits: string): string | undefined {
  return /^[2-9]\d{2}[2-9]\d{6}$/.test(digits) && !/^(\d)\1+$/.test(digits)
    ? `+1${digits}`
    : undefined;
}

function toId(name: string, city: string, state: string): string {
  const place = slugify(city);
  const base = slugify(name).replace(new RegExp(`-${place}$`), '');
  return [base, place, state.toLowerCase()].filter(Boolean).join('-');
}

function furtherId(npi: string, zip: string, street: string): string {
  return [npi, zip, slugify(street)].filter(Boolean).join('-');
}
