// The parts of the clinic finder, by role and name.
import { expect, type Page } from '@playwright/test';

/** The box. */
export const field = (page: Page) =>
  page.getByRole('combobox', { name: 'ZIP code, city, state or clinic name' });

/** The clinics of the list. */
export const cards = (page: Page) =>
  page.getByRole('listitem').filter({ has: page.getByRole('heading', { level: 3 }) });

/** The heading of the answer, or of what is wrong. */
export const heading = (page: Page) => page.getByRole('heading', { level: 2 }).first();

/** The suggestions below the box. */
export const options = (page: Page) =>
  page.getByRole('listbox', { name: 'Suggestions' }).getByRole('option');

/** What is wrong, above the form. */
export const problem = (page: Page) => page.getByRole('group', { name: 'There is a problem' });

/** The heading of the search that most tests begin with. */
export const near37067 = /^\d+ clinics within 25 miles of Franklin, TN 37067$/;

/** The map. */
export const map = (page: Page) =>
  page.getByRole('group', { name: /^Map of \d+ clinics?, numbered as in the list$/ });

/** The map's one tab stop. */
export const mapStop = (page: Page) => page.getByRole('application', { name: 'Map' });

/** What is offered when the map has been moved. */
export const askArea = (page: Page) => page.getByRole('button', { name: 'Search this area' });

/** Opens a search on a wide screen, where the map comes by itself, and waits for it. */
export async function openMap(page: Page, search: string): Promise<void> {
  await page.goto(`/find-a-clinic/?${search}`);
  await expect(mapStop(page)).toBeVisible();
}

/** Types a place and presses Enter, as a person does. */
export async function search(page: Page, place: string): Promise<void> {
  await page.goto('/find-a-clinic/');
  await field(page).fill(place);
  await field(page).press('Enter');
}
