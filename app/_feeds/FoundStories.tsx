import { Button } from "../_ui/Button";
import { compareItemsAction } from "./feedActions";
import type { FoundStory } from "./groupItems";

/** Stories that several followed outlets have, each with the button that compares them. */
export function FoundStories({ found }: { readonly found: readonly FoundStory[] }) {
  return (
    <ul className="found-stories">
      {found.map(({ headline, items }) => (
        <li key={items.map((item) => item.url).join(" ")}>
          <p className="found-headline" dir="auto">
            {headline}
          </p>
          <ul className="aside-text found-items">
            {items.map((item) => (
              <li key={item.url} dir="auto">
                <a href={item.url} rel="noopener noreferrer nofollow ugc" referrerPolicy="no-referrer" target="_blank">
                  {item.outlet}
                  <span aria-hidden="true"> ↗</span>
                </a>
                {item.title && item.title !== headline ? `: ${item.title}` : ""}
              </li>
            ))}
          </ul>
          <form
            action={compareItemsAction.bind(
              null,
              items.map((item) => item.url),
            )}
          >
            <Button small>Compare these {items.length}</Button>
          </form>
        </li>
      ))}
    </ul>
  );
}
