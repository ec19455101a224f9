/** What the SVG map stands on, fetched once it is known whose outlines may be seen. */
import type { MultiLineString } from 'geojson';
import { NOTHING, type Explorer } from '../../store/explorer.svelte';
import {
  hasBorders,
  loadBorders,
  loadCountries,
  loadLand,
  type CountryTable,
  type Land,
  type Scale,
} from '../basemap';
import type { globeGround } from './globe';

export interface OutlineProps {
  explorer: Explorer;
  base: string;
  scale?: Scale;
  onready?: () => void;
  /** In place of what would be fetched, where nobody can wait. */
  known?: Partial<Outlines>;
}

/** What has come so far, to any map of the page: all of them have one base. */
export const outlinesHere: Partial<Outlines> = {};

const quietly = <T>(coming: Promise<T>, take: (found: T) => unknown) => coming.then(take, () => undefined);

/** To be made while a component is. Without its files the routes still stand. */
export class Outlines {
  land = $state.raw<Land>();
  borders = $state.raw<MultiLineString>();
  countries = $state.raw<CountryTable>();
  globeGround = $state.raw<typeof globeGround>();

  constructor(propsOf: () => OutlineProps) {
    const { known } = propsOf();
    if (known) return Object.assign(this, known);
    const explorer = $derived(propsOf().explorer);
    const base = $derived(propsOf().base);
    const unread = $derived(explorer.dataset === NOTHING);
    const plain = $derived(explorer.ground.borders === 'style');
    let globe: Promise<unknown> | undefined;
    $effect(() => {
      if (explorer.projection === 'globe')
        globe ??= quietly(
          import('./globe'),
          (come) => (this.globeGround = outlinesHere.globeGround = come.globeGround),
        );
    });
    $effect(() => {
      // Whose outlines may be seen, only the records say: before they are there none are, not for a moment.
      if (unread) return;
      const { scale = '110m', onready } = propsOf();
      let wanted = true;
      const take = (found?: Land) => {
        if (!wanted) return;
        this.land = found;
        // Another map of the page may stand on what this one does without.
        if (found) explorer.credit = (outlinesHere.land = found).pack ?? null;
      };
      void (plain ? Promise.resolve(take()) : quietly(loadLand(base, scale), take))
        .then(() => globe)
        .then(() => onready?.());
      if (!plain)
        void quietly(loadCountries(base), (found) => (this.countries = outlinesHere.countries = found));
      return () => (wanted = false);
    });
    $effect(() => {
      if (!hasBorders(this.land, explorer.ground.borders)) this.borders = undefined;
      else void quietly(loadBorders(base), (found) => (this.borders = outlinesHere.borders = found));
    });
  }
}
