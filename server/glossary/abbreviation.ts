/** A word of the telegrams' language and what it stands for. */
export interface Abbreviation {
  /** As the Department wrote it: `Embtel`, `L/FE`, `eyes only`. */
  readonly form: string;
  /** A short plain phrase without a full stop: `Embassy telegram`. */
  readonly meaning: string;
}
