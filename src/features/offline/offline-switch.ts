// The switch that keeps pages on the device. Nothing is written before it is pressed.
import { canKeep, isOn, turnOff, turnOn } from './device.ts';
import { dayOf } from './saved-copy.ts';
import { forgetOld, listSaved } from './saved-list.ts';

const words = {
  none: 'Your browser does not let this site keep pages. You can print a page instead.',
  off: 'Off. This site keeps nothing on this device for you to read offline.',
  busy: 'Saving the first pages. This takes a moment.',
  on: 'On. Pages that you open from now on are saved on this device.',
  refused:
    'Your browser did not let us save pages. It may be short of room, or set to store nothing. Nothing was saved.',
  removed: 'Off. All saved pages are removed from this device.',
} as const;

class OfflineSwitch extends HTMLElement {
  #isBusy = false;

  connectedCallback(): void {
    this.#part('turn-on').addEventListener('click', () => void this.#turnOn());
    this.#part('turn-off').addEventListener('click', () => void this.#turnOff());
    void this.#start();
  }

  async #start(): Promise<void> {
    if (!canKeep()) {
      this.#say('none');
      return;
    }
    // A browser that stores nothing may refuse even the question.
    const isKept = await isOn(this.#root).catch(() => false);
    this.#say(isKept ? 'on' : 'off');
    await this.#show(isKept);
  }

  async #turnOn(): Promise<void> {
    if (this.#isBusy) return;
    this.#isBusy = true;
    this.#say('busy');
    // The focus stays on the button, so these words must be spoken.
    this.#part('spoken').textContent = words.busy;
    const isKept = await turnOn(this.#root).then(
      () => true,
      () => false,
    );
    this.#isBusy = false;
    this.#part('spoken').textContent = '';
    this.#say(isKept ? 'on' : 'refused', true);
    await this.#show(isKept);
  }

  async #turnOff(): Promise<void> {
    await turnOff(this.#root);
    this.#say('removed', true);
    await this.#show(false);
  }

  async #show(isKept: boolean): Promise<void> {
    this.#part('turn-on').hidden = isKept;
    this.#part('turn-off').hidden = !isKept;
    if (isKept) await forgetOld(caches, this.#root, new Date());
    const pages = isKept ? await listSaved(caches, this.#root) : [];
    this.#part('saved').hidden = pages.length === 0;
    this.#part('list').replaceChildren(
      ...pages.map(({ path, title, savedAt }) => {
        const link = document.createElement('a');
        link.href = path;
        link.textContent = title;
        const item = document.createElement('li');
        item.append(link, `, saved on ${dayOf(savedAt)}`);
        return item;
      }),
    );
  }

  /** With `isAnswer` the words get the focus: the button that was pressed is gone. */
  #say(state: keyof typeof words, isAnswer = false): void {
    const line = this.#part('line');
    line.textContent = words[state];
    if (isAnswer) line.focus();
  }

  /** The root of the site, whatever folder it is in: one up from the page that is always saved. */
  get #root(): URL {
    const link = this.querySelector<HTMLAnchorElement>('a[data-part="help"]');
    return new URL('../', link?.href ?? location.href);
  }

  #part(name: 'line' | 'spoken' | 'turn-on' | 'turn-off' | 'saved' | 'list'): HTMLElement {
    const part = this.querySelector<HTMLElement>(`[data-part="${name}"]`);
    if (!part) throw new Error(`offline-switch: needs data-part="${name}", found none.`);
    return part;
  }
}

customElements.define('offline-switch', OfflineSwitch);
