import { randomUUID } from "node:crypto";
import { KeptField } from "../_forms/KeptField";
import { KeptForm } from "../_forms/KeptForm";
import { SubmitButton } from "../_forms/SubmitButton";
import { DropFiles } from "./DropFiles";
import { startStory } from "./startStory";
import { VersionSlots } from "./VersionSlots";

type Props = {
  /** How many boxes for pasted versions stand open; 0 folds them away. */
  readonly slots: number;
};

/** The box that begins a story: links, or versions one by one. A whole form, with or without script. */
export function StartForm({ slots }: Props) {
  return (
    <KeptForm action={startStory} label="Begin a story">
      <input type="hidden" name="request" value={randomUUID()} />
      <KeptField
        name="links"
        label="Links to the articles, one a line"
        hint="Two to twelve articles on the same story, each from another outlet."
        rows={5}
        placeholder={"https://…\nhttps://…"}
      />
      <details className="fold" open={slots > 0}>
        <summary>Add texts, pages or files</summary>
        <p className="aside-text">
          For articles behind a paywall, from paper or from your own computer. Each box takes a text with its headline
          first, a page's source, or a single link.
        </p>
        <DropFiles />
        <VersionSlots initial={Math.max(slots, 2)} />
        <KeptField
          name="title"
          label="What to call the story"
          hint="Left empty, it takes the first article's headline."
        />
      </details>
      <SubmitButton busy="Beginning…">Compare</SubmitButton>
    </KeptForm>
  );
}
