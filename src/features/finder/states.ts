/** A state, district or territory whose clinics we list. */
export interface State {
  /** Postal code, upper case. */
  code: string;
  name: string;
  /** Its part of an address: `tennessee`. */
  slug: string;
  /** Federal (FIPS) number, which names it in map data. */
  fips: string;
}

const table = `AL 01 Alabama|AK 02 Alaska|AZ 04 Arizona|AR 05 Arkansas|CA 06 California|CO 08 Colorado
CT 09 Connecticut|DE 10 Delaware|DC 11 District of Columbia|FL 12 Florida|GA 13 Georgia|HI 15 Hawaii
ID 16 Idaho|IL 17 Illinois|IN 18 Indiana|IA 19 Iowa|KS 20 Kansas|KY 21 Kentucky|LA 22 Louisiana
ME 23 Maine|MD 24 Maryland|MA 25 Massachusetts|MI 26 Michigan|MN 27 Minnesota|MS 28 Mississippi
MO 29 Missouri|MT 30 Montana|NE 31 Nebraska|NV 32 Nevada|NH 33 New Hampshire|NJ 34 New Jersey
NM 35 New Mexico|NY 36 New York|NC 37 North Carolina|ND 38 North Dakota|OH 39 Ohio|OK 40 Oklahoma
OR 41 Oregon|PA 42 Pennsylvania|RI 44 Rhode Island|SC 45 South Carolina|SD 46 South Dakota
TN 47 Tennessee|TX 48 Texas|UT 49 Utah|VT 50 Vermont|VA 51 Virginia|WA 53 Washington
WV 54 West Virginia|WI 55 Wisconsin|WY 56 Wyoming|AS 60 American Samoa|GU 66 Guam
MP 69 Northern Mariana Islands|PR 72 Puerto Rico|VI 78 US Virgin Islands`;

/** Every state, district and territory. Order: by name. Source: US Census Bureau, ANSI codes. */
export const states: readonly State[] = table
  .split(/[|\n]/)
  .map((cell) => {
    const name = cell.slice(6);
    return {
      code: cell.slice(0, 2),
      fips: cell.slice(3, 5),
      name,
      slug: name.toLowerCase().replaceAll(' ', '-'),
    };
  })
  .sort((a, b) => (a.name < b.name ? -1 : 1));

/** Postal codes, in the order of `states`. */
export const stateCodes: readonly string[] = states.map(({ code }) => code);

/** The state with this postal code. Throws when there is none: schemas check codes before. */
export function stateFor(code: string): State {
  const state = states.find((candidate) => candidate.code === code);
  if (!state) throw new RangeError(`No state has the postal code "${code}".`);
  return state;
}

/** The state that a reader means by a name or a code, in any case; else undefined. */
export function readState(words: string): State | undefined {
  const wanted = words.toLowerCase().replaceAll('.', '').replace(/\s+/g, ' ').trim();
  const name = aliases[wanted] ?? wanted;
  return states.find(
    (state) => state.code.toLowerCase() === name || state.name.toLowerCase() === name,
  );
}

const aliases: Record<string, string> = {
  'washington dc': 'dc',
  'd c': 'dc',
  'virgin islands': 'vi',
  usvi: 'vi',
};
