/** The same fields without those that hold nothing: in a record, what is unknown is left out. */
export function known<Shape extends object>(shape: Shape): Shape {
  const entries = Object.entries(shape).filter(
    ([, value]) => value !== undefined && value !== null,
  );
  // Only keys of Shape, with their own values; what is left out held undefined or null.
  return Object.fromEntries(entries) as Shape;
}
