import { test as base, expect } from '@playwright/test';

/**
 * The test function of every browser test. It fails a test in which the page asked another origin
 * for anything, threw an error, or wrote one to the console.
 */
export const test = base.extend<{ guard: undefined }>({
  guard: [
    async ({ context, baseURL }, use) => {
      const faults: string[] = [];
      context.on('request', (request) => {
        const url = new URL(request.url());
        const isOurs = url.origin === baseURL || ['data:', 'blob:'].includes(url.protocol);
        if (!isOurs) faults.push(`request to another origin: ${request.url()}`);
      });
      context.on('weberror', (error) => faults.push(`page error: ${error.error().message}`));
      context.on('console', (message) => {
        if (message.type() === 'error') faults.push(`console error: ${message.text()}`);
      });
      await use(undefined);
      expect(faults).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };
