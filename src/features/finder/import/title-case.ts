// From capital letters to the way names are written. In doubt a word stays in capitals: "MJB" may
// be a name of letters, and nobody is helped by a guess.

const small = new Set('a an and at by de del for from in la of on or the to with'.split(' '));

const capitals = new Set(
  `LLC PLLC PLC LLP LP PC PA PS SC MD DO NP RN CRNA PMHNP APRN DNP PHD PSYD LCSW IV IM TMS ECT KAP
  USA US VA II III NW NE SW SE AZ CT DC FL GA KY MN MO MS MT NC ND NH NJ NM NV NY RI SD TN TX UT VT
  WA WI WV WY`.split(/\s+/),
);

/**
 * A name or address that is all capitals, as people write it; one that is not, as it is. Small words
 * stay small within a name; LLC, states and letters with no vowel among them stay capital.
 */
export function titleCase(text: string): string {
  const words = text.replace(/\s+/g, ' ').trim();
  if (words !== words.toUpperCase()) return words;
  return words
    .split(' ')
    .map((word, index) => {
      const isInside = index > 0 && small.has(word.toLowerCase());
      return isInside ? word.toLowerCase() : word.replace(/[\p{L}\p{N}'’]+/gu, titleWord);
    })
    .join(' ');
}

function titleWord(word: string): string {
  if (capitals.has(word)) return word;
  if (/^\d+(ST|ND|RD|TH)$/.test(word)) return word.toLowerCase();
  if (/\d/.test(word) || /^[^AEIOUY'’]+$/.test(word)) return shortForms.get(word) ?? word;
  if (/^MC[A-Z]{3,}$/.test(word)) return `Mc${capital(word.slice(2))}`;
  if (/^[OD]['’][A-Z]{2,}$/.test(word)) return `${word.slice(0, 2)}${capital(word.slice(2))}`;
  return capital(word);
}

/** Words without a vowel that are no letters of a name. */
const shortForms = new Map(
  'Blvd Dr Ctr Ft Hwy Ln Mt Pkwy Pl Pt Rd Sq St Rm Fl Bldg Mr Mrs Ms Jr Sr Ltd'
    .split(' ')
    .map((word) => [word.toUpperCase(), word]),
);

function capital(word: string): string {
  return `${word.slice(0, 1)}${word.slice(1).toLowerCase()}`;
}
