// What a service worker has and a page has not. TypeScript's own list of it ("webworker") declares
// the same names as its list for pages, and one project can hold only one of the two.
interface ExtendableEvent extends Event {
  waitUntil: (promise: Promise<unknown>) => void;
}

interface FetchEvent extends ExtendableEvent {
  readonly request: Request;
}

interface ServiceWorkerGlobalScope extends WindowOrWorkerGlobalScope {
  readonly registration: ServiceWorkerRegistration;
  readonly navigator: { readonly onLine: boolean };
  skipWaiting: () => Promise<void>;
  addEventListener: (
    type: 'install' | 'activate',
    listener: (event: ExtendableEvent) => void,
  ) => void;
}
