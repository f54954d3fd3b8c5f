import { join } from 'node:path';
import type { Position } from 'vscode-languageserver/node';
import { median, quantile } from '../quantile';
import type { Group, Measured } from '../row';
import { Driver, type ServerCommand } from './driver';
import { measuredInto, preload, readPeak } from './peak-memory';
import { placesToAsk, placeToType } from './places';
import { markdownServer, ours } from './servers';

/** Each in a server of its own: a text is opened cold. */
const openings = 5;
const keystrokes = 200;
const outlines = 60;
/** Before what is measured, of each kind: code that runs for the first time is compiled on the way. */
const unmeasured = 50;
const questions = 200;
/** What is typed letter by letter, and taken back. */
const typed = 'the text of the treaty ';

/** One text, opened and edited in both servers by turns: a keystroke here, the same keystroke there. */
export const session: Group = {
  rows: [
    { name: 'open', ours: 'open → diagnostics', peer: 'the same, of the Markdown server', unit: 'ms', target: 0.5 },
    { name: 'keystroke', ours: 'keystroke → diagnostics, median', peer: 'the same', unit: 'ms', target: 0.05 },
    { name: 'keystroke-95', ours: '95th percentile', peer: 'the same', unit: 'ms', target: 0.1 },
    { name: 'outline', ours: 'outline after a key, median', peer: 'keystroke → diagnostics', unit: 'ms', target: 0.03 },
    { name: 'hover', ours: 'hover, median', peer: 'definition, of the Markdown server', unit: 'ms', target: 2 },
    {
      name: 'tokens',
      ours: 'colours after a key, median',
      peer: 'keystroke → diagnostics',
      unit: 'ms',
      target: undefined,
    },
    { name: 'memory', ours: 'most memory in all this', peer: 'the same', unit: 'MB', target: 1 },
  ],
  async measure({ text, bundles, scratch }) {
    const begin = () =>
      [new Editing(ours, scratch, 'ours'), new Editing(markdownServer(bundles), scratch, 'peer')] as const;
    const open = { ours: [] as number[], peer: [] as number[] };
    const openBoth = async ([our, theirs]: ReturnType<typeof begin>) => {
      open.ours.push(await our.open(text));
      open.peer.push(await theirs.open(text));
    };
    for (let turn = 1; turn < openings; turn++) {
      const pair = begin();
      await openBoth(pair);
      for (const editing of pair) await editing.end();
    }
    const [one, other] = begin();
    await openBoth([one, other]);
    const both = async (work: (editing: Editing) => Promise<number>, count: number) => {
      const times = { ours: [] as number[], peer: [] as number[] };
      for (let turn = 0; turn < count; turn++) {
        times.ours.push(await work(one));
        times.peer.push(await work(other));
      }
      return times;
    };
    await both((editing) => editing.key(), unmeasured);
    const keys = await both((editing) => editing.key(), keystrokes);
    const outline: number[] = [];
    const tokens: number[] = [];
    for (let turn = -unmeasured; turn < outlines; turn++) {
      const times = [await one.keyThen('textDocument/documentSymbol'), await one.tokensAfterKey()] as const;
      if (turn < 0) continue;
      outline.push(times[0]);
      tokens.push(times[1]);
    }
    const asked = placesToAsk(text, questions);
    const hover: number[] = [];
    const definition: number[] = [];
    for (const position of asked) {
      hover.push(await one.ask('textDocument/hover', position));
      definition.push(await other.ask('textDocument/definition', position));
    }
    const memory: Measured = { ours: await one.end(), peer: await other.end() };
    const of = (times: { readonly ours: readonly number[]; readonly peer: readonly number[] }, part: number) => ({
      ours: quantile(times.ours, part),
      peer: quantile(times.peer, part),
    });
    return new Map([
      ['open', of(open, 0.5)],
      ['keystroke', of(keys, 0.5)],
      ['keystroke-95', of(keys, 0.95)],
      ['outline', { ours: median(outline), peer: median(keys.peer) }],
      ['hover', { ours: median(hover), peer: median(definition) }],
      ['tokens', { ours: median(tokens), peer: median(keys.peer) }],
      ['memory', memory],
    ]);
  },
};

/** An editor on one server. Every method answers with milliseconds, unless it says otherwise. */
class Editing {
  readonly #driver: Driver;
  readonly #peak: string;
  #place: Position = { line: 0, character: 0 };
  #typed = 0;
  #tokens: string | undefined;

  constructor(command: ServerCommand, scratch: string, name: string) {
    this.#peak = join(scratch, `${name}.peak`);
    this.#driver = new Driver(command, preload, measuredInto(this.#peak));
  }

  async open(text: string): Promise<number> {
    this.#place = placeToType(text);
    await this.#driver.initialize();
    const begun = performance.now();
    await this.#driver.open(text);
    return (await this.#driver.diagnostics()) - begun;
  }

  async key(): Promise<number> {
    const begun = performance.now();
    await this.#type();
    return (await this.#driver.diagnostics()) - begun;
  }

  async keyThen(method: string, parameters = {}): Promise<number> {
    const begun = performance.now();
    await this.#type();
    const { answer, at } = await this.#driver.ask(method, parameters);
    this.#tokens = (answer as { readonly resultId?: string } | null)?.resultId ?? this.#tokens;
    await this.#driver.diagnostics();
    return at - begun;
  }

  /** As an editor colours the text: what has changed since the last answer. */
  tokensAfterKey(): Promise<number> {
    const previousResultId = this.#tokens;
    const method = `textDocument/semanticTokens/full${previousResultId === undefined ? '' : '/delta'}`;
    return this.keyThen(method, { previousResultId });
  }

  async ask(method: string, position: Position): Promise<number> {
    const begun = performance.now();
    return (await this.#driver.ask(method, { position })).at - begun;
  }

  /** Answers with megabytes. */
  async end(): Promise<number> {
    await this.#driver.stop();
    return readPeak(this.#peak);
  }

  /** The next letter, or, when all are typed, the last one taken back. */
  #type(): Promise<void> {
    const { line, character } = this.#place;
    const step = this.#typed++ % (typed.length * 2);
    const text = typed.charAt(step);
    this.#place = { line, character: character + (text === '' ? -1 : 1) };
    return this.#driver.type({ line, character }, text);
  }
}
