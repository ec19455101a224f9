// The player, with frames that the test itself gives: no clock.
import { describe, expect, test } from 'vitest';
import { dayOfIso, isoOfDay, type DaySpan } from '../../src/model/time';
import { Explorer } from '../../src/store/explorer.svelte';
import { Player, type Frames } from '../../src/timeline/player.svelte';
import { TimeAxis } from '../../src/timeline/time-axis.svelte';
import { datasetOf } from './made';

const day = (iso: string) => dayOfIso(iso)!;

class Film implements Frames {
  #frame: ((ms: number) => void) | undefined;
  #ms = 0;
  request(frame: (ms: number) => void): number {
    this.#frame = frame;
    return 1;
  }
  cancel(): void {
    this.#frame = undefined;
  }
  get runs(): boolean {
    return this.#frame !== undefined;
  }
  /** Frames of a twentieth of a second, until so much has passed or nothing asks for another. */
  run(seconds: number): void {
    for (let i = 0; i <= seconds * 20 && this.#frame; i++) {
      const frame = this.#frame;
      this.#frame = undefined;
      frame((this.#ms += 50));
    }
  }
}

function made(events: Parameters<typeof datasetOf>[0] = TRIPS) {
  const explorer = new Explorer();
  explorer.dataset = datasetOf(events, '2020-12-31');
  explorer.today = day('2020-12-31');
  const axis = new TimeAxis(explorer, () => 900);
  const film = new Film();
  const player = new Player(explorer, axis, film);
  const seen: number[] = [];
  player.follow((at) => seen.push(at));
  return { explorer, axis, film, player, seen };
}
const TRIPS = [
  { when: '2019-03-01/2019-03-04' },
  { when: '2019-09-10/2019-09-12' },
  { type: 'agreement' as const, when: '2020-02-02', valid: '2020-02-02/2020-06-30' },
];

describe('by hand', () => {
  test('nothing plays by itself', () => {
    const { film, player, explorer } = made();
    expect([film.runs, player.started, explorer.playback]).toEqual([false, false, null]);
  });

  test('from the first day, forward, to the end; then nothing is left of it', () => {
    const { film, player, seen, explorer } = made();
    player.play();
    expect(explorer.playback).toBe(player);
    expect(player.shownDay).toBe(day('2019-03-01'));
    film.run(60);
    expect(film.runs).toBe(false);
    expect([player.playing, explorer.playback, explorer.window]).toEqual([false, null, null]);
    expect(seen.every((at, i) => i < 2 || at >= seen[i - 1]!)).toBe(true);
    expect(isoOfDay(Math.ceil(seen.at(-1)!) - 1)).toBe('2020-02-02');
  });

  test('a pause holds the day, and play goes on from there', () => {
    const { film, player } = made();
    player.play();
    film.run(2);
    player.pause();
    const held = player.day;
    expect(film.runs).toBe(false);
    expect(held).toBeGreaterThan(day('2019-03-02'));
    player.play();
    film.run(0.1);
    expect(player.day).toBeGreaterThan(held);
    expect(player.day).toBeLessThan(held + 1);
  });

  test('twice the speed, twice the days', () => {
    const [slow, fast] = [made(), made()];
    fast.player.speed = 2;
    for (const { player, film } of [slow, fast]) {
      player.play();
      film.run(1);
    }
    const gone = ({ player }: typeof slow) => player.day - day('2019-03-01');
    expect(gone(fast)).toBeCloseTo(2 * gone(slow), 6);
  });

  test('round and round only when asked', () => {
    const { film, player } = made();
    player.loop = true;
    player.play();
    film.run(120);
    expect(film.runs).toBe(true);
    player.stop();
    expect(film.runs).toBe(false);
  });

  test('where nothing has a date nothing plays', () => {
    const { film, player, explorer } = made([{}, {}]);
    player.play();
    expect([film.runs, player.started, explorer.playback]).toEqual([false, false, null]);
  });
});

describe('a window', () => {
  test('is played from its beginning to its end, and stays as it is', () => {
    const { film, player, explorer, seen } = made();
    const september: DaySpan = [day('2019-09-01'), day('2019-10-01')];
    explorer.setWindow(september);
    player.play();
    film.run(60);
    const days = seen.slice(1);
    expect(Math.min(...days)).toBe(day('2019-09-10'));
    expect(Math.max(...days)).toBe(day('2019-09-13'));
    expect(explorer.window).toBe(september);
  });
});

describe('so far', () => {
  test('the end comes along day by day, up to where it stood', () => {
    const { film, player, explorer, axis } = made();
    axis.turnTo('so-far');
    const end = explorer.window![1];
    player.play();
    expect(explorer.window![1]).toBe(day('2019-03-02'));
    expect(explorer.counts.events).toBe(1);
    expect(explorer.moving).toBe(true);
    film.run(120);
    expect(explorer.counts.events).toBe(3);
    expect(explorer.window![1]).toBeLessThanOrEqual(end);
    expect(explorer.moving).toBe(false);
  });

  test('a hand that takes the end stops it', () => {
    const { film, player, explorer, axis } = made();
    axis.turnTo('so-far');
    player.play();
    film.run(1);
    player.check();
    expect(player.playing).toBe(true);
    axis.moveEdge('end', day('2020-01-01'));
    player.check();
    expect([player.playing, player.started, explorer.moving]).toEqual([false, false, false]);
  });
});

describe('on this day', () => {
  test('the day goes through the record', () => {
    const { film, player, explorer, axis } = made();
    axis.turnTo('on-day');
    expect(explorer.window).toEqual([explorer.today, explorer.today + 1]);
    player.play();
    film.run(1);
    expect(explorer.window).toEqual([player.shownDay, player.shownDay + 1]);
    expect(explorer.counts.events).toBe(1);
    player.check();
    expect(player.playing).toBe(true);
  });
});

test('another way to read time ends it', () => {
  const { player, axis } = made();
  player.play();
  axis.turnTo('on-day');
  player.check();
  expect(player.started).toBe(false);
});

test('where motion is reduced it steps from event to event', () => {
  const { film, player, explorer, seen } = made();
  explorer.reducedMotion = true;
  player.play();
  film.run(20);
  const days = seen.slice(1).map((at) => isoOfDay(Math.floor(at)));
  expect(days).toEqual(['2019-03-01', '2019-03-04', '2019-09-12', '2020-02-02', '2020-02-03']);
  expect(film.runs).toBe(false);
});
