import { Siglum } from "@/app/_ui/Siglum";
import { CapturedTextLink } from "../CapturedTextLink";
import { describeState } from "../describeVersion";
import { formatWhen } from "../formatWhen";
import type { ComparedOutlet } from "../listOutlets";
import { directionOf } from "../nameLanguage";
import { OriginalLink } from "../OriginalLink";
import type { StoryBase } from "../viewQuery";

/** The head of an outlet's column: who, under which headline, by whom, when, and how much of it was captured. */
export function OutletHead({ outlet, base }: { readonly outlet: ComparedOutlet; readonly base: StoryBase }) {
  const { article, version } = outlet;
  const facts = [
    version.byline ?? "no byline",
    version.publishedAt ? formatWhen(version.publishedAt) : "no date",
    describeState(version.state),
  ];
  return (
    <div className="outlet-head">
      <OutletName outlet={outlet} />
      <p className="outlet-head-title" lang={article.language} dir={directionOf(article.language)}>
        {article.title}
      </p>
      <p className="outlet-head-facts">
        {facts.join(" · ")} · <CapturedTextLink outlet={outlet} base={base} />
        <OriginalLink outlet={outlet} />
      </p>
    </div>
  );
}

export function OutletName({ outlet }: { readonly outlet: ComparedOutlet }) {
  return (
    <p className="outlet-head-name">
      <Siglum siglum={outlet.siglum} position={outlet.position} /> <span className="outlet-name">{outlet.name}</span>
    </p>
  );
}
