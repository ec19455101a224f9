/**
 * A small embed's whole atlas, over the page. It moves into a modal <dialog> for as long: the browser then keeps the
 * focus inside, and the page behind out of reach. (In the page it must not be a dialog: it would be announced as one.)
 */

/** The frame leaves its room for the whole window. Returns what ends that; `onleave` is told however it ends. */
export function openWhole(frame: HTMLElement, label: string, onleave: () => void): () => void {
  const room = frame.parentNode!;
  const dialog = document.createElement('dialog');
  dialog.className = 'a-whole';
  dialog.setAttribute('aria-label', label);
  room.appendChild(dialog);
  // Not by moveBefore, which would keep scroll positions: out of an open dialog it brings Chromium down.
  dialog.append(frame);
  let over = false;
  const leave = () => {
    if (over) return;
    over = true;
    room.appendChild(frame);
    dialog.remove();
    onleave();
  };
  dialog.addEventListener('close', leave);
  // Escape asks first: what is closed by the browser would stand empty for a moment.
  dialog.addEventListener('cancel', (event) => {
    event.preventDefault();
    leave();
  });
  dialog.showModal();
  return leave;
}
