// Who told us, when we read it, and how to say that it is wrong.
import { html, type Html } from '#lib/text/html-template.ts';
import { clinicPath } from './provider-path.ts';
import type { Provider, ProviderSource } from './schema.ts';
import { confirmedWords, sourceWords, whenWords } from './words.ts';

/** Shape: `contactEmail` is null while the operator of this copy has set none. */
export function clinicSources(provider: Provider, contactEmail: string | null): Html {
  const isFrom = (kind: ProviderSource['kind']) =>
    provider.sources.some((source) => source.kind === kind);
  return html`<ul class="clinic-sources">
      ${provider.sources.map((source) => html`<li>${describe(source)} ${whereToRead(source)}</li>`)}
    </ul>
    <p>${confirmedWords(provider)}</p>
    <p>${howToReport(provider, contactEmail)}</p>
    ${
      isFrom('federal-directory') &&
      html`<p>
        Some of this comes from a federal directory, made from a survey that places answer once a
        year. What is wrong there, only the place and the directory can correct. The edition that we
        read is named above.
      </p>`
    }
    ${
      isFrom('findtreatment') &&
      html`<p>
        Some of this comes from FindTreatment.gov. Its page of this place has a way to report a
        problem.
      </p>`
    }
    <p><a href="/about/listings/#wrong">How corrections work</a></p>`;
}

function describe(source: ProviderSource): string {
  const words = sourceWords(source);
  const name = source.kind === 'federal-directory' ? `: ${source.name}` : '';
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}, ${whenWords(source)}${name}`;
}

function whereToRead({ url }: ProviderSource): Html | null {
  if (!url) return null;
  const host = new URL(url).hostname.replace(/^www\./, '');
  if (url.startsWith('https:')) {
    return html`<a href="${url}" rel="noopener nofollow">Read it at ${host}</a>`;
  }
  return html`<span class="quiet"
    >Read at ${host}. The address we have is not secure, so it is not a link.</span
  >`;
}

function howToReport(provider: Provider, contactEmail: string | null): Html | string {
  if (contactEmail === null) {
    return 'Is something wrong? The operator of this copy of the site has not set a contact yet, so there is no address to write to.';
  }
  const subject = encodeURIComponent(`Wrong in the listing: ${provider.id}`);
  const body = encodeURIComponent(
    `Listing: ${provider.id}\nPage: ${clinicPath(provider)}\nWhat is wrong, and how you know:\n`,
  );
  return html`Is something wrong or missing?
    <a href="mailto:${contactEmail}?subject=${subject}&amp;body=${body}"
      >Tell us about this listing</a
    >.`;
}
