/**
 * <exchange-atlas>: one Explorer and one App in an open shadow root. Written by hand, since Svelte's own custom
 * elements inject a <style> that a strict policy blocks.
 */
import { mount, unmount, untrack } from 'svelte';
import type { Address } from '../app/address.svelte';
import { Afterwards } from '../app/afterwards.svelte';
import App from '../app/App.svelte';
import { fetchText, unreachable } from '../app/load';
import { Status } from '../app/status.svelte';
import { atlasStyles } from '../app/styles';
import { savesData, systemWishes } from '../app/system';
import type { Finding } from '../model/finding';
import type { Parsed } from '../model/parse';
import { readDataset, readText } from '../model/read';
import type { Dataset } from '../model/schema';
import type { Counts } from '../filter/counts';
import { bestLanguage } from '../i18n/language';
import { Explorer, NOTHING } from '../store/explorer.svelte';
import { applyView, pruneView, readView, type View } from '../store/view';
import { BORDERS, PROJECTIONS, THEMES } from '../store/presentation';
import { whenNear, watchVisible } from './near';
import { viewDetail } from './view-detail';
import type { AtlasErrorDetail, AtlasEvents, AtlasSelectDetail, By } from './contract';

/** Attributes that choose what is shown: see choices.ts, which reads them. */
const CHOOSING = ['view', 'window', 'mode', 'filters', 'query'] as const;
/** Attributes of what the map is drawn on. */
const GROUND = ['borders', 'map-style', 'attribution', 'approval'] as const;
/** Nobody knows whose outlines might be seen: none are. */
const FAILED: Dataset = { ...NOTHING, map: { borders: 'style' } };

export class ExchangeAtlas extends HTMLElement {
  static readonly observedAttributes = [
    'src',
    'lang',
    'theme',
    'projection',
    'compact',
    ...CHOOSING,
    ...GROUND,
  ];

  readonly #explorer = new Explorer();
  readonly #status = new Status();
  readonly #afterwards = new Afterwards(() => this.shadowRoot);
  #address: Address | undefined;
  #choices: typeof import('./choices') | undefined;
  #ready: Promise<void> = Promise.resolve();
  #loading: AbortController | undefined;
  #stop: (() => void) | undefined;
  #stopWaiting: (() => void) | undefined;
  #started!: () => void;
  /** Nothing is fetched before the element has come near the window once. */
  readonly #near = new Promise<void>((resolve) => (this.#started = resolve));
  #app: Record<string, unknown> | undefined;
  /** Who made the changes that the next atlas-view tells. */
  #by: By = 'reader';
  #frame = 0;
  #unlink: (() => void) | undefined;
  #mapDrawn!: () => void;
  readonly #mapUp = new Promise<void>((resolve) => (this.#mapDrawn = resolve));

  /** Settles, never rejects, when the data are parsed and the SVG map, timeline and table are drawn. */
  get ready(): Promise<void> {
    return this.#ready;
  }

  /** The dataset as it is shown: what was at fault is left out. null before there is one. */
  get data(): Dataset | null {
    return this.#status.phase === 'ready' ? this.#explorer.dataset : null;
  }

  set data(value: unknown) {
    this.#load(() => readDataset(value));
  }

