/** What an atlas-view tells: what is true now, the view made when somebody asks for it, which mostly nobody does. */
import type { Explorer } from '../store/explorer.svelte';
import { viewLater, type View } from '../store/view';
import type { AtlasViewDetail, By } from './contract';

export function viewDetail(explorer: Explorer, by: By): AtlasViewDetail {
  const made = viewLater(explorer);
  let view: View | undefined;
  return {
    get view() {
      return (view ??= made());
    },
    counts: { ...explorer.counts },
    by,
  };
}
