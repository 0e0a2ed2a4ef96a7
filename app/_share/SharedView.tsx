import { FactsView } from "@/app/stories/[slug]/_views/facts/FactsView";
import { FramingView } from "@/app/stories/[slug]/_views/framing/FramingView";
import { ReadView } from "@/app/stories/[slug]/_views/read/ReadView";
import { SourcingView } from "@/app/stories/[slug]/_views/sourcing/SourcingView";
import { unreachable } from "@/app/stories/[slug]/_views/unreachable";
import type { StoryBase, View, ViewQuery } from "@/app/stories/[slug]/_views/viewQuery";
import type { StoryRecord } from "@/lib/model/story";

type Props = {
  readonly story: StoryRecord;
  readonly base: StoryBase;
  readonly view: View;
  readonly query: ViewQuery;
};

/** The view that a shared address names. */
export function SharedView({ view, ...rest }: Props) {
  switch (view) {
    case "facts":
      return <FactsView {...rest} />;
    case "framing":
      return <FramingView {...rest} />;
    case "sourcing":
      return <SourcingView {...rest} />;
    case "read":
      return <ReadView {...rest} />;
    default:
      return unreachable(view);
  }
}
