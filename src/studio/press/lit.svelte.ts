/** What is lit: a field and its phrase together, by the pointer or by the keyboard. */
import type { FieldAt } from './marks';

export class Lit {
  hovered = $state.raw<FieldAt | null>(null);
  focused = $state.raw<FieldAt | null>(null);
  /** The keyboard's word holds until the pointer moves again. */
  focus(at: FieldAt | null): void {
    this.focused = at;
    if (at) this.hovered = null;
  }

  readonly active = $derived(this.hovered ?? this.focused);
}
