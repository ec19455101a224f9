/** The chunk that comes after the first view, for one element; present once it has come. */
type Later = typeof import('./later');

export class Afterwards {
  present = $state.raw<Later>();
  #coming: Promise<Later> | undefined;

  constructor(readonly root: () => ShadowRoot | null) {}

  fetch(): Promise<Later> {
    this.#coming ??= import('./later').then((later) => {
      const root = this.root();
      if (root && !this.present) later.arrive(root);
      return (this.present = later);
    });
    return this.#coming;
  }
}
