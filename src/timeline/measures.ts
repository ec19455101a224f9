/** Heights of the parts of the timeline, px, for the box that it is given. The plot takes what the others leave. */
import type { Measures } from './chart.svelte';

export interface Box {
  /** 0 before it is known. */
  height: number;
  compact: boolean;
  /** The axis shows the whole record: no overview is needed. */
  whole: boolean;
  /** There are records without a date. */
  undated: boolean;
}

export interface Parts {
  phone: boolean;
  /** The strip alone. */
  compact: boolean;
  plot: number;
  axis: number;
  /** Heights of the lines of labels. */
  lines: readonly number[];
  strip: number;
  wedge: number;
  years: number;
  undated: number;
  /** Size of a shape. */
  size: number;
  chart: Measures;
}

/** Boxes lower than this are laid out for a phone. */
const PHONE = 200;
/** And those lower than this are the strip alone. */
const COMPACT = 100;
const LEAST_PLOT = 22;

/** The style sheet sets the height by the width of the atlas; to set it here by our own would have it measured twice. */
const isPhone = ({ height, compact }: Pick<Box, 'height' | 'compact'>): boolean => compact || height < PHONE;

/** Px left free at both sides. */
export const marginOf = (box: Pick<Box, 'height' | 'compact'>): number => (isPhone(box) ? 16 : 24);

export const isCompact = ({ height, compact }: Pick<Box, 'height' | 'compact'>): boolean =>
  compact || (height > 0 && height < COMPACT);

export function measuresOf(box: Box): Parts {
  const { height, whole, undated } = box;
  const compact = isCompact(box);
  const phone = isPhone(box);
  const head = compact ? 0 : phone ? 40 : 48;
  const lines = phone ? [24] : [20, 24];
  const axis = compact ? Math.min(24, Math.max(20, height - 36)) : lines.reduce((a, b) => a + b, 0);
  const strip = whole || compact ? 0 : phone ? 14 : 20;
  const wedge = strip && !phone ? 6 : 0;
  const years = strip && !phone ? 17 : 0;
  const lane = undated && !phone ? 31 : 0;
  const below = phone && strip ? 6 : 0;
  const plot = Math.max(LEAST_PLOT, height - head - axis - strip - wedge - years - lane - below);
  return {
    phone,
    compact,
    plot,
    axis,
    lines,
    strip,
    wedge,
    years,
    undated: lane,
    size: phone ? 10 : 11,
    chart: { ...chartOf(phone, plot), pointsOnly: compact },
  };
}

function chartOf(phone: boolean, height: number): Omit<Measures, 'pointsOnly'> {
  return phone
    ? { names: false, height, lanes: 3, lane: [14, 11], point: 11.5, lasting: 8, thin: 8 }
    : { names: true, height, lanes: 5, lane: [22, 16], point: 13, lasting: 22, thin: 9 };
}
