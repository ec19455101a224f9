/** What the page is doing before, and instead of, showing a dataset. */
import type { Finding } from '../model/finding';
import type { Progress } from './load';

export class Status {
  phase = $state.raw<'empty' | 'loading' | 'ready' | 'failed'>('empty');
  progress = $state.raw<Progress | null>(null);
  /** Why nothing could be read. */
  fault = $state.raw<Finding | null>(null);
  /** The view stands in the address of the page, and can be copied from there. */
  linked = $state.raw(false);
  /** What of a link could not be shown. */
  notice = $state.raw<readonly Finding[]>([]);
}
