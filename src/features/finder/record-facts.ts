// A record as lines for its page: what somebody says, who and when; and the names of what nobody says.
import {
  agesWords,
  areaWords,
  isInpatientOnly,
  languagesWords,
  operationWords,
  payments,
  priceLabel,
  priceWords,
  settingsWords,
} from './detail-words.ts';
import type { Claim, Provider } from './schema.ts';
import { claimWords, saysWords, sourceOf } from './words.ts';

/** One thing that somebody says. */
export interface RecordFact {
  label: string;
  /** What stands before it: ✓ for yes, – for no, a dot for what is neither. */
  mark: 'yes' | 'no' | 'note';
  words: string;
}

/** Facts on one matter, and what is not known of it. */
export interface FactGroup {
  said: RecordFact[];
  /** What nobody says, as it stands within a sentence. */
  unsaid: string[];
}

/** What it costs: prices, and the words of the source. */
export function costFacts(provider: Provider): FactGroup {
  const { prices, paymentNote } = provider;
  const said = prices.map((price) => note(priceLabel(price), priceWords(provider, price)));
  if (paymentNote) {
    const words = `“${paymentNote.text}”, ${saysWords(sourceOf(provider, paymentNote.source))}`;
    said.push(note('What we read', words));
  }
  return { said, unsaid: prices.length > 0 || paymentNote ? [] : ['what it costs'] };
}

/** Who pays: each way to pay that somebody speaks of. */
export function paymentFacts(provider: Provider): FactGroup {
  return gather(payments(provider).map(({ label, claim }) => fromClaim(provider, label, claim)));
}

/** How care is given: at an office, by video, by staff who travel; and where such a service goes. */
export function visitFacts(provider: Provider): FactGroup {
  const { delivery, settings, serviceArea } = provider;
  const kinds = isInpatientOnly(provider) ? 'Inpatient only' : 'Kinds of care';
  return gather([
    // Nobody says of an ordinary office that it is one: silence on these two is not worth a line.
    orNothing(fromClaim(provider, 'visits at an office', delivery.inPerson)),
    orNothing(fromClaim(provider, 'staff who come to you', delivery.mobile)),
    fromClaim(provider, 'visits by video', delivery.telehealth),
    fromDetail(provider, kinds, settings, settingsWords),
    serviceArea
      ? note('Where it serves', withSource(provider, areaWords(serviceArea), serviceArea.source))
      : null,
  ]);
}

/** Whom it sees, in which languages, and whether one can get in. */
export function peopleFacts(provider: Provider): FactGroup {
  const { ages, languages, accessible, acceptingNew } = provider;
  return gather([
    fromClaim(provider, 'new patients', acceptingNew),
    fromDetail(provider, 'Sees (for care of any kind)', ages, agesWords) ?? 'ages it sees',
    fromDetail(provider, 'Languages', languages, languagesWords) ?? 'languages',
    fromClaim(provider, 'wheelchair access', accessible),
  ]);
}

/** Who runs it, its entry in the registry, and what else it is called. */
export function placeFacts(provider: Provider): FactGroup {
  const { operation, npi, aka } = provider;
  return gather([
    aka.length > 0 ? note('Other names', aka.join(', ')) : null,
    fromDetail(provider, 'Run by', operation, ({ value }) => operationWords[value]) ??
      'who runs it',
    fromDetail(provider, 'Number in the federal registry (NPI)', npi, ({ number }) => number),
  ]);
}

type Gathered = RecordFact | string | null;

/** Facts are said, words are the names of what is not known, null is not worth a word. */
function gather(items: readonly Gathered[]): FactGroup {
  const said = items.filter((item) => item !== null && typeof item !== 'string');
  return { said, unsaid: items.filter((item) => typeof item === 'string') };
}

function fromClaim(provider: Provider, label: string, claim: Claim): RecordFact | string {
  if (claim.value === 'unknown') return label;
  const named = label.charAt(0).toUpperCase() + label.slice(1);
  return { label: named, mark: claim.value, words: claimWords(provider, claim) };
}

function orNothing(item: Gathered): RecordFact | null {
  return typeof item === 'string' ? null : item;
}

function fromDetail<Detail extends { source: string }>(
  provider: Provider,
  label: string,
  detail: Detail | undefined,
  wordsOf: (detail: Detail) => string,
): RecordFact | null {
  return detail ? note(label, withSource(provider, wordsOf(detail), detail.source)) : null;
}

function withSource(provider: Provider, words: string, source: string): string {
  return `${words}, ${saysWords(sourceOf(provider, source))}`;
}

function note(label: string, words: string): RecordFact {
  return { label, mark: 'note', words };
}
