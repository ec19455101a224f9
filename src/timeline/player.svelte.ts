/**
 * The player: moves the playhead over the track, and in the other two ways to read time the edge with it. It never
 * starts by itself. A frame costs a search in the track and what its followers do; no reactive value changes but the
 * day in words, and that at most once a day.
 */
import { rowsIn } from '../filter/rows';
import { sameSpan, type DaySpan } from '../model/time';
import type { Explorer } from '../store/explorer.svelte';
import type { Playback } from '../store/playback';
import type { TimeAxis } from './time-axis.svelte';
import { dayAfter, firstDay, lastDay, lengthOf, playedAt, stepAfter, trackOf, type Track } from './track';

export const SPEEDS = [0.5, 1, 2, 4] as const;
export type Speed = (typeof SPEEDS)[number];

/** Seconds that each step stands, at single speed, where motion is reduced. */
const STEP = 1.5;
/** Seconds of a frame at most: after a pause of the browser's own nothing leaps. */
const LONGEST_FRAME = 0.1;

/** What asks for the next frame, and takes it back; a test gives its own. */
export interface Frames {
  request(frame: (ms: number) => void): number;
  cancel(id: number): void;
}

const SCREEN: Frames = {
  request: (frame) => requestAnimationFrame(frame),
  cancel: (id) => cancelAnimationFrame(id),
};

export class Player implements Playback {
  playing = $state.raw(false);
  speed = $state.raw<Speed>(1);
  loop = $state.raw(false);
  skip = $state.raw(true);
  /** Whole day of the playhead, for words. */
  shownDay = $state.raw(0);
  day = 0;

  readonly #explorer: Explorer;
  readonly #axis: TimeAxis;
  readonly #frames: Frames;
  readonly #followers = new Set<(day: number) => void>();
  /** In "so far" and "on this day": where the edge shall come to, and where it was put last. */
  #goal = 0;
  #driven: DaySpan | null = null;
  #frame = 0;
  #before: number | undefined;
  #stood = 0;

  constructor(explorer: Explorer, axis: TimeAxis, frames: Frames = SCREEN) {
    this.#explorer = explorer;
    this.#axis = axis;
    this.#frames = frames;
  }

  /** What is played: the window or the whole, what came before the end of "so far", or the days from the first on. */
  readonly #rows = $derived.by(() => {
    const { columns, index, mode, span } = this.#explorer;
    const rows = rowsIn(columns, index.mask, mode === 'window' ? span : null);
    return rows.filter((row) => row < columns.dated);
  });

  /** Pressed once, and neither over nor stopped. */
  get started(): boolean {
    return this.#explorer.playback === this;
  }

  /** Played days in a second. */
  get pace(): number {
    return (this.#track()?.pace ?? 1) * this.speed;
  }

  // ---- by hand

  toggle(): void {
    if (this.playing) this.pause();
    else this.play();
  }

  play(): void {
    if (this.playing) return;
    if (!this.started && !this.#begin()) return;
    this.playing = true;
    this.#before = undefined;
    // The first step is taken at once.
    this.#stood = STEP;
    this.#explorer.moving = this.#drives;
    this.#next();
  }

  pause(): void {
    if (!this.playing) return;
    this.playing = false;
    this.#frames.cancel(this.#frame);
    if (this.#drives) this.#explorer.moving = false;
  }

  /** Back to where nothing plays: the playhead and the travellers go. */
  stop(): void {
    this.pause();
    if (this.started) this.#explorer.playback = null;
  }

  /** The playhead to a day, playing or not. */
  seek(day: number): void {
    const track = this.#track();
    if (this.started && track) this.#place(Math.max(firstDay(track), Math.min(day, lastDay(track))));
  }

  follow(place: (day: number) => void): () => void {
    this.#followers.add(place);
    place(this.day);
    return () => this.#followers.delete(place);
  }

  /** What plays is no longer what was chosen: another way to read time, other records, an edge moved by hand. */
  check(): void {
    if (!this.started) return;
    const moved = this.#drives && !sameSpan(this.#explorer.window, this.#driven);
    if (moved || this.#explorer.mode !== this.#mode || !this.#track()) this.stop();
  }
  #mode: Explorer['mode'] = 'window';

  // ---- inside

  /** The edge goes with the playhead: the window is a matter of the reader's alone. */
  get #drives(): boolean {
    return this.#explorer.mode !== 'window';
  }

  #known: { rows: Uint32Array; range: DaySpan; skip: boolean; track: Track | undefined } | undefined;
  #track(): Track | undefined {
    const [rows, range, { skip }] = [this.#rows, this.#range(), this];
    const known = this.#known;
    if (known && known.rows === rows && known.skip === skip && sameSpan(known.range, range))
      return known.track;
    const track = trackOf(this.#explorer.columns, rows, range, skip);
    this.#known = { rows, range, skip, track };
    return track;
  }

  #range(): DaySpan {
    const { mode, span, extent, today } = this.#explorer;
    if (mode === 'window') return span ?? extent;
    const end = this.started ? this.#goal : this.#goalOf();
    return mode === 'so-far' ? [Math.min(extent[0], end - 1), end] : [extent[0], Math.max(end, today + 1)];
  }

  /** "So far" plays up to its end; "on this day" through the record. */
  #goalOf(): number {
    const { mode, window, extent } = this.#explorer;
    return mode === 'so-far' && window ? window[1] : extent[1];
  }

  #begin(): boolean {
    this.#goal = this.#goalOf();
    const track = this.#track();
    if (!track) return false;
    const { mode, window } = this.#explorer;
    const from = mode === 'on-day' && window ? window[0] : firstDay(track);
    this.#mode = mode;
    this.#driven = window;
    this.#explorer.playback = this;
    this.#place(from >= lastDay(track) - 1 ? firstDay(track) : from);
    return true;
  }

  #next(): void {
    this.#frame = this.#frames.request((ms) => this.#tick(ms));
  }

  #tick(ms: number): void {
    const seconds = Math.min(LONGEST_FRAME, (ms - (this.#before ?? ms)) / 1000);
    this.#before = ms;
    const track = this.#track();
    if (!this.playing || !track) return;
    const over = this.#explorer.reducedMotion ? this.#step(track, seconds) : this.#run(track, seconds);
    if (over && !this.loop) this.#finish(track);
    else {
      if (over) this.#place(firstDay(track));
      if (this.playing) this.#next();
    }
  }

  #run(track: Track, seconds: number): boolean {
    const at = playedAt(track, this.day) + seconds * this.pace;
    if (at >= lengthOf(track)) return true;
    this.#place(dayAfter(track, at));
    return false;
  }

  /** From event to event, each standing for a while: nothing moves. */
  #step(track: Track, seconds: number): boolean {
    this.#stood += seconds;
    if (this.#stood < STEP / this.speed) return false;
    this.#stood = 0;
    const day = stepAfter(track, this.day);
    if (day === undefined) return true;
    this.#place(day);
    return false;
  }

  #finish(track: Track): void {
    this.#place(lastDay(track));
    this.stop();
  }

  #place(day: number): void {
    this.day = day;
    this.#axis.turnPage(day);
    const whole = Math.min(Math.floor(day), lastDay(this.#track()!) - 1);
    if (whole !== this.shownDay) this.shownDay = whole;
    if (this.#drives) {
      const edge = this.#explorer.mode === 'so-far' ? 'end' : 'day';
      this.#driven = this.#axis.drive(edge, edge === 'end' ? whole + 1 : whole);
    }
    for (const place of this.#followers) place(day);
  }
}
