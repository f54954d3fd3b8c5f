/** The cost of a marker that is written out: it is what it is. */
export const certain = -12;
