// A long name that the reader meets on purpose says nothing about how hard the text around it is.
const drugNames = [
  'ketamine',
  'esketamine',
  'arketamine',
  'Spravato',
  'Ketalar',
  'midazolam',
  'lithium',
  'lamotrigine',
  'quetiapine',
  'olanzapine',
  'aripiprazole',
  'bupropion',
  'fluoxetine',
  'sertraline',
  'duloxetine',
  'venlafaxine',
  'benzodiazepine',
  'ondansetron',
  'naltrexone',
  'clonidine',
  'psilocybin',
  'antidepressant',
  'hydrochloride',
];

/**
 * The text with names of medicines and the given terms, also in the plural, replaced by "it", a
 * neutral short word.
 */
export function setAsideNames(text: string, terms: readonly string[] = []): string {
  const names = [...drugNames, ...terms].sort((a, b) => b.length - a.length).map(escape);
  return text.replace(
    new RegExp(`(?<![\\p{L}\\p{N}])(?:${names.join('|')})s?(?![\\p{L}\\p{N}])`, 'giu'),
    'it',
  );
}

function escape(name: string): string {
  return name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
