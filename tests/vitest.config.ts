/// <reference types="vitest/config" />
import { getViteConfig } from 'astro/config';

// Through Astro, so that component tests can import .astro files.
export default getViteConfig({
  root: process.cwd(),
  test: {
    include: ['src/**/*.test.ts', 'tests/**/*.test.ts'],
    exclude: ['src/pages/**'],
    environment: 'node',
    // A slow or busy machine is not a wrong rule.
    testTimeout: 30_000,
  },
});
