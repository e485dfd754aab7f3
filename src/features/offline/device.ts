// Turning it on and off. The only file that registers a worker or throws caches away.
import { isCore, isOurs } from './cache-names.ts';

const selfCheck = 'self-check/';

/** What stands in the way of keeping pages. */
export class RefusedError extends Error {
  override name = 'RefusedError';
}

/** True in a browser that can keep pages at all, on a secure address. */
export function canKeep(): boolean {
  return 'serviceWorker' in navigator && 'caches' in globalThis;
}

/** True when the reader has turned it on. */
export async function isOn(root: URL): Promise<boolean> {
  const all = await navigator.serviceWorker.getRegistrations();
  return all.some(({ scope }) => scope === root.href);
}

/**
 * Saves the first pages and starts keeping what is read. The self-check gets a worker of its own
 * first, one that does nothing: the other is then never asked for anything on its pages.
 * Throws RefusedError, with nothing left behind, when the browser does not let us.
 */
export async function turnOn(root: URL): Promise<void> {
  const apart = new URL(selfCheck, root);
  try {
    // 'all': so seldom does the browser ask whether that file is still the same.
    await start(new URL('nothing.js', apart), apart, 'all');
    await start(new URL('sw.js', root), root, 'none');
  } catch (cause) {
    await turnOff(root).catch(() => undefined);
    throw new RefusedError('The browser did not let us keep pages.', { cause });
  }
}

/** Removes every saved page and stops. Another site on the same host keeps what it has. */
export async function turnOff(root: URL): Promise<void> {
  // This one first: a worker that is still busy sees that it is gone, and writes nothing more.
  for (const name of (await caches.keys()).filter((one) => isCore(root, one)))
    await caches.delete(name);
  const all = await navigator.serviceWorker.getRegistrations();
  const scopes = [root.href, new URL(selfCheck, root).href];
  const ours = all.filter(({ scope }) => scopes.includes(scope));
  await Promise.all(ours.map((one) => one.unregister()));
  for (const name of (await caches.keys()).filter((one) => isOurs(root, one)))
    await caches.delete(name);
}

async function start(script: URL, scope: URL, updateViaCache: ServiceWorkerUpdateViaCache) {
  const options = { scope: scope.href, updateViaCache };
  const registration = await navigator.serviceWorker.register(script, options);
  const worker = registration.installing ?? registration.waiting ?? registration.active;
  if (worker) await becomesActive(worker);
}

/** Rejects when the worker could not save what it must, and was thrown away for it. */
function becomesActive(worker: ServiceWorker): Promise<void> {
  return new Promise((resolve, reject) => {
    const look = () => {
      if (worker.state === 'activated') resolve();
      if (worker.state === 'redundant') reject(new Error('The worker was thrown away.'));
    };
    worker.addEventListener('statechange', look);
    look();
  });
}
