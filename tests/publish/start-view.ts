import type { View } from '../../src/store/view';

/** What an atlas shows before anybody has chosen anything. */
export const START_VIEW: View = {
  window: null,
  filters: {},
  query: '',
  area: null,
  endsWithin: null,
  mode: 'window',
  selected: null,
  language: 'en',
  theme: 'auto',
  projection: 'equal-earth',
};
