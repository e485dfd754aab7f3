// Where one clinic is within its state. The picture says nothing that its caption does not.
import type { Point } from '#lib/geo/point.ts';
import { html, type Html } from '#lib/text/html-template.ts';
import type { Precision } from './geocode.ts';
import { groundOf } from './locator-grounds.ts';
import { locatorLabels, locatorWords } from './locator-map.ts';
import type { Provider } from './schema.ts';
import { stateFor } from './states.ts';

const middles = { rooftop: '', street: '', zip: 'its ZIP code', city: 'its city' };

/** null: there is no outline of its state, or it stands outside that. */
export function locatorFigure(
  { address }: Pick<Provider, 'address'>,
  { point, precision }: { point: Point; precision: Precision },
): Html | null {
  const ground = groundOf(address.state);
  const dot = ground?.spotOf(point);
  if (!ground || !dot) return null;
  const place = { city: address.city, state: stateFor(address.state).name };
  const words = locatorWords(ground, point, place);
  const middle = middles[precision];
  const labels = locatorLabels(ground, point).map(
    ({ name, side, x, y }) =>
      html`<circle cx="${x}" cy="${y}" r="2" /><text
          x="${side === 'after' ? x + 6 : x - 6}"
          y="${y + 4}"
          text-anchor="${side === 'after' ? 'start' : 'end'}"
          >${name}</text
        >`,
  );
  return html`<figure class="locator">
    <svg viewBox="0 0 ${ground.width} ${ground.height}" role="img" aria-label="Map: ${words}">
      <path d="${ground.path}" />
      ${labels}
      <circle class="dot" cx="${dot.x}" cy="${dot.y}" r="6" />
    </svg>
    <figcaption>
      ${words}.${middle && ` The dot is approximate: it marks the middle of ${middle}.`}
    </figcaption>
  </figure>`;
}
