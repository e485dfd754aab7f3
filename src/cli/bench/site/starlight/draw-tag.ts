// What stands in Markdown for the components of our pages.
import { mdxComponents, type MdxComponentName } from '#features/topics/components.ts';
import { ownHeadings } from '#features/topics/sections.ts';
import { findFact, footnote, type Facts } from './facts.ts';

/** What stands for the two ends of a component; all of it is in `open` when it holds nothing. */
export interface Tag {
  open: string;
  close: string;
}

type Attributes = Readonly<Record<string, string>>;

const careAsides: Readonly<Record<string, string>> = {
  emergency: 'danger',
  urgent: 'caution',
  routine: 'note',
};

const draws = {
  Cite: ({ ids = '' }) => alone(idsIn(ids).map(footnote).join('')),
  Term: ({ id = '' }) => ({ open: '[', close: `](/glossary/#${id})` }),
  AtAGlance: () => block('## At a glance'),
  Evidence: ({ uses = '' }, facts) =>
    alone(
      idsIn(uses)
        .map((id) => `- ${findFact(facts.uses, id)}`)
        .join('\n'),
    ),
  Numbers: ({ id = '' }, facts) => alone(findFact(facts.numbers, id)),
  CareCard: ({ level = '', title = '' }) => ({
    open: `:::${careAsides[level] ?? 'note'}[${title}]\n\n`,
    close: '\n\n:::\n\n',
  }),
  Timeline: ({ label = '' }) => block(`**${label}**`),
  Step: ({ at = '' }) => block(`**${at}**`),
  Unknowns: () => block(`## ${ownHeadings.Unknowns.text}`),
  DoctorQuestions: () => block(`## ${ownHeadings.DoctorQuestions.text}`),
  HelpNow: (_, facts) => alone(`## ${ownHeadings.HelpNow.text}\n\n${facts.helpLines}`),
  Drawing: () => block(''),
  Checklist: ({ title = '' }) => block(`### ${title}`),
  Claim: ({ words = '', verdict = '' }) =>
    block(`### What you may read: “${words}”\n\n**${capital(verdict)}.**`),
  Compare: ({ label = '' }) => block(`**${label}**`),
  Row: ({ name = '' }) => block(`### ${name}`),
  Cell: ({ of = '' }) => block(`**${of}**`),
} satisfies Record<MdxComponentName, (attributes: Attributes, facts: Facts) => Tag>;

/** The Markdown for a component of ours. Throws on a name that is none. */
export function drawTag(name: string, attributes: Attributes, facts: Facts): Tag {
  if (!isComponent(name)) throw new Error(`<${name}> must be a component of the pages.`);
  return draws[name](attributes, facts);
}

function block(first: string): Tag {
  return { open: `\n\n${first}\n\n`, close: '\n\n' };
}

function alone(text: string): Tag {
  return { open: text, close: '' };
}

function idsIn(list: string): string[] {
  return list.split(/\s+/).filter(Boolean);
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

function isComponent(name: string): name is MdxComponentName {
  return Object.hasOwn(mdxComponents, name);
}
