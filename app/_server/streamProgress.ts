import { isSettled } from "@/app/_progress/progress";
import { readProgress } from "@/db/readProgress";
import { onChange } from "./storyEvents";

/** Another process may have changed the story, and a silent line is cut by proxies: look and speak this often. */
const BEAT_MS = 5000;

/** A story's progress as server-sent events, one at every change, until nothing more will happen by itself. */
export function streamProgress(slug: string, signal: AbortSignal): Response {
  let stop = () => {};
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      const encoder = new TextEncoder();
      let last = "";
      let open = true;
      const send = (lines: string) => open && controller.enqueue(encoder.encode(`${lines}\n\n`));
      const look = async () => {
        const progress = await readProgress(slug);
        if (!open) return;
        if (progress && progress.stamp !== last) send(`data: ${JSON.stringify(progress)}`);
        last = progress?.stamp ?? last;
        if (!progress || isSettled(progress)) {
          send("event: settled\ndata: {}");
          stop();
          controller.close();
        }
      };
      const tick = () => void look().catch((error) => console.error("Progress could not be read:", error));
      const off = onChange(tick);
      const beat = setInterval(() => {
        send(": still here");
        tick();
      }, BEAT_MS);
      stop = () => {
        open = false;
        clearInterval(beat);
        off();
      };
      signal.addEventListener("abort", stop);
      tick();
    },
    cancel: () => stop(),
  });
  return new Response(body, {
    headers: {
      "Content-Type": "text/event-stream; charset=utf-8",
      // `no-transform` keeps compression, and the other header keeps proxies, from holding events back.
      "Cache-Control": "no-store, no-transform",
      "X-Accel-Buffering": "no",
    },
  });
}
