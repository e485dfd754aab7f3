import type { Page } from '@playwright/test';

/** The least contrast of text that WCAG 2.2, 1.4.3 allows. Its easier bound for large text is not used. */
const least = 4.5;

/**
 * The words drawn over shapes whose contrast is too low, one line each. axe cannot see through
 * shapes; here each word is measured against what is painted below it, at fifteen points of its box.
 * Shape: selectors, each of one `text` of a drawing, or of an element that brings its own background.
 */
export async function findFaintWords(page: Page, selectors: readonly string[]): Promise<string[]> {
  if (selectors.length === 0) return [];
  const measured = await page.evaluate(measure, [...selectors]);
  return measured
    .filter(({ ratio }) => !(ratio >= least))
    .map(
      ({ words, ratio }) => `drawn words "${words}" have a contrast of ${ratio.toFixed(2)} to 1`,
    );
}

// Runs in the page, so it holds all that it needs.
function measure(selectors: string[]): { words: string; ratio: number }[] {
  interface Color {
    rgb: number[];
    alpha: number;
  }

  const read = (value: string, opacity = '1'): Color | undefined => {
    if (value === 'none') return undefined;
    const [, parts] = /^rgba?\(([\d., ]+)\)$/.exec(value) ?? [];
    if (parts === undefined) throw new Error(`not a colour that can be measured: ${value}`);
    const [red = 0, green = 0, blue = 0, alpha = 1] = parts.split(',').map(Number);
    return { rgb: [red, green, blue], alpha: alpha * Number(opacity) };
  };

  const over = (above: Color | undefined, below: number[]): number[] =>
    below.map((one, index) => one + ((above?.rgb[index] ?? one) - one) * (above?.alpha ?? 0));

  /** What the boxes around an element paint, its own included. */
  const ground = (element: Element | null): number[] => {
    if (!element) return [255, 255, 255];
    const color = read(getComputedStyle(element).backgroundColor);
    return color?.alpha === 1 ? color.rgb : over(color, ground(element.parentElement));
  };

  // Relative luminance and contrast as WCAG 2.2 defines them.
  const luminance = (rgb: number[]): number => {
    const [red = 0, green = 0, blue = 0] = rgb.map((one) => {
      const share = one / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const ratioOf = (first: number[], second: number[]): number => {
    const [dark = 0, light = 0] = [luminance(first), luminance(second)].sort((a, b) => a - b);
    return (light + 0.05) / (dark + 0.05);
  };

  /** What is painted at a point of the screen by the shapes of a drawing that come before the text. */
  const below = (text: Element, x: number, y: number): number[] => {
    const svg = text.closest('svg');
    let color = ground(svg ?? text);
    for (const shape of svg?.querySelectorAll('*') ?? []) {
      if (!(shape instanceof SVGGeometryElement)) continue;
      const isBefore = shape.compareDocumentPosition(text) & Node.DOCUMENT_POSITION_FOLLOWING;
      const matrix = shape.getScreenCTM();
      if (!isBefore || !matrix) continue;
      const point = new DOMPoint(x, y).matrixTransform(matrix.inverse());
      const style = getComputedStyle(shape);
      const { fill, fillOpacity, stroke, strokeOpacity, strokeWidth, opacity } = style;
      const share = (own: string) => String(Number(own) * Number(opacity));
      if (shape.isPointInFill(point)) color = over(read(fill, share(fillOpacity)), color);
      // A hairline may cross letters; it is not what they stand on.
      const isBand = parseFloat(strokeWidth) * matrix.a >= 3;
      if (isBand && shape.isPointInStroke(point))
        color = over(read(stroke, share(strokeOpacity)), color);
    }
    return color;
  };

  return selectors.map((selector) => {
    const element = document.querySelector(selector);
    if (!element) throw new Error(`nothing to measure at ${selector}`);
    const style = getComputedStyle(element);
    const front = read(element.localName === 'text' ? style.fill : style.color);
    const box = element.getBoundingClientRect();
    const points = [1, 2, 3, 4, 5].flatMap((column) =>
      [1, 2, 3].map((row) => [
        box.left + (box.width * column) / 6,
        box.top + (box.height * row) / 4,
      ]),
    );
    const ratios = points.map(([x = 0, y = 0]) => {
      const back = below(element, x, y);
      return ratioOf(over(front, back), back);
    });
    return { words: element.textContent.trim(), ratio: Math.min(...ratios) };
  });
}
