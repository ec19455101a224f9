/** The SVG map's camera: where it stands, and its flights. */
import { between, flightTime } from '../frame';
import type { Frame, View } from '../projection';

const ease = (t: number): number => (t < 0.5 ? 4 * t ** 3 : 1 - (2 - 2 * t) ** 3 / 2);

export class MapCamera {
  frame = $state.raw<Frame>({ center: [0, 0], scale: 100 });
  /** A hand has moved it: nothing but a choice moves it again. */
  byHand = false;
  #flight = 0;

  jump(frame: Frame): void {
    cancelAnimationFrame(this.#flight);
    this.frame = frame;
  }

  /** Flies from what `view` shows. */
  fly(view: View, to: Frame, ms = flightTime(view, to)): void {
    cancelAnimationFrame(this.#flight);
    const from = view.frame;
    const begin = performance.now();
    const step = (now: number) => {
      const t = Math.min(1, Math.max(0, (now - begin) / ms));
      this.frame = between(from, to, ease(t), view.plane);
      if (t < 1) this.#flight = requestAnimationFrame(step);
    };
    this.#flight = requestAnimationFrame(step);
  }

  stop(): void {
    cancelAnimationFrame(this.#flight);
  }
}
