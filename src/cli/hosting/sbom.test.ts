import { expect, test } from 'vitest';
import { steadyBill } from './sbom.ts';

const said = {
  bomFormat: 'CycloneDX',
  serialNumber: 'urn:uuid:1',
  metadata: { timestamp: 'now', component: { name: 'some-folder', version: '1.0.0' } },
  components: [{ name: 'astro', version: '7.3.2' }],
};

test('the bill names the package, and says nothing of the machine or the time', () => {
  const bill: unknown = JSON.parse(steadyBill(JSON.stringify(said), 'ketamine-plainly'));
  expect(bill).toEqual({
    bomFormat: 'CycloneDX',
    metadata: { component: { name: 'ketamine-plainly', version: '1.0.0' } },
    components: said.components,
  });
});

test.each(['', '{}', JSON.stringify({ ...said, components: [] })])('no bill is refused', (json) => {
  expect(() => steadyBill(json, 'x')).toThrow();
});
