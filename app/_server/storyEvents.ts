import { EventEmitter } from "node:events";

// On globalThis: the bundler gives each route its own copy of this module, and they must hear each other.
const holder = globalThis as typeof globalThis & { samestoryEvents?: EventEmitter };

function events(): EventEmitter {
  if (!holder.samestoryEvents) {
    holder.samestoryEvents = new EventEmitter();
    // One listener per open page; a class may open many.
    holder.samestoryEvents.setMaxListeners(0);
  }
  return holder.samestoryEvents;
}

/** Tells every open page that some story has moved on. */
export function announceChange(): void {
  events().emit("change");
}

/** Calls `listener` at every change until the returned function is called. */
export function onChange(listener: () => void): () => void {
  events().on("change", listener);
  return () => events().off("change", listener);
}
