import type { Outcome, Report } from './report';

/** Puts a report together from its parts, in the order in which they come. */
export class ReportWriter {
  readonly #report: Report;
  readonly #write: (text: string) => Promise<void>;
  #isBegun = false;

  constructor(report: Report, write: (text: string) => Promise<void>) {
    this.#report = report;
    this.#write = write;
  }

  /** What the report says of the next file. */
  async add(part: string): Promise<void> {
    if (part === '') return;
    const lead = this.#isBegun ? this.#report.between : this.#report.head;
    this.#isBegun = true;
    await this.#write(lead + part);
  }

  async end(outcome: Outcome): Promise<void> {
    await this.#write((this.#isBegun ? '' : this.#report.head) + this.#report.tail(outcome));
  }
}
