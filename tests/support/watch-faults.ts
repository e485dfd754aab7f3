import type { BrowserContext } from '@playwright/test';

/**
 * Watches every page of a context and gives a list that fills as things go wrong: a request to
 * another origin, an error that nobody caught, an error on the console.
 */
export function watchFaults(context: BrowserContext, origin: string | undefined): string[] {
  const faults: string[] = [];
  context.on('request', (request) => {
    const url = new URL(request.url());
    const isOurs = url.origin === origin || ['data:', 'blob:'].includes(url.protocol);
    if (!isOurs) faults.push(`request to another origin: ${request.url()}`);
  });
  context.on('weberror', (error) => faults.push(`page error: ${error.error().message}`));
  context.on('console', (message) => {
    if (message.type() === 'error') faults.push(`console error: ${message.text()}`);
  });
  return faults;
}
