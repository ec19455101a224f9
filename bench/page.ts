/** What the benchmark asks of the page. Everything is driven as a hand would: by events on the brush itself. */
import { defineAtlas } from '../src/embed/element.svelte';
import { MapStage } from '../src/map/gl/MapStage';
import type { Dataset } from '../src/model/schema';
import { table } from './held.svelte';
import { findCost } from './find';
import { pureCost } from './pure';
import { syntheticDataset } from './synthetic';

/** Days of the window that is dragged over the record. */
const WINDOW = ['2000-01-01', '2002-01-01'];
const PX_PER_STEP = 1;

const element = () => document.querySelector('exchange-atlas')!;
const frame = () => new Promise<number>((done) => requestAnimationFrame(done));
/** A task of its own after a frame: where a pointer's events come, so that what they ask for is drawn in the next. */
const between = async () => {
  await frame();
  await new Promise<void>((done) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => done();
    port2.postMessage(0);
  });
};
let stage: MapStage | undefined;
const open = MapStage.open.bind(MapStage);
MapStage.open = async (options) => (stage = await open(options));
let hand = { x: 0, y: 0 };
const fire = (target: EventTarget, type: string, x: number) =>
  target.dispatchEvent(
    new MouseEvent(type, { view: window, bubbles: true, composed: true, clientX: x, clientY: hand.y }),
  );
const mapOf = () => stage?.map;
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

  find: (count: number) => findCost(count),

  /** Takes the window in the middle, as a hand does. */
  async grab(): Promise<void> {
    const selection = element().shadowRoot!.querySelector('.selection')!;
    const { x, y, width, height } = selection.getBoundingClientRect();
    hand = { x: x + width / 2, y: y + height / 2 };
    fire(selection, 'mousedown', hand.x);
    await between();
  },

  /** Moves the hand to the right and back, one move a frame. */
  async scrub(steps: number): Promise<{ frames: number }> {
    let frames = 0;
    const count = () => void frames++;
    const map = mapOf();
    map?.on('render', count);
    for (let step = 1; step <= steps; step++) {
      await between();
      fire(window, 'mousemove', hand.x + (step <= steps / 2 ? step : steps - step) * PX_PER_STEP);
    }
    await between();
    map?.off('render', count);
    return { frames };
  },

  async release(): Promise<void> {
    fire(window, 'mouseup', hand.x);
    await between();
  },

  /** The same map without our layers, drawn again and again, by the same events, to which nothing listens. */
  async repaint(steps: number): Promise<void> {
    const map = mapOf()!;
    const nobody = document.createElement('div');
    for (const id of map.getLayersOrder()) if (OWN.has(id)) map.removeLayer(id);
    await between();
    for (let step = 0; step < steps; step++) {
      await between();
      fire(nobody, 'mousemove', hand.x + step);
      map.triggerRepaint();
    }
    await between();
  },
};

const OWN = new Set(['limb', 'routes']);

export type Bench = typeof bench;
declare global {
  interface Window {
    bench: Bench;
    workerMessages: number;
  }
}
window.bench = bench;
