// The clinics that a reader keeps: on this device alone, and only because they pressed "Keep".
// Nothing is written before, and nothing is left once the list is empty.

/** A clinic that was kept. */
export interface KeptClinic {
  /** Its page. */
  path: string;
  /** Named by hand should its page be gone. */
  name: string;
}

/** What came of a press. */
export type Kept = 'kept' | 'removed' | 'full' | 'refused';

export const mostKept = 4;
export const shortlistPath = '/find-a-clinic/shortlist/';

const key = 'kept-clinics';
const clinicPage = /^\/clinics\/[a-z0-9-]+\/[a-z0-9-]+\/[a-z0-9-]+\/$/;

/** The clinics that were kept, in that order. Anything else that stands there is passed over. */
export function readKept(storage: Storage): KeptClinic[] {
  try {
    const found: unknown = JSON.parse(storage.getItem(key) ?? '[]');
    return Array.isArray(found) ? found.filter(isKept).slice(0, mostKept) : [];
  } catch {
    // Not ours, or the browser refuses: nothing is kept.
    return [];
  }
}

/** Keeps a clinic, or lets go of one that was kept. */
export function toggleKept(storage: Storage, clinic: KeptClinic): Kept {
  const list = readKept(storage);
  const others = list.filter(({ path }) => path !== clinic.path);
  if (others.length < list.length) return write(storage, others) ? 'removed' : 'refused';
  if (list.length >= mostKept) return 'full';
  return write(storage, [...list, clinic]) ? 'kept' : 'refused';
}

/** Removes the list and its name from the device. */
export function clearKept(storage: Storage): void {
  write(storage, []);
}

function write(storage: Storage, list: readonly KeptClinic[]): boolean {
  try {
    if (list.length === 0) storage.removeItem(key);
    else storage.setItem(key, JSON.stringify(list));
    return true;
  } catch {
    // Full, or refused by the browser's settings.
    return false;
  }
}

function isKept(value: unknown): value is KeptClinic {
  if (typeof value !== 'object' || value === null) return false;
  if (!('path' in value) || !('name' in value)) return false;
  const { path, name } = value;
  return typeof name === 'string' && typeof path === 'string' && clinicPage.test(path);
}
