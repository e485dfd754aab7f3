import { createHash } from 'node:crypto';
import type { Policy } from '#lib/web/policy.ts';
import type { Problem } from '#lib/report/problem.ts';
import { policyProblem } from './policy-problem.ts';
import type { Page } from './site.ts';

/** What stands in a page and a browser would refuse by the page's own policy. */
export function checkRefused(page: Page, policy: Policy): Problem[] {
  return [...checkInline(page, policy), ...checkAttributes(page)];
}

function checkInline(page: Page, policy: Policy): Problem[] {
  const parts = [
    { selector: 'style', directive: 'style-src' },
    { selector: 'script:not([src], [type$="json"])', directive: 'script-src' },
  ];
  return parts.flatMap(({ selector, directive }) =>
    page
      .$(selector)
      .map((_, element) => page.$(element).text())
      .get()
      .filter((text) => !policy[directive]?.includes(hashOf(text)))
      .map((text) =>
        policyProblem(page, `must name what is inline in ${directive}`, text.slice(0, 40)),
      ),
  );
}

function checkAttributes(page: Page): Problem[] {
  const refused = page
    .$('*')
    .filter((_, element) =>
      Object.entries(page.$(element).attr() ?? {}).some(
        ([name, value]) => /^(style|on\w+)$/i.test(name) || /^\s*javascript:/i.test(value),
      ),
    );
  const names = refused.map((_, element) => page.$(element).prop('tagName') ?? '').get();
  return [...new Set(names)].map((name) =>
    policyProblem(
      page,
      'refuses style="…", on…="…" and javascript:',
      `one on ${name.toLowerCase()}`,
    ),
  );
}

function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}
