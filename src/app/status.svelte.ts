/** What the page is doing before, and instead of, showing a dataset. */
import type { Finding } from '../model/finding';
import type { Progress } from './load';

export class Status {
  phase = $state.raw<'empty' | 'loading' | 'ready' | 'failed'>('empty');
  progress = $state.raw<Progress | null>(null);
  /** Why nothing could be read. */
  fault = $state.raw<Finding | null>(null);
  /** The host wishes for the small form, whatever the room. */
  compact = $state.raw(false);
  /** The reader has asked for less data. */
  savesData = $state.raw(false);
  /** In the window, or about to be: what holds a graphics context gives it back when it is not. */
  visible = $state.raw(true);
  /** The view stands in the address of the page, and can be copied from there. */
  linked = $state.raw(false);
  /** What of a link could not be shown. */
  notice = $state.raw<readonly Finding[]>([]);
}
