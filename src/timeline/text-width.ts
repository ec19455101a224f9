/** Width of a text in px, near enough to leave room for it; measuring it would force a layout. */
const WIDE = /[\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff00-\uff60]/u;
const NARROW = /[ .,:;'’|!()[\]ijltfrI-]/;
const LARGE = /[A-Zmw@%&]/;

export function textWidth(text: string, size: number): number {
  let ems = 0;
  for (const letter of text) {
    ems += WIDE.test(letter) ? 1 : NARROW.test(letter) ? 0.34 : LARGE.test(letter) ? 0.74 : 0.575;
  }
  return ems * size;
}

/** Cut to a width, with a mark where something is missing. */
export function cutText(text: string, size: number, most: number): string {
  if (textWidth(text, size) <= most) return text;
  let room = most - size;
  let kept = '';
  for (const letter of text) {
    room -= textWidth(letter, size);
    if (room < 0) break;
    kept += letter;
  }
  return `${kept.trimEnd()}…`;
}
