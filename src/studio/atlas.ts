/**
 * The atlas beside the studio: the files of the site itself, through their loader, so that the two share no chunk. One
 * element for all steps, moved and never taken out: it goes on with what it has fetched when there is no network any more.
 */
import type { ExchangeAtlas } from '../embed/element.svelte';
import type { Language } from '../i18n/language';
import type { Dataset } from '../model/schema';

export class HeldAtlas {
  #element: ExchangeAtlas | undefined;
  #shown: Dataset | undefined;
  #home: HTMLElement | undefined;

  /** Puts it into `place`; gives back how it leaves again. In one task, or the atlas would take itself down. */
  moveTo(place: HTMLElement): () => void {
    if (!this.#element) void loadAtlas();
    const element = (this.#element ??= this.#made());
    place.append(element);
    return () => {
      if (!this.#home) {
        this.#home = document.createElement('div');
        this.#home.hidden = true;
        document.body.append(this.#home);
      }
      this.#home.append(element);
    };
  }

  /** At first without its records: reading the code, drawing the page and drawing the records are a task each. */
  show(dataset: Dataset, language: Language): void {
    const element = (this.#element ??= this.#made());
    element.lang = language;
    if (this.#shown === dataset) return;
    const isFirst = this.#shown === undefined;
    this.#shown = dataset;
    if (isFirst) element.data = { ...dataset, events: [], figures: [] };
    void this.#give(element);
  }

  async #give(element: ExchangeAtlas): Promise<void> {
    await customElements.whenDefined('exchange-atlas');
    const dataset = this.#shown;
    await drawn();
    if (this.#shown === dataset) element.data = dataset;
  }

  #made(): ExchangeAtlas {
    const element = document.createElement('exchange-atlas');
    element.setAttribute('theme', 'auto');
    return element;
  }
}

function loadAtlas(): Promise<unknown> {
  if (import.meta.env.DEV) return import('../embed/element.svelte').then(({ defineAtlas }) => defineAtlas());
  return new Promise((resolve) => {
    const script = document.createElement('script');
    script.src = new URL('atlas.js', document.baseURI).href;
    script.addEventListener('load', resolve);
    document.head.append(script);
  });
}

/** A task of its own, after the next frame; a hidden tab draws none, so there a moment must do. */
const drawn = () =>
  new Promise<void>((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
    setTimeout(resolve, 400);
  });
