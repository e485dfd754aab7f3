import { optionsOf } from '../conditions.ts';
import type { Condition, Instrument, Item } from '../types.ts';
import { codesOf, loinc, loincNotice } from './codes.ts';
import { totalExpression } from './total-expression.ts';
import type { Coding, EnableWhen, Questionnaire, QuestionnaireItem } from './types.ts';

/** Whose Questionnaire it is. */
export interface Site {
  /** The name of the site. */
  name: string;
  /** Its address, without a slash at the end. */
  address: string;
}

const hl7 = 'http://hl7.org/fhir/StructureDefinition';
const sdc = 'http://hl7.org/fhir/uv/sdc/StructureDefinition';
// The day on which the shape of these resources was settled, for this version of the scales.
const shapedOn = '2026-11-22';

/** True for a published scale, which has codes. Questions of our own are never exported. */
export function hasCodes({ id }: Instrument): boolean {
  return codesOf[id] !== undefined;
}

/** The address that names a scale, its version left out. */
export function canonicalOf({ id }: Instrument, { address }: Site): string {
  return `${address}/fhir/Questionnaire/${id}`;
}

/** The link id of an item: the pattern of LHC-Forms and of US Core's own example. */
export function linkIdOf({ id }: Instrument, item: Item): string {
  return `/${codesOf[id]?.items[item.id] ?? item.id}`;
}

/** The code of one answer. Undefined for plain numbers. */
export function codingOf(instrument: Instrument, item: Item, value: unknown): Coding | undefined {
  const code = codesOf[instrument.id]?.answers[item.answers]?.[String(value)];
  const option = optionsOf(instrument, item).find((candidate) => candidate.value === value);
  return code && option ? { system: loinc, code, display: option.text } : undefined;
}

/** The words of an item, with those that the original prints above it. */
export function wordsOf({ stem, text }: Item): string {
  return stem ? `${stem} ${text}` : text;
}

/** A scale as a form that a record system can show, with its scoring. Shape: R4, SDC. */
export function toQuestionnaire(instrument: Instrument, site: Site): Questionnaire {
  const { id, name, title, version, lead, items, licence } = instrument;
  const { panel, total } = codesOf[id] ?? {};
  return {
    resourceType: 'Questionnaire',
    id,
    meta: { profile: [`${sdc}/sdc-questionnaire`] },
    language: 'en',
    url: canonicalOf(instrument, site),
    version,
    name: name.replaceAll(/[^A-Za-z0-9]/g, ''),
    title,
    ...(panel && { derivedFrom: [`${loinc}/q/${panel}`] }),
    status: 'active',
    experimental: false,
    subjectType: ['Patient'],
    date: shapedOn,
    publisher: site.name,
    copyright: [...new Set([...licence, loincNotice])].join(' '),
    ...(panel && { code: [{ system: loinc, code: panel }] }),
    item: [
      ...(lead ? [{ linkId: 'lead', text: lead, type: 'display' as const }] : []),
      ...items.map((item) => toItem(instrument, item)),
      ...(total ? [toTotal(instrument, total)] : []),
    ],
  };
}

function toItem(instrument: Instrument, item: Item): QuestionnaireItem {
  const code = codesOf[instrument.id]?.items[item.id] ?? '';
  const conditions = toConditions(instrument, item.showIf);
  const common = {
    linkId: linkIdOf(instrument, item),
    // No display: LOINC's long names change.
    code: [{ system: loinc, code }],
    text: wordsOf(item),
    required: false,
    repeats: false,
    ...(conditions.length > 0 && { enableWhen: conditions, enableBehavior: 'any' as const }),
  };
  if (item.anchors) return { ...common, type: 'integer' };
  return {
    ...common,
    type: 'choice',
    answerOption: optionsOf(instrument, item).flatMap(({ value, score }) => {
      const valueCoding = codingOf(instrument, item, value);
      const weight = { url: `${hl7}/ordinalValue`, valueDecimal: score ?? Number(value) };
      return valueCoding ? [{ ...(item.isScored && { extension: [weight] }), valueCoding }] : [];
    }),
  };
}

// Every answer that would bring the question up, one by one: coded answers cannot be compared.
function toConditions(instrument: Instrument, showIf: Condition | undefined): EnableWhen[] {
  if (!showIf) return [];
  return instrument.items
    .filter(({ id }) => showIf.anyOf.includes(`${instrument.id}.${id}`))
    .flatMap((item) =>
      optionsOf(instrument, item)
        .filter(({ value }) =>
          'is' in showIf ? showIf.is.includes(value) : Number(value) >= showIf.atLeast,
        )
        .flatMap(({ value }) => {
          const answerCoding = codingOf(instrument, item, value);
          const question = linkIdOf(instrument, item);
          return answerCoding ? [{ question, operator: '=' as const, answerCoding }] : [];
        }),
    );
}

function toTotal(instrument: Instrument, total: string): QuestionnaireItem {
  const display = codesOf[instrument.id]?.totalDisplay;
  return {
    linkId: `/${total}`,
    code: [{ system: loinc, code: total, ...(display && { display }) }],
    text: totalText(instrument),
    type: 'decimal',
    readOnly: true,
    extension: [
      {
        url: `${hl7}/questionnaire-unit`,
        valueCoding: {
          system: 'http://unitsofmeasure.org',
          code: '{score}',
          display: '{score}',
        },
      },
      {
        url: `${sdc}/sdc-questionnaire-calculatedExpression`,
        valueExpression: {
          description: 'From the weights of the items; empty when one of them is unanswered',
          language: 'text/fhirpath',
          expression: totalExpression(instrument),
        },
      },
    ],
  };
}

/** What a total is called: "PHQ-9 total score". */
export function totalText({ name, scoring }: Instrument): string {
  return `${name} ${scoring?.method === 'mean' ? 'mean' : 'total'} score`;
}
