import { parentPort } from "node:worker_threads";
import type { ThreadReady } from "./parsePages";
import { type PageJob, readPage } from "./readPage";

/** The parser's own thread. It takes one job at a time; whoever started it ends it when it takes too long or too much. */
const port = parentPort;
if (!port) throw new Error("extractWorker runs as a worker thread only");
port.on("message", (job: PageJob) => {
  // A throw here is a bug or a page that broke a library: the thread dies of it and its owner says the parser gave up.
  void readPage(job).then((reading) => port.postMessage(reading));
});
const ready: ThreadReady = { kind: "ready" };
port.postMessage(ready);
