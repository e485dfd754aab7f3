/// <reference types="astro/client" />

declare namespace App {
  interface Locals {
    /** What the page being drawn cites; set by the page, read by its components. */
    citations?: import('#features/sources/citations.ts').PageCitations;
    /** The records that the components of the page being drawn may show. */
    facts?: import('#layouts/article/facts.ts').Facts;
  }
}
