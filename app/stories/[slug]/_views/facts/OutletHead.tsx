import { Siglum } from "@/app/_ui/Siglum";
import { CapturedTextLink } from "../CapturedTextLink";
import { describeState } from "../describeVersion";
import { formatWhen } from "../formatWhen";
import { linkOut } from "../linkOut";
import type { ComparedOutlet } from "../listOutlets";
import { directionOf } from "../nameLanguage";
import type { StoryBase } from "../viewQuery";

/** The head of an outlet's column: who, under which headline, by whom, when, and how much of it was captured. */
export function OutletHead({ outlet, base }: { readonly outlet: ComparedOutlet; readonly base: StoryBase }) {
  const { article, version } = outlet;
  const original = linkOut(version.url);
  const facts = [
    version.byline ?? "no byline",
    version.publishedAt ? formatWhen(version.publishedAt) : "no date",
    describeState(version.state),
  ];
  return (
    <div className="outlet-head">
      <p className="outlet-head-name">
        <Siglum siglum={outlet.siglum} position={outlet.position} /> <span className="outlet-name">{outlet.name}</span>
      </p>
      <p className="outlet-head-title" lang={article.language} dir={directionOf(article.language)}>
        {article.title}
      </p>
      <p className="outlet-head-facts">
        {facts.join(" · ")} · <CapturedTextLink outlet={outlet} base={base} />
        {original ? (
          <>
            {" · "}
            <a href={original} rel="noopener noreferrer external" target="_blank">
              original<span aria-hidden="true"> ↗</span>
              <span className="sr-only"> of {outlet.name}, opens in a new tab</span>
            </a>
          </>
        ) : null}
      </p>
    </div>
  );
}
