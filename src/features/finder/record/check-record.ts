// What must hold between the fields of one record.

/** A rule that a record breaks: where, and in which words. */
export interface Breach {
  path: (string | number)[];
  input: unknown;
  message: string;
}

interface Checked {
  status: string;
  verified?: { by: string } | undefined;
  sources: readonly { id: string }[];
}

/** Every fact's source is there, and nobody is called confirmed whom nobody has asked. */
export function checkRecord(record: Checked): Breach[] {
  const ids = new Set(record.sources.map(({ id }) => id));
  const { sources, ...facts } = record;
  const repeated = sources.flatMap(({ id }, index) => {
    if (sources.findIndex((other) => other.id === id) === index) return [];
    const message = 'must differ from the ids of the other sources';
    return [{ path: ['sources', index, 'id'], input: id, message }];
  });
  const ghosts = sourceUses(facts, [])
    .filter(({ id }) => !ids.has(id))
    .map(({ path, id }) => {
      const message = "must be the id of one of the record's sources";
      return { path, input: id, message };
    });
  return [...repeated, ...ghosts, ...unconfirmed(record)];
}

function unconfirmed({ status, verified }: Checked): Breach[] {
  if (status !== 'active' || (verified && verified.by !== 'website')) return [];
  const message = verified
    ? 'must be unconfirmed while "verified" rests on a website alone'
    : 'must be unconfirmed until "verified" says who confirmed it and when';
  return [{ path: ['status'], input: status, message }];
}

/** Every `source: "id"` within a record, wherever it stands. */
function sourceUses(
  value: unknown,
  path: (string | number)[],
): { path: Breach['path']; id: string }[] {
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value))
    return value.flatMap((item, index) => sourceUses(item, [...path, index]));
  return Object.entries(value).flatMap(([key, inner]) =>
    key === 'source' && typeof inner === 'string'
      ? [{ path: [...path, key], id: inner }]
      : sourceUses(inner, [...path, key]),
  );
}
