/** What a person types into a field of a draft, read as a cell would be. */
import { pieces } from './assemble/pieces';
import { answered, placeOf } from './assemble/stops';
import type { World } from './assemble/world';
import type { DraftStop } from './draft';
import { readDate } from './values';

/** EDTF; undefined where it is no date, or could be two. `published`: what "next May" is reckoned from. */
export const dateTyped = (text: string, published?: string): string | undefined => {
  const { edtf, doubt } = readDate(text, published ? { published } : {});
  return doubt ? undefined : edtf;
};

/** "Almaty, Kazakhstan", or several in one line; in the order in which they are written. */
export function stopsTyped(text: string, role: DraftStop['role'], world: World): DraftStop[] {
  return pieces(text, world.readers).map(({ text: name, country, kind }) => {
    const context = country === undefined ? {} : { country };
    const reading =
      (kind === 'place' ? answered(name, country, world) : undefined) ??
      world.readers.place(name, { ...context, organizations: world.known });
    const code = reading.place?.country ?? country;
    return {
      name,
      role,
      ...(code !== undefined && { country: code }),
      ...(reading.place && { place: placeOf(reading.place) }),
    };
  });
}
