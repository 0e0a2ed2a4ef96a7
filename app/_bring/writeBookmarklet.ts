/**
 * The bookmark's program, for one installation's own address: opens our window and, once it listens, hands over the page as
 * the browser shows it, to that address alone. A plain form post would be stopped by outlets' policies and by our own check
 * of where a form comes from.
 */
export function writeBookmarklet(origin: string): string {
  const target = JSON.stringify(origin);
  const program = `(()=>{const o=${target},w=open(o+"/bring","_blank");if(!w){alert("The window was blocked. Copy the article's text and paste it in SameStory instead.");return}addEventListener("message",e=>{if(e.source===w&&e.origin===o&&e.data==="samestory-ready")w.postMessage({samestory:1,html:document.documentElement.outerHTML,url:location.href,title:document.title},o)})})()`;
  return `javascript:${encodeURIComponent(program)}`;
}
