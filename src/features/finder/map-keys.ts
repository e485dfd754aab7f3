const steps: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  ArrowDown: 1,
  ArrowLeft: -1,
  ArrowUp: -1,
  PageDown: 10,
  PageUp: -10,
  Home: -Infinity,
  End: Infinity,
};

/** How far a key leads among the pins, in their order. undefined: it leads nowhere. */
export function stepFor(key: string): number | undefined {
  return steps[key];
}
