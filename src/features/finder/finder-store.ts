import { clinicReader } from './finder-data.ts';
import { openStore } from './open-store.ts';
import type { ClinicStore } from './store.ts';

/** The clinics of this site. */
export const clinicStore: ClinicStore = openStore(clinicReader);
