/** A kind of page, by one that stands for it: the heaviest where there are many. */
export interface PageKind {
  kind: string;
  path: string;
  /** True when Starlight has the same page, with the same words. */
  hasPeer?: true;
  /** Why search engines are kept out on purpose: the page then cannot have the full score. */
  hidden?: string;
}

/** Every kind of page that a visitor meets. Order: as in the table. */
export const pageKinds: readonly PageKind[] = [
  { kind: 'home', path: '/' },
  { kind: 'education', path: '/treatments/iv-infusion/', hasPeer: true },
  { kind: 'long list', path: '/questions/', hasPeer: true },
  { kind: 'glossary', path: '/glossary/', hasPeer: true },
  { kind: 'finder', path: '/find-a-clinic/' },
  { kind: 'finder, searched', path: '/find-a-clinic/?place=10014&radius=25' },
  { kind: 'state list', path: '/clinics/california/' },
  { kind: 'clinic', path: '/clinics/michigan/livonia/cruz-clinic/' },
  { kind: 'self-check', path: '/self-check/' },
  { kind: 'search', path: '/search/?q=ketamine' },
  { kind: 'help', path: '/help-now/' },
  { kind: 'not found', path: '/404.html', hidden: 'an error is no page to find' },
];
