import { test as base, expect } from '@playwright/test';
import { watchFaults } from '../support/watch-faults.ts';

/** As the test function of all browser tests; here no request may leave the site's folder either. */
export const test = base.extend<{ guard: undefined }>({
  guard: [
    async ({ context, baseURL }, use) => {
      if (baseURL === undefined) throw new Error('playwright.config.ts must set baseURL.');
      const faults = watchFaults(context, new URL(baseURL).origin);
      context.on('request', (request) => {
        const isOurs = request.url().startsWith(baseURL) || /^(data|blob):/.test(request.url());
        if (!isOurs) faults.push(`request outside of the folder: ${request.url()}`);
      });
      await use(undefined);
      expect(faults).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };
