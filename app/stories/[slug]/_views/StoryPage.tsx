import type { ReactNode } from "react";
import { ArrivingVersions } from "@/app/_progress/ArrivingVersions";
import { PageBody } from "@/app/_ui/PageBody";
import { SiteHeader } from "@/app/_ui/SiteHeader";
import { StoryActions } from "@/app/_versions/StoryActions";
import type { StoryRecord } from "@/lib/model/story";
import { StoryFrame } from "./frame/StoryFrame";
import type { StoryBase, View, ViewQuery } from "./viewQuery";

type Props = {
  readonly story: StoryRecord;
  readonly base: StoryBase;
  readonly view: View;
  readonly query: ViewQuery;
  readonly children: ReactNode;
};

/** A whole page of a story as its owner sees it. */
export function StoryPage({ story, base, view, query, children }: Props) {
  return (
    <>
      <SiteHeader section="other" />
      <PageBody>
        <ArrivingVersions slug={story.slug} />
        <StoryFrame
          story={story}
          base={base}
          view={view}
          query={query}
          actions={<StoryActions slug={story.slug} />}
          pasteHref={(versionId) => `${base}/versions#version-${versionId}`}
        >
          {children}
        </StoryFrame>
      </PageBody>
    </>
  );
}
