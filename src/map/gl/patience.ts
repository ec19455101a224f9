/** How long a map may take to come: a worker that is blocked says nothing at all. */

/** ms: until the workers first answer, and from then on until the map is drawn. */
const PATIENCE = { answer: 20_000, drawing: 90_000 };

export interface Patience {
  /** The workers are there; drawing may be slow. */
  answered(): void;
  /** Nothing is waited for any more. */
  end(): void;
}

export function patience(lost: (reason: string) => void): Patience {
  let timer = setTimeout(() => lost('the workers do not answer'), PATIENCE.answer);
  return {
    answered() {
      clearTimeout(timer);
      timer = setTimeout(() => lost('the map is not drawn'), PATIENCE.drawing);
    },
    end: () => clearTimeout(timer),
  };
}
