/// <reference types="astro/client" />
import type { PageCitations } from '#features/sources/citations.ts';
import type { Facts } from '#layouts/article/facts.ts';

declare global {
  namespace App {
    interface Locals {
      /** What the page being drawn cites; set by the page, read by its components. */
      citations?: PageCitations;
      /** The records that the components of the page being drawn may show. */
      facts?: Facts;
    }
  }
}
