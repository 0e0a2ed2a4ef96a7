/**
 * Names (of classes and ids) of page parts that are no article, as whole words between dashes and underscores: `related` is
 * one in `story-related` and none in `unrelated`. Names of tools that wrap good text on many sites (`widget`, `module`,
 * `container`) are left out.
 */
const JUNK_WORDS = `
  newsletter newsletters subscribe subscription signup share shares sharing sharebar sharedaddy social socials addthis addtoany
  related relatedposts recommended recommendation recommendations outbrain taboola revcontent zergnet 
  taglist keywords breadcrumb breadcrumbs pagination pager pagenav comments commentlist disqus respond
  ad ads advert adverts advertisement advertising adslot sponsored sponsor cookie cookies consent gdpr toolbar
  vjs jwplayer cta footer nav navbar navigation breadcrumbnav skip screenreader
  mostread popular trending readmore morefrom seealso upnext authorbox authorbio aboutauthor bio biography
  byline bylines dateline-date pubdate timestamp entrymeta postmeta articlemeta donate donation 
  poll quiz survey rating ratings votes reactions likes followus printonly noprint copyright
`;

/** Names that stand for furniture as often as for the standfirst or a part of the article itself: no sentence goes for them. */
const DOUBTFUL_WORDS = new Set(
  "teaser teasers promo promos promotion tags tag login register kicker menu disclaimer topics sidebar meta header".split(
    " ",
  ),
);

const WORDS = new Set(JUNK_WORDS.trim().split(/\s+/));

/** Two words that say it together. */
const PAIRS =
  /(?:^|[\s_-])(?:author[_-]+(?:bio|box|info|card|about|details|profile|desc\w*)|about[_-]+(?:the[_-]+)?author|read[_-]+(?:more|next|also)|more[_-]+(?:from|stories|on|news|articles)|most[_-]+(?:read|popular|viewed)|see[_-]+also|up[_-]+next|sign[_-]+up|mail[_-]+form|(?:post|entry|article|page|story)[_-]*(?:meta|tags|date|info|nav|footer)|sr[_-]only|visually[_-]hidden|screen[_-]reader(?:[_-]text)?|follow[_-]+us|wp[_-]+block[_-]+latest|jp[_-]+related\w*|social[_-]+\w+|after[_-]+article\w*|contact[_-]+teaser\w*|app[_-]+section\w*)/i;

/** Whether a class or id names a part that is no article: surely, by a name that may mean something else, or not. */
export function judgeName(name: string): "junk" | "doubtful" | "good" {
  if (PAIRS.test(name)) return "junk";
  const words = name.toLowerCase().split(/[\s_-]+/);
  if (words.some((word) => WORDS.has(word))) return "junk";
  return words.some((word) => DOUBTFUL_WORDS.has(word)) ? "doubtful" : "good";
}
