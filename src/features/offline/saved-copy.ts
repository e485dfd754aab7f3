import { escapeHtml } from '#lib/text/html.ts';

const savedOnHeader = 'saved-on';
const titleHeader = 'saved-title';

// They tell of the bytes that came over the line, which the copy no longer is; and of pages to fetch
// ahead, which there is no connection for.
const headersOfTheLine = ['content-encoding', 'content-length', 'vary', 'speculation-rules'];

/** What showCopy() puts into a page is styled by these: sealPage() leaves them on every page. */
export const copyClasses = ['card', 'padded', 'lead'] as const;

/** What a copy says of itself. */
export interface CopyFacts {
  title: string;
  savedAt: Date;
}

/** Why a reader sees a copy: the device has no connection, or the site did not answer. */
export type Reason = 'offline' | 'no-answer';

const reasons = {
  offline: 'You are offline.',
  'no-answer': 'This site did not answer.',
} satisfies Record<Reason, string>;

/** A page as it is written to the device, with the day and its title beside it. */
export async function toCopy(response: Response, now: Date): Promise<Response> {
  const html = await response.text();
  const title = /<title>([^<]*)<\/title>/.exec(html)?.[1] ?? '';
  const headers = new Headers(response.headers);
  for (const name of headersOfTheLine) headers.delete(name);
  headers.set(savedOnHeader, now.toISOString());
  // Headers hold Latin letters alone.
  headers.set(titleHeader, encodeURIComponent(title));
  return new Response(html, { headers });
}

/** What toCopy() wrote beside a page. undefined: this is no copy of a page. */
export function readCopy({ headers }: Response): CopyFacts | undefined {
  const savedAt = headers.get(savedOnHeader);
  const title = headers.get(titleHeader);
  if (savedAt === null || title === null) return undefined;
  return { savedAt: new Date(savedAt), title: readTitle(decodeURIComponent(title)) };
}

/** A copy as it is shown: it says that it is one, and from when, in its title and first in its text. */
export async function showCopy(copy: Response, reason: Reason): Promise<Response> {
  const facts = readCopy(copy);
  if (!facts) return copy;
  // The page's policy allows its own styles alone. The empty element keeps what follows at a distance.
  const said = `<p class="card padded" role="status"><b>${reasons[reason]}</b> This is the copy that your device saved on ${dayOf(facts.savedAt)}.</p><div class="lead"></div>`;
  const html = (await copy.text())
    .replace('<title>', '<title>Saved copy: ')
    .replace(/<main\b[^>]*>/, (main) => main + said);
  return new Response(html, { headers: copy.headers });
}

/** A list of saved pages as HTML. Shape: `path` as a link holds it. */
export function listHtml(pages: readonly (CopyFacts & { path: string })[]): string {
  const rows = pages.map(
    ({ path, title, savedAt }) =>
      `<li><a href="${escapeHtml(path)}">${escapeHtml(title)}</a>, saved on ${dayOf(savedAt)}</li>`,
  );
  return `<ul>${rows.join('')}</ul>`;
}

/** The day on the reader's calendar: "November 28, 2026". */
export function dayOf(moment: Date): string {
  // Not formatDay() of lib: shared with the self-check, it would add a file to what that page loads.
  return moment.toLocaleDateString('en-US', { dateStyle: 'long' });
}

/** The page's own name: without the marks of HTML, and without the name of the site behind it. */
function readTitle(html: string): string {
  const text = html
    .replaceAll('&#39;', '’')
    .replaceAll('&quot;', '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
  return text.replace(/ – [^–]*$/, '');
}
