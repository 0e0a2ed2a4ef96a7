/**
 * Names (of classes and ids) of page parts that are no article, as whole words between dashes and underscores: `related` is
 * one in `story-related` and none in `unrelated`. Names of tools that wrap good text on many sites (`widget`, `module`,
 * `container`) are left out.
 */
const JUNK_WORDS = `
  newsletter newsletters subscribe subscription signup share shares sharing sharebar sharedaddy social socials addthis addtoany
  related relatedposts recommended recommendation recommendations outbrain taboola revcontent zergnet promo promos promotion
  tags taglist keywords breadcrumb breadcrumbs pagination pager pagenav comments commentlist disqus respond
  ad ads advert adverts advertisement advertising adslot sponsored sponsor cookie cookies consent gdpr toolbar
  teaser teasers vjs jwplayer cta footer nav navbar navigation menu breadcrumbnav skip screenreader
  mostread popular trending readmore morefrom seealso upnext authorbox authorbio aboutauthor bio biography
  byline bylines dateline-date pubdate timestamp entrymeta postmeta articlemeta disclaimer donate donation login register
  poll quiz survey rating ratings votes reactions likes followus printonly noprint kicker copyright
`;

const WORDS = new Set(JUNK_WORDS.trim().split(/\s+/));

/** Two words that say it together. */
const PAIRS =
  /(?:^|[\s_-])(?:author[_-]+(?:bio|box|info|card|about|details|profile|desc\w*)|about[_-]+(?:the[_-]+)?author|read[_-]+(?:more|next|also)|more[_-]+(?:from|stories|on|news|articles)|most[_-]+(?:read|popular|viewed)|see[_-]+also|up[_-]+next|sign[_-]+up|mail[_-]+form|(?:post|entry|article|page|story)[_-]*(?:meta|tags|date|info|nav|footer)|sr[_-]only|visually[_-]hidden|screen[_-]reader(?:[_-]text)?|follow[_-]+us|wp[_-]+block[_-]+latest|jp[_-]+related\w*|social[_-]+\w+|after[_-]+article\w*|contact[_-]+teaser\w*|app[_-]+section\w*)/i;

/** Whether a class or id names a part that is no article. */
export function isJunkName(name: string): boolean {
  return (
    PAIRS.test(name) ||
    name
      .toLowerCase()
      .split(/[\s_-]+|(?<=[a-z])(?=[A-Z])/)
      .some((word) => WORDS.has(word))
  );
}
