import { addressOf } from "../_server/addressOf";
import { writeBookmarklet } from "./writeBookmarklet";

/**
 * How to make the bookmark. As text to copy: a link that runs script is what our pages never have (React refuses to render
 * one, and the content security policy would stop it).
 */
export async function BookmarkletBox() {
  const origin = new URL(await addressOf("/")).origin;
  return (
    <section className="section">
      <h2>A bookmark that hands pages over</h2>
      <p className="section-intro">
        For paywalled pages you may read, and pages that refuse to be fetched: make a bookmark, give it this as its
        address, and press it on the article’s page. Your browser hands the page over as you see it; nothing is sent
        anywhere else.
      </p>
      <label className="field">
        <span className="field-label">Address of the bookmark</span>
        <textarea className="input bookmarklet" readOnly rows={4} value={writeBookmarklet(origin)} />
      </label>
    </section>
  );
}
