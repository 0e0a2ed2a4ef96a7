import Link from "next/link";
import { Siglum } from "@/app/_ui/Siglum";
import type { SourcingQuestion } from "@/lib/model/sourcing";
import { sliceSpan } from "@/lib/model/span";
import type { StoryOutlets } from "../listOutlets";
import { hrefInContext } from "../MentionLinks";
import { OutletWords } from "../OutletWords";
import type { StoryBase } from "../viewQuery";

type Props = {
  readonly questions: readonly SourcingQuestion[];
  readonly outlets: StoryOutlets;
  readonly base: StoryBase;
};

/** What an editor would ask; never a verdict. */
export function QuestionsSection({ questions, outlets, base }: Props) {
  const asked = questions
    .flatMap((question) => {
      const outlet = outlets.byArticle.get(question.article);
      return outlet ? [{ question, outlet }] : [];
    })
    .sort((a, b) => a.outlet.position - b.outlet.position || a.question.start - b.question.start);
  if (asked.length === 0) return null;
  return (
    <section className="section" id="questions" aria-labelledby="questions-title">
      <h2 id="questions-title">Questions an editor might ask</h2>
      <p className="section-intro">Questions, not verdicts: there may be good answers that the text doesn’t give.</p>
      <ul className="questions">
        {asked.map(({ question, outlet }) => (
          <li key={`${outlet.id} ${question.kind} ${question.start}`}>
            <p>
              <Siglum siglum={outlet.siglum} position={outlet.position} name={outlet.name} /> {question.question}
            </p>
            <OutletWords outlet={outlet} className="small-words">
              <Link href={hrefInContext(base, outlet, question)} prefetch={false}>
                {sliceSpan(outlet.article.text, question)}
              </Link>
            </OutletWords>
          </li>
        ))}
      </ul>
    </section>
  );
}
