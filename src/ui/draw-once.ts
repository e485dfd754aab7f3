const drawn = new Map<string, Promise<string>>();

/** The HTML of that name: what `draw` gave when it was first asked for. Throws what `draw` throws. */
export function drawOnce(name: string, draw: () => Promise<string>): Promise<string> {
  const html = drawn.get(name) ?? draw();
  drawn.set(name, html);
  return html;
}
