import { readPolicy, type Policy } from '#lib/web/policy.ts';
import type { Problem } from '#lib/report/problem.ts';
import { tileOriginIn } from '../hosting/tile-origin.ts';
import { checkRefused } from './check-refused.ts';
import { policyProblem } from './policy-problem.ts';
import type { Page, Site } from './site.ts';

const metaSelector = 'meta[http-equiv="content-security-policy" i]';
// A style or script that no hash names, or one from anywhere, is what a policy is there to refuse.
const tooOpen = /^('unsafe-\w[\w-]*'|\*|https?:|wss?:|blob:|filesystem:)$/;

/** Pages without a policy, with one that is too open, and what a browser would refuse by it. */
export function checkPolicies({ pages }: Site): Problem[] {
  return [...pages.values()].flatMap((page) => {
    const text = page.$(metaSelector).attr('content');
    if (text === undefined) return [policyProblem(page, 'must carry a policy', 'none')];
    const policy = readPolicy(text);
    return [...checkPlace(page), ...checkSources(page, policy), ...checkRefused(page, policy)];
  });
}

/** A policy governs only what stands behind it, so all but the character set must. */
function checkPlace(page: Page): Problem[] {
  const before = page.$(metaSelector).first().prevAll().not('meta[charset]');
  const isInHead = page.$(`head > ${metaSelector}`).length === 1;
  return isInHead && before.length === 0
    ? []
    : [
        policyProblem(
          page,
          'must come first in the head, once',
          `${before.length} elements before it`,
        ),
      ];
}

function checkSources(page: Page, policy: Policy): Problem[] {
  const mayCompile = page.url === '/search/';
  const open = Object.entries(policy).flatMap(([name, sources]) =>
    sources
      .filter((one) => tooOpen.test(one) || (one === 'data:' && name !== 'img-src'))
      .concat(mayCompile ? [] : sources.filter((one) => one === "'wasm-unsafe-eval'"))
      .map((one) => policyProblem(page, `must not allow so much in ${name}`, one)),
  );
  // Another server may be named in one place: the finder's pictures, when its button names it too.
  const streets = page.url === '/find-a-clinic/' ? tileOriginIn(page.$.html()) : null;
  const foreign = Object.entries(policy).flatMap(([name, sources]) =>
    sources
      .filter((one) => /^[a-z]+:\/\/./.test(one))
      .filter((one) => name !== 'img-src' || one !== streets)
      .map((one) => policyProblem(page, `must not allow another server in ${name}`, one)),
  );
  const isTight = (policy['default-src'] ?? []).join() === "'none'";
  const sends = page.url.startsWith('/self-check/') && policy['connect-src']?.join() !== "'none'";
  return [
    ...open,
    ...foreign,
    ...(isTight
      ? []
      : [policyProblem(page, "must start from default-src 'none'", 'another start')]),
    ...(sends ? [policyProblem(page, "must have connect-src 'none' here", 'another')] : []),
  ];
}
