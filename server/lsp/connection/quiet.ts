/** So many turns without a message, and there is none at hand. */
const quietTurns = 2;
/** The longest wait, in milliseconds. */
const patience = 150;

/** What goes over a connection. */
export interface Traffic {
  /** Counts the messages that were handed on. */
  readonly received: number;
  /** Whether a message of ours is on its way out. */
  readonly isSending: boolean;
}

/**
 * Settles when no message is at hand and none on its way out, or when that takes too long. Messages come one a turn of the
 * loop, and a long one goes out over several: what keeps the thread would keep it back.
 */
export async function quiet(traffic: Traffic): Promise<void> {
  const latest = performance.now() + patience;
  let { received } = traffic;
  for (let turns = 0; turns < quietTurns && performance.now() < latest; turns++) {
    await nextTurn();
    if (traffic.received === received && !traffic.isSending) continue;
    ({ received } = traffic);
    turns = -1;
  }
}

/** A web worker has no `setImmediate`. */
function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    if (typeof setImmediate === 'function') setImmediate(resolve);
    else setTimeout(resolve);
  });
}
