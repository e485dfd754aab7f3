import { z } from 'astro/zod';

const billSchema = z.looseObject({
  bomFormat: z.literal('CycloneDX'),
  metadata: z.looseObject({ component: z.looseObject({ name: z.string() }) }),
  components: z.array(z.looseObject({ name: z.string(), version: z.string() })).min(1),
});

/**
 * What `npm sbom` says, the same on every machine: by the name of the package and not of the folder
 * it lies in, without the time and the number that each run makes anew. Throws when it is no bill.
 */
export function steadyBill(json: string, name: string): string {
  const bill = billSchema.parse(JSON.parse(json));
  bill.metadata.component.name = name;
  delete bill['serialNumber'];
  delete bill.metadata['timestamp'];
  return `${JSON.stringify(bill, null, 1)}\n`;
}
