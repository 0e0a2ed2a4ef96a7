import Link from "next/link";
import type { ComparedOutlet } from "./listOutlets";
import { EMPTY_QUERY, type StoryBase, viewHref } from "./viewQuery";

/** To the whole captured text, beside every link that leads out: pages on the web change, the capture does not. */
export function CapturedTextLink({ outlet, base }: { readonly outlet: ComparedOutlet; readonly base: StoryBase }) {
  return (
    <Link href={viewHref(base, "read", { ...EMPTY_QUERY, against: outlet.id })} prefetch={false}>
      captured text<span className="sr-only"> of {outlet.name}</span>
    </Link>
  );
}
