import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import type { Problem } from '#lib/report/problem.ts';
import { shorten } from '#lib/text/quote.ts';
import { htmlRules } from './html-rules.ts';
import { distProblem } from './kinds.ts';
import type { Page, Site } from './site.ts';

const validator = new HtmlValidate(new StaticConfigLoader(htmlRules));

/** What html-validate finds in each page, by the rules of html-rules.ts. */
export function checkHtml({ pages }: Site): Problem[] {
  return [...pages.values()].flatMap(checkPage);
}

function checkPage({ path, html }: Page): Problem[] {
  const { results } = validator.validateStringSync(withoutCode(html), path);
  return results
    .flatMap(({ messages }) => messages)
    .map(({ message, ruleId, selector, line }) =>
      distProblem(
        'html',
        {
          path,
          field: selector
            ? shorten(selector.replace(/:nth-child\(\d+\)/g, ''), 80)
            : `line ${line}`,
        },
        { fault: message, rule: ruleId },
      ),
    );
}

// Styles and scripts are most of a page and no part of this check: it is three times quicker.
function withoutCode(html: string): string {
  return html.replace(/(<(style|script)\b[^>]*>)[\s\S]*?(<\/\2>)/gi, '$1$3');
}
