import AtAGlance from '#features/topics/AtAGlance.astro';
import CareCard from '#features/topics/CareCard.astro';
import Checklist from '#features/topics/Checklist.astro';
import Claim from '#features/topics/Claim.astro';
import Compare from '#features/topics/Compare.astro';
import Cell from '#features/topics/CompareCell.astro';
import Row from '#features/topics/CompareRow.astro';
import type { MdxComponentName } from '#features/topics/components.ts';
import DoctorQuestions from '#features/topics/DoctorQuestions.astro';
import Drawing from '#features/topics/Drawing.astro';
import Step from '#features/topics/Step.astro';
import Timeline from '#features/topics/Timeline.astro';
import Unknowns from '#features/topics/Unknowns.astro';
import Cite from '#features/sources/Cite.astro';
import Evidence from './Evidence.astro';
import HelpNow from './HelpNow.astro';
import Numbers from './Numbers.astro';
import Term from './Term.astro';

/** What draws each component of the MDX pages. The names are those that authors may use. */
export const articleComponents = {
  Cite,
  Term,
  AtAGlance,
  Evidence,
  Numbers,
  CareCard,
  Timeline,
  Step,
  Unknowns,
  DoctorQuestions,
  HelpNow,
  Drawing,
  Checklist,
  Claim,
  Compare,
  Row,
  Cell,
} satisfies Record<MdxComponentName, unknown>;
