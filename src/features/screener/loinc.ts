/**
 * True when the last digit of a LOINC code such as `44250-9` fits the others: the mod-10 check
 * digit of the LOINC Users' Guide. Answer codes (LA…) have one as well, by another scheme.
 */
export function hasLoincCheckDigit(code: string): boolean {
  const match = /^(\d{1,7})-(\d)$/.exec(code);
  return match?.[1] !== undefined && checkDigit(match[1]) === Number(match[2]);
}

// Counted from the right, every other digit is doubled and the digits of the doubles are added.
function checkDigit(digits: string): number {
  const sum = Array.from(digits)
    .reverse()
    .map((digit, place) => Number(digit) * (place % 2 === 0 ? 2 : 1))
    .reduce((total, value) => total + Math.floor(value / 10) + (value % 10), 0);
  return (10 - (sum % 10)) % 10;
}
