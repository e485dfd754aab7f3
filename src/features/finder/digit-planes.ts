// A list of whole numbers as text that packs small: all first digits, then all second digits. Where
// digits repeat, compression leaves nearly nothing of them; decimal numbers would mix them up.

const digits = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_';
const base = digits.length;
const values = new Map(Array.from(digits, (digit, value) => [digit, value]));

/** One text for each place, highest first, each with one digit of every number. Numbers ≥ 0. */
export function toPlanes(numbers: readonly number[]): string[] {
  const planes: string[] = [];
  let rest = numbers;
  do {
    planes.unshift(rest.map((number) => digits.charAt(number % base)).join(''));
    rest = rest.map((number) => Math.floor(number / base));
  } while (rest.some((number) => number > 0));
  return planes;
}

/** The numbers that toPlanes() was given. */
export function fromPlanes(planes: readonly string[]): number[] {
  const count = planes[0]?.length ?? 0;
  return Array.from({ length: count }, (_, index) =>
    planes.reduce((sum, plane) => sum * base + (values.get(plane.charAt(index)) ?? 0), 0),
  );
}

/** Steps from each number to the next, as planes. Numbers may be below 0. */
export function toSteps(numbers: readonly number[]): string[] {
  const steps = numbers.map((number, index) => number - (numbers[index - 1] ?? 0));
  // 0, −1, 1, −2 … become 0, 1, 2, 3 …
  return toPlanes(steps.map((step) => (step < 0 ? -2 * step - 1 : 2 * step)));
}

/** The numbers that toSteps() was given. */
export function fromSteps(planes: readonly string[]): number[] {
  let sum = 0;
  return fromPlanes(planes).map((step) => (sum += step % 2 === 1 ? -(step + 1) / 2 : step / 2));
}
