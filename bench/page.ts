/** What the benchmark asks of the page. Everything is driven as a hand would: by events on the brush itself. */
import { defineAtlas } from '../src/embed/element.svelte';
import { stageOf } from '../src/map/gl/inspect';
import type { Dataset } from '../src/model/schema';
import { table } from './held.svelte';
import { pureCost } from './pure';
import { syntheticDataset } from './synthetic';

/** Days of the window that is dragged over the record. */
const WINDOW = ['2000-01-01', '2002-01-01'];
const PX_PER_STEP = 2;

const element = () => document.querySelector('exchange-atlas')!;
const frame = () => new Promise<number>((done) => requestAnimationFrame(done));
const mapOf = () => stageOf(element())?.map;
let text = '';

const bench = {
  table,

  /** Characters of the dataset's file. */
  prepare(count: number): number {
    text = JSON.stringify(syntheticDataset(count));
    return text.length;
  },

  /** From the file's text to a drawn atlas. */
  async load(): Promise<void> {
    defineAtlas();
    element().data = JSON.parse(text) as Dataset;
    text = '';
    await element().ready;
  },

  async open(): Promise<void> {
    element().view = { window: WINDOW };
    await frame();
    await frame();
  },

  counts: () => element().counts,

  pure: (count: number) => pureCost(syntheticDataset(count)),

  /** Drags the window to the right and back, one move a frame; frames of the map that were drawn. */
  async scrub(steps: number): Promise<{ frames: number }> {
    const root = element().shadowRoot!;
    const selection = root.querySelector('.selection')!.getBoundingClientRect();
    const at = { x: selection.x + selection.width / 2, y: selection.y + selection.height / 2 };
    const fire = (target: EventTarget, type: string, x: number) =>
      target.dispatchEvent(
        new MouseEvent(type, { view: window, bubbles: true, composed: true, clientX: x, clientY: at.y }),
      );
    let frames = 0;
    const count = () => void frames++;
    const map = mapOf();
    fire(root.querySelector('.selection')!, 'mousedown', at.x);
    map?.on('render', count);
    for (let step = 1; step <= steps; step++) {
      const there = step <= steps / 2 ? step : steps - step;
      await frame();
      fire(window, 'mousemove', at.x + there * PX_PER_STEP);
    }
    await frame();
    await frame();
    map?.off('render', count);
    fire(window, 'mouseup', at.x);
    return { frames };
  },

  /** The same map without our layers, drawn again and again. */
  async repaint(steps: number): Promise<void> {
    const map = mapOf()!;
    for (const id of map.getLayersOrder()) if (OWN.has(id)) map.removeLayer(id);
    await frame();
    for (let step = 0; step < steps; step++) {
      await frame();
      map.triggerRepaint();
    }
    await frame();
    await frame();
  },
};

const OWN = new Set(['limb', 'areas', 'routes', 'stops']);

export type Bench = typeof bench;
declare global {
  interface Window {
    bench: Bench;
    workerMessages: number;
  }
}
window.bench = bench;
