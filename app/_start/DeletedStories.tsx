import { type DeletedStory, KEPT_DELETED_DAYS } from "@/db/deleteStory";
import { Button } from "../_ui/Button";
import { Notice } from "../_ui/Notice";
import { bringBackStory } from "./bringBackStory";

type Props = { readonly deleted: readonly DeletedStory[]; readonly justDeleted: string | null };

/** The way back for deleted stories: in full sight just after, folded away later. */
export function DeletedStories({ deleted, justDeleted }: Props) {
  const last = deleted.find((story) => story.slug === justDeleted);
  if (last) {
    return (
      <Notice tone="done" announce>
        “{last.title}” was deleted. <BringBack story={last} label="Undo" />
      </Notice>
    );
  }
  if (deleted.length === 0) return null;
  return (
    <details className="fold">
      <summary>Recently deleted ({deleted.length})</summary>
      <p className="aside-text">Each can be brought back for {KEPT_DELETED_DAYS} days.</p>
      <ul className="plain-list">
        {deleted.map((story) => (
          <li key={story.slug} className="button-row">
            {story.title} <BringBack story={story} label="Bring back" />
          </li>
        ))}
      </ul>
    </details>
  );
}

function BringBack({ story, label }: { readonly story: DeletedStory; readonly label: string }) {
  return (
    <form action={bringBackStory} className="inline">
      <input type="hidden" name="slug" value={story.slug} />
      <Button small>
        {label}
        <span className="sr-only"> “{story.title}”</span>
      </Button>
    </form>
  );
}
