/** What the filter chooses by: the value in the address → the type in the index, and its words. */
export const types = [
  { value: '', type: '', label: 'Everything', one: 'result', many: 'results' },
  { value: 'page', type: 'Page', label: 'Pages', one: 'part of a page', many: 'parts of pages' },
  { value: 'word', type: 'Word', label: 'Words', one: 'word', many: 'words' },
  { value: 'clinic', type: 'Clinic', label: 'Clinics', one: 'clinic', many: 'clinics' },
] as const;

export type TypeChoice = (typeof types)[number];

/** A search as its address says it. */
export interface SearchQuery {
  typed: string;
  choice: TypeChoice;
  /** True when the words are to be taken as they are typed. */
  isLiteral: boolean;
}

/** The query in an address or a form. A value that makes no sense counts as left out. */
export function readSearch(params: URLSearchParams): SearchQuery {
  const typed = (params.get('q') ?? '').replace(/\s+/g, ' ').trim();
  const choice = types.find(({ value }) => value === params.get('type')) ?? types[0];
  return { typed, choice, isLiteral: params.get('as') === 'typed' };
}

/** The query as an address. Nothing but what was asked. */
export function writeSearch({ typed, choice, isLiteral }: SearchQuery): string {
  const params = new URLSearchParams({ q: typed });
  if (choice.value) params.set('type', choice.value);
  if (isLiteral) params.set('as', 'typed');
  return `?${params}`;
}
