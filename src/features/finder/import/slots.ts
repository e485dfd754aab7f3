// A record taken apart into its facts, each with the source that says it, and put together again.
// Each fact has one slot, which holds one source's word.
import { unsourcedFields } from '../record/source.ts';
import type { ProviderInput } from '../schema.ts';

/** One fact: its value as the record holds it, and the id of its source. */
export interface Slot {
  value: unknown;
  source: string;
}

/** Name of a fact, such as `services.tms` or `phones.+16155550100` → the fact. */
export type Slots = ReadonlyMap<string, Slot>;

/** Fields of a record that are no facts: they are ours. */
export type Frame = Pick<
  ProviderInput,
  'id' | 'status' | 'verified' | 'editorNote' | 'maintainedBy'
>;

type Source = ProviderInput['sources'][number];

const groups = ['services', 'delivery', 'payment'] as const;
const wholes = [
  'settings',
  'address',
  'geo',
  'serviceArea',
  'hours',
  'paymentNote',
  'ages',
  'languages',
  'acceptingNew',
  'accessible',
  'operation',
  'npi',
] as const;

/** Facts of a record. Order: none that matters. What is unknown has no slot. */
export function slotsOf(record: ProviderInput): Map<string, Slot> {
  const slots = new Map<string, Slot>();
  const put = (key: string, value: unknown, source = sourceIn(value)) => {
    // The first of two equal numbers or prices is the better one.
    if (value === undefined || source === undefined || slots.has(key)) return;
    slots.set(key, { value, source });
  };
  for (const group of groups) {
    for (const [name, claim] of Object.entries(record[group] ?? {})) put(`${group}.${name}`, claim);
  }
  for (const key of wholes) put(key, record[key]);
  for (const phone of record.phones ?? []) put(`phones.${phone.number}`, phone);
  for (const price of record.prices ?? []) put(`prices.${price.service}.${price.per}`, price);
  for (const field of unsourcedFields) put(field, record[field], ownerOf(record, field));
  return slots;
}

/**
 * The record that these facts make. Order of keys: the schema's. Sources come in the order given,
 * lists in the order of their sources, so that the same facts always give the same bytes.
 */
export function fromSlots(frame: Frame, slots: Slots, sources: readonly Source[]): ProviderInput {
  const value = (key: string) => slots.get(key)?.value;
  const group = (name: string) => collect(slots, `${name}.`);
  const list = (name: string) => inOrder(slots, `${name}.`, sources);
  const record = {
    id: frame.id,
    name: value('name'),
    program: value('program'),
    aka: value('aka'),
    status: frame.status,
    kind: value('kind'),
    services: group('services') ?? {},
    delivery: group('delivery'),
    settings: value('settings'),
    address: value('address'),
    geo: value('geo'),
    serviceArea: value('serviceArea'),
    phones: list('phones'),
    website: value('website'),
    hours: value('hours'),
    payment: group('payment'),
    paymentNote: value('paymentNote'),
    prices: list('prices'),
    ages: value('ages'),
    languages: value('languages'),
    acceptingNew: value('acceptingNew'),
    accessible: value('accessible'),
    operation: value('operation'),
    npi: value('npi'),
    conditions: value('conditions'),
    sources: withFields(sources, slots),
    verified: frame.verified,
    note: value('note'),
    editorNote: frame.editorNote,
    maintainedBy: frame.maintainedBy,
  };
  const known = Object.entries(record).filter(([, fact]) => fact !== undefined);
  // Each value came out of a record, from the same place; what is planned is checked once more.
  return Object.fromEntries(known) as ProviderInput;
}

/** The first source speaks for the fields that name none; any other says which are its word. */
function withFields(sources: readonly Source[], slots: Slots): Source[] {
  return sources.map((source, index) => {
    const fields = unsourcedFields.filter((field) => slots.get(field)?.source === source.id);
    const copy = { ...source };
    delete copy.fields;
    return index === 0 || fields.length === 0 ? copy : withKey(copy, fields);
  });
}

/** In the schema's order: before isOutdated and evidence. */
function withKey(source: Source, fields: NonNullable<Source['fields']>): Source {
  const { isOutdated, evidence, ...rest } = source;
  return {
    ...rest,
    fields,
    ...(isOutdated && { isOutdated }),
    ...(evidence !== undefined && { evidence }),
  };
}

function ownerOf({ sources }: ProviderInput, field: (typeof unsourcedFields)[number]) {
  return (sources.find(({ fields }) => fields?.includes(field)) ?? sources[0])?.id;
}

function sourceIn(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null || !('source' in value)) return undefined;
  return typeof value.source === 'string' ? value.source : undefined;
}

function collect(slots: Slots, prefix: string): Record<string, unknown> | undefined {
  const entries = [...slots]
    .filter(([key]) => key.startsWith(prefix))
    .map(([key, { value }]): [string, unknown] => [key.slice(prefix.length), value])
    .sort(([a], [b]) => order(a) - order(b));
  return entries.length > 0 ? Object.fromEntries(entries) : undefined;
}

function inOrder(slots: Slots, prefix: string, sources: readonly Source[]): unknown[] | undefined {
  const rank = (id: string) => sources.findIndex((source) => source.id === id);
  const found = [...slots]
    .filter(([key]) => key.startsWith(prefix))
    .sort(([, a], [, b]) => rank(a.source) - rank(b.source))
    .map(([, { value }]) => value);
  return found.length > 0 ? found : undefined;
}

// As schema.ts has them.
const names =
  'ivKetamine spravato imKetamine oralKetamine kap tms ect inPerson mobile telehealth selfPay privateInsurance medicare medicaid tricare va slidingFee assistance'.split(
    ' ',
  );

function order(name: string): number {
  return names.indexOf(name);
}
