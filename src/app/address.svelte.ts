/**
 * The view in the address of the page: read when the page opens, when the reader goes back or forward, and written
 * when a view has come to rest. What has a page, a record or a tour of its own gets an entry in the history; other
 * changes replace the present one, so that one step back leaves where one is and not the last move of a hand.
 */
import { untrack } from 'svelte';
import type { Finding } from '../model/finding';
import type { Language } from '../model/language';
import type { Explorer } from '../store/explorer.svelte';
import { LINK_VERSION, addressOf, viewOfAddress } from '../store/link';
import { applyView, readView, type View } from '../store/view';

/** Milliseconds: browsers refuse more than about three writes a second. */
const REST = 400;

/** Any version of ours: a newer one is told from an anchor of the host's page. */
const OURS = /^v\d+(&|$)/;

/** The address of the page with the view in it. */
export function hrefOf(view: View): string {
  const url = new URL(location.href);
  url.hash = addressOf(view);
  return url.href;
}

export class Address {
  readonly #explorer: Explorer;
  readonly #language: Language;
  /** What the address says by itself when nothing has been chosen. */
  readonly #plain: string;
  #written = '';
  #place = '';
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(explorer: Explorer) {
    this.#explorer = explorer;
    this.#language = explorer.language;
    this.#plain = `${LINK_VERSION}&lang=${explorer.language}`;
  }

  /** The address into the view; what could not be taken comes back. An anchor that isn't ours is left alone. */
  restore(): Finding[] {
    const said = location.hash.slice(1);
    if (said !== '' && !OURS.test(said)) return [];
    if (said === '' && this.#written === '') return [];
    clearTimeout(this.#timer);
    const { view, findings } = viewOfAddress(said || LINK_VERSION, this.#language);
    findings.push(...applyView(this.#explorer, view));
    this.#remember(readView(this.#explorer));
    return findings;
  }

  /** From here on the address follows the view, and the view the address; returns how to stop. */
  follow(onfindings: (findings: Finding[]) => void): () => void {
    this.#remember(readView(this.#explorer));
    const back = () => onfindings(this.restore());
    addEventListener('popstate', back);
    const stop = $effect.root(() => {
      $effect(() => {
        // While a hand moves, not even the view is read: the address waits until it rests.
        if (this.#explorer.moving) return;
        const view = readView(this.#explorer);
        untrack(() => this.#changed(view));
      });
    });
    return () => {
      clearTimeout(this.#timer);
      removeEventListener('popstate', back);
      stop();
    };
  }

  #remember(view: View): void {
    this.#written = addressOf(view);
    this.#place = placeOf(view);
  }

  #changed(view: View): void {
    clearTimeout(this.#timer);
    if (addressOf(view) === this.#written) return;
    if (placeOf(view) !== this.#place) this.#write(view, 'push');
    else this.#timer = setTimeout(() => this.#write(view, 'replace'), REST);
  }

  #write(view: View, how: 'push' | 'replace'): void {
    this.#remember(view);
    const url = new URL(location.href);
    url.hash = this.#written === this.#plain ? '' : this.#written;
    // A page opened as a file, or too many writes, may be refused: then the address stays behind.
    try {
      history[how === 'push' ? 'pushState' : 'replaceState'](history.state, '', url);
    } catch {
      return;
    }
  }
}

/** What a step back leaves. */
const placeOf = ({ page, selected, tour }: View): string =>
  [page && `${page.kind},${page.id}`, selected, tour?.id].join('\n');