  get view(): View {
    return readView(this.#explorer);
  }

  /** Merges top-level keys; `filters` is replaced whole. What is unknown is left out, with an atlas-error. */
  set view(patch: unknown) {
    this.#asHost(() => this.#report(applyView(this.#explorer, patch)));
  }

  get counts(): Counts {
    return { ...this.#explorer.counts };
  }

  get src(): string {
    return this.getAttribute('src') ?? '';
  }

  set src(address: string) {
    this.setAttribute('src', address);
  }

  connectedCallback(): void {
    if (this.#stop) return;
    for (const key of ['src', 'data', 'view'] as const) takeEarly(this, key);
    this.#stopWaiting ??= whenNear(this, () => this.#start());
  }

  #start(): void {
    // Put back after it was away, it goes on as the reader left it.
    if (!this.shadowRoot) this.#explorer.language = this.#language();
    const root = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = [atlasStyles(), ...root.adoptedStyleSheets.slice(1)];
    const status = this.#status;
    this.#explorer.depth = +isGuest(this);
    status.savesData = savesData();
    const stopWishes = systemWishes(this.#explorer);
    const stopWatching = watchVisible(this, (visible) => (status.visible = visible));
    if (this.#address && this.data) this.#follow(this.#address);
    const stopTelling = $effect.root(() => this.#tell());
    this.#stop = () => {
      stopTelling();
      stopWishes();
      stopWatching();
      this.#unlink?.();
      this.#unlink = undefined;
      cancelAnimationFrame(this.#frame);
      this.#frame = 0;
      if (this.#app) void unmount(this.#app);
      this.#app = undefined;
    };
    this.#started();
    // What the host wrote inside stands there until the records do.
    if (this.firstElementChild && !this.data && !status.fault) root.append(document.createElement('slot'));
    else this.#mount(root);
    // What comes later has the words for what is missing: app/attributes.ts.
    if (status.phase === 'empty') void this.#afterwards.fetch();
  }

  #mount(root: ShadowRoot): void {
    if (this.#app) return;
    root.replaceChildren();
    this.#app = mount(App, {
      target: root,
      props: {
        explorer: this.#explorer,
        status: this.#status,
        base: baseAddress(),
        afterwards: this.#afterwards,
        onmap: (map: 'svg' | 'gl') => this.#mapIs(map),
      },
    });
  }

  disconnectedCallback(): void {
    // Moved within the document, not removed: the same task puts it back.
    queueMicrotask(() => {
      if (this.isConnected) return;
      this.#stopWaiting?.();
      this.#stop?.();
      this.#stopWaiting = this.#stop = undefined;
    });
  }

  attributeChangedCallback(name: string, _before: string | null, value: string | null): void {
    if (name === 'src' && value) this.#load((signal) => this.#fetch(value, signal));
    else if (name === 'lang') this.#asHost(() => (this.#explorer.language = this.#language()));
    else if (name === 'theme')
      this.#asHost(() => (this.#explorer.theme = THEMES.find((t) => t === value) ?? 'auto'));
    else if (GROUND.includes(name as never)) this.#asHost(() => this.#wish());
    else if (name === 'compact') this.#status.compact = value !== null;
    else if (CHOOSING.includes(name as never)) void this.#choose();
    else if (name === 'projection')
      this.#asHost(() => (this.#explorer.projection = PROJECTIONS.find((known) => known === value)));
  }

  /** What the host says of the ground wins over the dataset; its own style stands unless it names other borders. */
  #wish(): void {
    const [borders, style, attribution, approval] = GROUND.map(
      (name) => this.getAttribute(name) || undefined,
    );
    const known = BORDERS.find((one) => one === borders) ?? (style ? 'style' : undefined);
    this.#explorer.mapWishes = {
      ...(known && { borders: known }),
      ...(style && { style }),
      ...(attribution && { attribution }),
      ...(approval && { approval }),
    };
  }

  /** The element's own language, else that of the page around it, else the system's. */
  #language() {
    const lang = this.closest('[lang]')?.getAttribute('lang');
    return bestLanguage(lang ? [lang] : navigator.languages);
  }

  async #fetch(address: string, signal: AbortSignal): Promise<Parsed> {
    await this.#near;
    const url = new URL(address, document.baseURI).href;
    const text = await fetchText(url, (progress) => (this.#status.progress = progress), signal);
    return typeof text === 'string' ? readText(text) : { dataset: null, findings: [text] };
  }

  #load(read: (signal: AbortSignal) => Promise<Parsed>): void {
    this.#loading?.abort();
    const loading = (this.#loading = new AbortController());
    this.#status.phase = 'loading';
    this.#status.progress = null;
    // A part of the atlas itself did not come.
    const failed = (cause: unknown): Parsed => ({
      dataset: null,
      findings: [unreachable(baseAddress(), cause)],
    });
    this.#ready = Promise.all([read(loading.signal), this.#linked(), this.#chosen()])
      .then(([parsed]) => parsed)
      .catch(failed)
      .then(async (parsed) => {
        // A newer dataset is on its way: its own promise tells when that one stands.
        if (loading.signal.aborted) return this.#ready;
        this.#asHost(() => this.#show(parsed));
        if (this.#stop && this.shadowRoot) this.#mount(this.shadowRoot);
        if (this.isConnected) await Promise.race([this.#mapUp, moment(MAP_PATIENCE)]);
        await drawn();
      });
  }

  /** The attributes that choose need the words of links, which come only where there are such attributes. */
  async #chosen(): Promise<void> {
    if (CHOOSING.some((name) => this.hasAttribute(name))) this.#choices ??= await import('./choices');
  }

  #applyChoices(): Finding[] {
    if (!this.#choices) return [];
    const { view, findings } = this.#choices.choicesOf(this, this.#explorer.language);
    return [...findings, ...applyView(this.#explorer, view)];
  }

  /** Changed by the host while the records stand; before that they are read with the records. */
  async #choose(): Promise<void> {
    if (!this.data) return;
    await this.#chosen();
    this.#asHost(() => this.#report(this.#applyChoices()));
  }

  /** Asked for by the attribute `link`, the address comes before the first view: that is what it shows. */
  async #linked(): Promise<void> {
    if (!this.hasAttribute('link') || this.#address) return;
    const { Address } = await import('../app/address.svelte');
    this.#address ??= new Address(this.#explorer);
  }

  #restore(address: Address): void {
    this.#status.linked = true;
    this.#notice(address.restore());
    this.#follow(address);
  }

  #follow(address: Address): void {
    this.#unlink ??= address.follow((findings) => this.#asHost(() => this.#notice(findings)));
  }

  #notice(findings: readonly Finding[]): void {
    this.#status.notice = findings;
    this.#report(findings);
  }

  #mapIs(map: 'svg' | 'gl'): void {
    this.dataset.map = map;
    this.#mapDrawn();
    void this.#afterwards.fetch();
  }

  #show({ dataset, findings }: Parsed): void {
    const explorer = this.#explorer;
    this.#status.fault = dataset ? null : findings[0]!;
    explorer.dataset = dataset ?? FAILED;
    explorer.findings = dataset ? findings : [];
    explorer.camera = null;
    if (dataset) {
      findings = [...findings, ...pruneView(explorer), ...this.#applyChoices()];
      if (this.#address && !this.#unlink) this.#restore(this.#address);
    }
    this.#status.phase = dataset ? 'ready' : 'failed';
    this.#report(findings);
  }

  #report(findings: readonly Finding[]): void {
    if (findings.length === 0) return;
    const later = this.#afterwards.present;
    // The words come after the first view; what happens before that is told a moment later.
    if (!later) return void this.#afterwards.fetch().then(() => this.#report(findings));
    const messages = later.told(findings, this.#explorer.language);
    this.#fire<AtlasErrorDetail>('atlas-error', { findings, messages });
  }

  #asHost(change: () => void): void {
    this.#by = 'host';
    change();
    // What changed nothing is nobody's doing: the next change is told as whose it is.
    queueMicrotask(() => {
      if (!this.#frame) this.#by = 'reader';
    });
  }

  /** At most one atlas-view a frame, with what is true in that frame. */
  #tell(): void {
    const explorer = this.#explorer;
    let first = true;
    $effect(() => {
      void [
        explorer.window,
        explorer.filters,
        explorer.query,
        explorer.area,
        explorer.endsWithin,
        explorer.page,
        explorer.tour,
        explorer.columns,
        explorer.selected,
        explorer.mode,
        explorer.camera,
      ];
      void [explorer.language, explorer.theme, explorer.projection];
      if (!first && !this.#frame) this.#frame = requestAnimationFrame(() => this.#fireView());
      first = false;
    });
    // For the host's own style sheet: which of the two it is at present.
    $effect(() => {
      this.dataset.theme = explorer.dark ? 'dark' : 'light';
    });
    let before = explorer.selected;
    $effect(() => {
      const id = explorer.selected;
      if (id === before) return;
      before = id;
      const event =
        id === null ? null : (explorer.columns.events[explorer.columns.rowOf.get(id) ?? -1] ?? null);
      // What a listener reads must not become a reason to run again.
      untrack(() => this.#fire<AtlasSelectDetail>('atlas-select', { id, event, by: this.#by }));
    });
  }

  #fireView(): void {
    this.#frame = 0;
    const by = this.#by;
    this.#by = 'reader';
    this.#fire('atlas-view', viewDetail(this.#explorer, by));
  }

  #fire<T>(type: keyof AtlasEvents, detail: T): void {
    this.dispatchEvent(new CustomEvent(type, { detail, bubbles: true, composed: true }));
  }
}

/** On our own page the atlas is all there is; anywhere else, and in a frame, scrolling belongs to the page around. */
const isGuest = (element: HTMLElement): boolean => element.dataset.alone === undefined || parent !== window;

/** What a host set before the element was defined lies on the element itself, and hides the property. */
function takeEarly<K extends string>(element: HTMLElement & Record<K, unknown>, key: K): void {
  if (!Object.hasOwn(element, key)) return;
  const value = element[key];
  delete element[key];
  element[key] = value;
}

/** Milliseconds that `ready` waits for the SVG map where its land doesn't come. */
const MAP_PATIENCE = 3000;

const moment = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

/** The app's own folder: the scripts lie one level below it. */
function baseAddress(): string {
  const here = import.meta.url;
  return import.meta.env.DEV ? document.baseURI : new URL('../', here).href;
}

/** The second animation frame from now; a hidden tab draws none, so there a moment must do. */
const drawn = () =>
  Promise.race([
    moment(400),
    new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
  ]);

export function defineAtlas(): void {
  if (!customElements.get('exchange-atlas')) customElements.define('exchange-atlas', ExchangeAtlas);
}

declare global {
  interface HTMLElementTagNameMap {
    'exchange-atlas': ExchangeAtlas;
  }
  interface HTMLElementEventMap extends AtlasEvents {}
}
