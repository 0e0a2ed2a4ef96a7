/** A piece of work under way, and how many still wait for it. */
type Flight<T> = { readonly work: Promise<T>; readonly abort: AbortController; waiting: number };

export type ShareFlight<T> = (
  owner: object,
  key: string,
  begin: (wanted: AbortSignal) => Promise<T>,
  signal: AbortSignal | undefined,
) => Promise<T>;

/**
 * However many ask an owner for one thing at once, the work is done once and all get what it brings. By its `signal` an
 * asker gives up; the work is told to stop, by the signal it was begun with, when nobody wants it any more, and who asks
 * after that begins anew.
 */
export function createFlights<T>(): ShareFlight<T> {
  const inHand = new WeakMap<object, Map<string, Flight<T>>>();
  return async (owner, key, begin, signal) => {
    const flights = inHand.get(owner) ?? new Map<string, Flight<T>>();
    inHand.set(owner, flights);
    const flight = flights.get(key) ?? start(flights, key, begin);
    flight.waiting++;
    const giveUp = (): void => {
      if (--flight.waiting > 0) return;
      if (flights.get(key) === flight) flights.delete(key);
      flight.abort.abort();
    };
    if (signal?.aborted) giveUp();
    else signal?.addEventListener("abort", giveUp, { once: true });
    try {
      return await flight.work;
    } finally {
      signal?.removeEventListener("abort", giveUp);
    }
  };
}

function start<T>(flights: Map<string, Flight<T>>, key: string, begin: (wanted: AbortSignal) => Promise<T>): Flight<T> {
  const abort = new AbortController();
  const work = begin(abort.signal).finally(() => {
    if (flights.get(key)?.abort === abort) flights.delete(key);
  });
  const flight = { work, abort, waiting: 0 };
  flights.set(key, flight);
  return flight;
}
