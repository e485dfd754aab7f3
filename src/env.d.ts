/// <reference types="astro/client" />

declare namespace App {
  interface Locals {
    /** What the page being rendered cites, in order; set by the page, read by its MDX components. */
    citations?: unknown;
  }
}
