// The parts of FHIR R4 that are written here. Names are those of the standard.

export interface Coding {
  system: string;
  code: string;
  display?: string;
}

export interface Extension {
  url: string;
  valueDecimal?: number;
  valueCoding?: Coding;
  valueExpression?: { description: string; language: 'text/fhirpath'; expression: string };
}

export interface EnableWhen {
  question: string;
  operator: '=';
  answerCoding: Coding;
}

export interface QuestionnaireItem {
  linkId: string;
  code?: Coding[];
  text: string;
  type: 'display' | 'choice' | 'integer' | 'decimal';
  required?: boolean;
  repeats?: boolean;
  readOnly?: boolean;
  enableWhen?: EnableWhen[];
  enableBehavior?: 'any';
  answerOption?: { extension?: Extension[]; valueCoding: Coding }[];
  extension?: Extension[];
}

export interface Questionnaire {
  resourceType: 'Questionnaire';
  id: string;
  meta: { profile: string[] };
  language: 'en';
  url: string;
  version: string;
  name: string;
  title: string;
  derivedFrom?: string[];
  status: 'active';
  experimental: boolean;
  subjectType: ['Patient'];
  date: string;
  publisher: string;
  copyright: string;
  code?: Coding[];
  item: QuestionnaireItem[];
}

export interface ResponseItem {
  linkId: string;
  text: string;
  answer: [{ valueCoding: Coding } | { valueInteger: number } | { valueDecimal: number }];
}

export interface QuestionnaireResponse {
  resourceType: 'QuestionnaireResponse';
  id: string;
  language: 'en';
  questionnaire: string;
  status: 'completed';
  authored: string;
  subject: { display: string };
  source: { display: string };
  item: ResponseItem[];
}

export interface Observation {
  resourceType: 'Observation';
  id: string;
  status: 'final';
  category: { coding: Coding[] }[];
  code: { coding: Coding[]; text: string };
  subject: { display: string };
  effectiveDateTime: string;
  performer: { display: string }[];
  valueQuantity: { value: number; unit: string; system: string; code: string };
  derivedFrom: { reference: string }[];
}

export type Resource = Questionnaire | QuestionnaireResponse | Observation;

export interface Bundle {
  resourceType: 'Bundle';
  type: 'collection';
  timestamp: string;
  entry?: { fullUrl: string; resource: Resource }[];
}
