import type { Metadata } from "next";
import Link from "next/link";
import { findProblem } from "@/app/_forms/findProblem";
import { formatDay } from "@/app/stories/[slug]/_views/formatWhen";
import { listClasses } from "@/db/readClass";
import { STARTING_QUESTIONS } from "@/lib/classroom/listQuestions";
import { addressOf } from "../../_server/addressOf";
import { openStory } from "../../_server/openStory";
import { LoopbackNotice } from "../../_share/LoopbackNotice";
import { Button } from "../../_ui/Button";
import { describedBy, Field } from "../../_ui/Field";
import { Notice } from "../../_ui/Notice";
import { PageBody } from "../../_ui/PageBody";
import { SiteHeader } from "../../_ui/SiteHeader";
import { createClassAction } from "../actions";

export const dynamic = "force-dynamic";
export const metadata: Metadata = { title: "Class pack" };

const PROBLEMS: Readonly<Record<string, string>> = {
  questions: "A class needs one question at least. Tick one, or write your own.",
  form: "The form could not be read. Try again.",
};

type Props = {
  readonly params: Promise<{ slug: string }>;
  readonly searchParams: Promise<{ problem?: string; done?: string }>;
};

export default async function ClassPackPage({ params, searchParams }: Props) {
  const { slug } = await params;
  const story = await openStory(slug);
  const [classes, { problem, done }, address] = await Promise.all([
    listClasses(slug),
    searchParams,
    addressOf("/class"),
  ]);
  const told = findProblem(PROBLEMS, problem);
  return (
    <>
      <SiteHeader section="other" />
      <PageBody narrow>
        <p className="aside-text">
          <Link href={`/stories/${slug}`}>← {story.title}</Link>
        </p>
        <h1 className="class-title">Class pack</h1>
        <p className="subtitle">
          For a class: the texts without our marks, a board of what the students mark, a worksheet and its key.
        </p>
        {told ? (
          <Notice tone="error" announce>
            {told}
          </Notice>
        ) : null}
        {done === "deleted" ? (
          <Notice tone="done" announce>
            The class is deleted, with its students’ names and all they marked.
          </Notice>
        ) : null}
        <section className="section">
          <h2>On paper</h2>
          <ul className="class-list">
            <li>
              <Link href={`/classroom/${slug}/worksheet?blind=1`}>Worksheet, outlets hidden</Link> ·{" "}
              <Link href={`/classroom/${slug}/worksheet`}>with names</Link>
            </li>
            <li>
              <Link href={`/classroom/${slug}/key`}>Answer key</Link>{" "}
              <span className="aside-text">from the comparison, with your corrections</span>
            </li>
          </ul>
        </section>
        <section className="section">
          <h2>On screens</h2>
          <LoopbackNotice what="a class’s link and code" address={address} />
          {classes.length > 0 ? (
            <ul className="class-list">
              {classes.map((taught) => (
                <li key={taught.id}>
                  <Link href={`/classroom/${slug}/${taught.id}`}>{taught.title}</Link>{" "}
                  <span className="aside-text">
                    code {taught.code} · made {formatDay(taught.createdAt)}
                  </span>
                </li>
              ))}
            </ul>
          ) : null}
          <form action={createClassAction.bind(null, slug)}>
            <Field id="title" label="Name of the class" hint="Only you see it.">
              <input
                className="input"
                id="title"
                name="title"
                maxLength={80}
                placeholder="8b, Tuesday"
                aria-describedby={describedBy("title", { hint: true })}
              />
            </Field>
            <fieldset className="field">
              <legend className="field-label">Questions</legend>
              {STARTING_QUESTIONS.map((question, i) => (
                <label key={question.kind} className="choice">
                  <input type="checkbox" name="question" value={i} defaultChecked={i < 3} /> {question.text}
                </label>
              ))}
            </fieldset>
            <Field
              id="own"
              label="A question of your own"
              hint="Students answer it by marking sentences: ask for what can be shown in the texts."
            >
              <input
                className="input"
                id="own"
                name="own"
                maxLength={300}
                aria-describedby={describedBy("own", { hint: true })}
              />
            </Field>
            <label className="choice">
              <input type="checkbox" name="blind" defaultChecked /> Hide the outlets’ and writers’ names until I reveal
              them
            </label>
            <p className="button-row class-make">
              <Button tone="firm">Make the class</Button>
            </p>
          </form>
        </section>
      </PageBody>
    </>
  );
}
