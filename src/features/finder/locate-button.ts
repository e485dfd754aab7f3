// "Use my location": asks the device, finds the ZIP code around it, and puts that into the field.
// The coordinates stay in this page; what is searched is the ZIP code.
import { announce } from '#ui/announcer.ts';
import type { Point } from '#lib/geo/point.ts';

const label = 'Use my location';
const seeking = 'Finding your location…';
const goOn = 'Enter a ZIP code or a city instead.';

/** Why there is no place, and how to go on. */
export const locateFailures = {
  insecure: `This page cannot ask for your location, because the connection is not secure (https). ${goOn}`,
  missing: `This browser cannot tell where you are. ${goOn}`,
  denied: `Your browser did not share your location. ${goOn} Or allow it in the browser’s settings.`,
  unavailable: `Your device could not find where it is. ${goOn}`,
  timeout: `Your device took too long to find where it is. Try again, or enter a ZIP code or a city.`,
  outside: `You seem to be outside the United States. Enter a US ZIP code or city.`,
  unread: `We could not load the ZIP codes. Check your connection and try again. ${goOn}`,
} as const;

type Failure = keyof typeof locateFailures;

// City streets are near enough for a list in miles, and spare the battery.
const options = { enableHighAccuracy: false, timeout: 10_000, maximumAge: 600_000 };

/** Where the place around a point comes from, and where it goes. */
export interface LocateHandlers {
  /** Label of the nearest ZIP code; null outside the US. Throws when a file cannot be read. */
  labelAt: (point: Point) => Promise<string | null>;
  onFound: (label: string) => void;
}

export class LocateButton {
  #button: HTMLButtonElement;
  #line: HTMLElement;
  #handlers: LocateHandlers;
  #isSeeking = false;

  constructor(button: HTMLButtonElement, line: HTMLElement, handlers: LocateHandlers) {
    this.#button = button;
    this.#line = line;
    this.#handlers = handlers;
    button.hidden = false;
    button.addEventListener('click', () => void this.#seek());
  }

  async #seek(): Promise<void> {
    if (this.#isSeeking) return;
    this.#show(true);
    this.#say(seeking);
    const place = await this.#find();
    this.#show(false);
    if (typeof place === 'string') {
      this.#say(locateFailures[place]);
      return;
    }
    this.#line.hidden = true;
    this.#handlers.onFound(place.label);
  }

  async #find(): Promise<{ label: string } | Failure> {
    if (!window.isSecureContext) return 'insecure';
    if (!('geolocation' in navigator)) return 'missing';
    const point = await askDevice();
    if (typeof point === 'string') return point;
    try {
      const found = await this.#handlers.labelAt(point);
      return found === null ? 'outside' : { label: found };
    } catch {
      return 'unread';
    }
  }

  #show(isSeeking: boolean): void {
    this.#isSeeking = isSeeking;
    this.#button.textContent = isSeeking ? seeking : label;
    // Not disabled: that would throw the focus away.
    this.#button.setAttribute('aria-disabled', String(isSeeking));
  }

  #say(words: string): void {
    this.#line.textContent = words;
    this.#line.hidden = words === seeking;
    announce(words);
  }
}

function askDevice(): Promise<Point | Failure> {
  return new Promise((resolve) => {
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => resolve({ lat: coords.latitude, lon: coords.longitude }),
      ({ code }) => resolve(failures[code] ?? 'unavailable'),
      options,
    );
  });
}

/** GeolocationPositionError.code, W3C Geolocation. */
const failures: Record<number, Failure> = { 1: 'denied', 2: 'unavailable', 3: 'timeout' };
