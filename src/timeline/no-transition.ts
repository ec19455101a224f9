/**
 * In place of d3-transition, which d3-brush asks for: our brush never moves by itself, and without transitions the
 * page is spared them and the colours and easings that they bring, 7 kB.
 */
export const interrupt = (): void => {};
