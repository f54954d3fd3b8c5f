/**
 * How a volume prints its markers: glued to the word, often behind a space (`the pattern 2 of trade`), or glued and with a
 * count that runs on from document to document (`34` to `36` in one, `37` in the next).
 */
export type MarkerHabit = 'glued' | 'spaced' | 'running';

/** What a document shows of its volume's habit. */
export interface HabitSigns {
  /** How many plain markers stand behind a space, of how many. */
  readonly spaced: number;
  readonly all: number;
  /** Whether its count is its own or runs on; undefined where it has too few notes to tell, or too few markers. */
  readonly count: 'own' | 'running' | undefined;
}
