/** How long a map may take to come: a worker that is blocked says nothing at all. */

/** ms: until the workers first answer, and from then on until the map is drawn. */
const PATIENCE = { answer: 20_000, drawing: 90_000 };

export interface Patience {
  /** The workers are there; drawing may be slow. */
  answered(): void;
  /** Nothing is waited for any more. */
  end(): void;
}

/** What the opening of a map is told, and asks, on its way. */
export interface Progress extends Patience {
  isOver: () => boolean;
  fail: (reason: string) => void;
}

export function patience(lost: (reason: string) => void): Patience {
  let timer = setTimeout(() => lost('the workers do not answer'), PATIENCE.answer);
  // Where a policy blocks it, the page is told at once, though the map is not.
  const forbidden = ({ effectiveDirective, disposition }: SecurityPolicyViolationEvent) => {
    if (effectiveDirective === 'worker-src' && disposition === 'enforce')
      lost('the policy of this page forbids its worker (worker-src)');
  };
  const end = () => {
    clearTimeout(timer);
    document.removeEventListener('securitypolicyviolation', forbidden);
  };
  document.addEventListener('securitypolicyviolation', forbidden);
  return {
    answered() {
      end();
      timer = setTimeout(() => lost('the map is not drawn'), PATIENCE.drawing);
    },
    end,
  };
}
