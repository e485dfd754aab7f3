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
  'lorazepam',
  'alprazolam',
  'clonazepam',
  'amphetamine',
  'methylphenidate',
  'modafinil',
  'tranylcypromine',
  'clozapine',
  'haloperidol',
  'risperidone',
  'paroxetine',
  'clonidine',
  'psilocybin',
  'antidepressant',
  'hydrochloride',
];

const anyName = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${drugNames.join('|')})s?(?![\\p{L}\\p{N}])`,
  'giu',
);

/** The text with names of medicines, also in the plural, replaced by "it", a neutral short word. */
export function setAsideNames(text: string): string {
  return text.replace(anyName, 'it');
}
