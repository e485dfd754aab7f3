import satori from 'satori';
import sharp from 'sharp';

/** Width and height that social sites ask for. Units: pixels. */
export const shareImageSize = { width: 1200, height: 630 };

interface Words {
  title: string;
  /** Small line above the title: the name of the site. */
  siteName: string;
  /** Small line below: what the page has, such as "12 sources". */
  footnote: string;
}

/**
 * A picture for sharing a page: its title on paper, nothing else.
 * Shape: PNG bytes. Units: `headingFont` is a WOFF or TTF file. The same words give the same bytes.
 */
export async function drawShareImage(words: Words, headingFont: Buffer): Promise<Uint8Array> {
  const svg = await satori(toTree(words), {
    ...shareImageSize,
    fonts: [{ name: 'Heading', data: headingFont, weight: 600, style: 'normal' }],
  });
  return new Uint8Array(await sharp(Buffer.from(svg)).png().toBuffer());
}

// Satori draws React-like elements; plain objects are enough. Colours: the light tokens.
function toTree({ title, siteName, footnote }: Words) {
  const page = {
    display: 'flex',
    flexDirection: 'column',
    justifyContent: 'space-between',
    width: shareImageSize.width,
    height: shareImageSize.height,
    boxSizing: 'border-box',
    padding: 80,
    backgroundColor: '#fbf9f4',
    borderTop: '24px solid #16211f',
    color: '#16211f',
    fontFamily: 'Heading',
  };
  const small = { fontSize: 34, color: '#0b5a56' };
  const large = { fontSize: title.length > 50 ? 68 : 82, lineHeight: 1.15 };
  return element(page, [
    element(small, siteName),
    element(large, title),
    element({ ...small, color: '#41504d' }, footnote),
  ]);
}

function element(style: Record<string, string | number>, children: unknown) {
  return { type: 'div', key: null, props: { style, children } };
}
