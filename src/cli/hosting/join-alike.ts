interface Rule {
  under: string;
  isWhole?: boolean;
  headers: Readonly<Record<string, string>>;
}

/** One rule for each path: of two blocks for the same one, Cloudflare reads the later alone. */
export function joinAlike(rules: readonly Rule[]): Rule[] {
  const joined = new Map<string, Rule>();
  for (const rule of rules) {
    const key = `${rule.under}${rule.isWhole ? '' : '*'}`;
    const headers = { ...joined.get(key)?.headers, ...rule.headers };
    joined.set(key, { ...rule, headers });
  }
  return [...joined.values()];
}
