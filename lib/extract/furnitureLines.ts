/** Lines that news pages put among their paragraphs and that are no part of an article, in the languages met most. */
export const FURNITURE_LINES: readonly RegExp[] = [
  // Names of what stands beside: "Image", "Advertisement", "Play Video", "Share".
  /^(?:site icon\b.{0,60}|exit mobile version|skip (?:to|advertisement).{0,40}|zum inhalt.{0,20}|advertisements?|anzeige|werbung|publicit[ée]|publicidad|sponsored(?: content)?|promoted|image|photos?|video|audio|gallery|slideshow|loading\.*|play(?: video| audio)?|pause|mute|fullscreen|share|share this.{0,40}|tweet|pin it|print|e-?mail|comments?|copy link|save|bookmark|listen|topics?:?|tags?:?|filed under:?.{0,60}|labels?:?.{0,60}|category:?.{0,60}|kategorien?:?.{0,60}|schlagw[öo]rter:?.{0,80}|home|news|menu|search|close|next|previous|back|back to top|top|view comments|leave a (?:comment|reply)|post a comment|show more|load more|see more|view all|expand|collapse|toggle.{0,20}|image caption|media caption|image copyright.{0,40}|image source.{0,40}|getty images|\[?related\]?|author|about the authors?|recent posts|quelle:? ?dpa)$/i,
  /^(?:just now|(?:about |over |vor )?(?:\d+|an?|one) (?:second|minute|hour|day|week|month|year)s? ago)$/i,
  /^\d{1,3}\s*(?:min(?:ute)?s?\.?\s*(?:read|lesezeit|de lecture)|shares?|comments?|likes?|views?|photos?)$/i,
  /^(?:current time|duration|remaining time|loaded:|progress:|stream type|playback rate)\b.{0,40}$/i,
  // Pointers to other articles. A colon or bar, so that "Read more than one book a week" stays.
  /^(?:read|read more|read also|also read|read next|see also|see more|related(?: stories| articles| coverage| content)?|watch|listen|more|more (?:on|about|from)[^.]{0,60}|don['’]t miss|recommended(?: for you)?|opinion|explainer|mehr zum thema|lesen sie (?:auch|mehr)|siehe auch|auch interessant|lire aussi|[àa] lire aussi|voir aussi|lea tambi[ée]n|le[ae] m[áa]s|ver tambi[ée]n|leggi anche|lees ook|leia (?:tamb[ée]m|mais)|links? to share)\s*(?:[:|»›→—–-]|$)/i,
  /^\[?(?:continue reading|keep reading|read the (?:full|original|complete|whole) (?:article|story|post|interview|transcript)|read more(?: here| about)?|click (?:here|on)|tap here|story continues|article continues|scroll (?:down|for)|weiterlesen|lesen sie mehr|hier (?:geht es|klicken)|lire la suite|seguir leyendo)\b.{0,100}$/i,
  /^(?:a version of this (?:article|story) (?:first )?appear).{0,160}$/i,
  // Asking for something.
  /^.{0,60}\b(?:sign[ -]?up|subscribe|subscription)\b.{0,60}\b(?:newsletters?|inbox|updates?|alerts?|e-?mails?|briefing|today|now|free|channel|podcast)\b.{0,80}$/i,
  /^(?:get|never miss|stay (?:up to date|informed|connected)|join|keep up with)\b.{0,120}\b(?:newsletters?|inbox|your phone|our app|whatsapp|telegram|e-?mail)\b.{0,80}$/i,
  /^(?:download|install|get)\b.{0,40}\bapp\b.{0,120}$/i,
  /^(?:sign up|subscribe|subscribe now|log ?in|register|sign in|support us|donate|become a member|abonnieren|newsletter|jetzt abonnieren|s['’]abonner)\b.{0,50}$/i,
  /^(?:follow|like|find|join) (?:us|me|him|her|them|@?\w+(?: \w+)?) on\b.{0,120}$/i,
  /^(?:have|got) (?:a|any) (?:news tip|tip|story|question|confidential)\b.{0,120}$/i,
  /^(?:send|e-?mail) (?:tips|comments|feedback|questions|us)\b.{0,120}$/i,
  /^(?:we use cookies|this (?:site|website) uses cookies|accept (?:all )?cookies|by (?:continuing|using|clicking|signing)).{0,200}$/i,
  /^(?:den artikel|diesen artikel|artikel) (?:mit anderen )?(?:teilen|drucken|versenden|merken).{0,60}$/i,
  /^(?:partager|compartir|condividi|delen|teilen)\b.{0,60}$/i,
  // Whose it is.
  /^(?:©|\(c\)|copyright\b).{0,160}$/i,
  /^.{0,80}\ball rights reserved\b.{0,120}$/i,
  /^(?:advertising disclosure|disclosure|affiliate disclosure)\s*:.{0,300}$/i,
  /^[^\p{L}\p{N}]{1,200}$/u,
];

/** Headings after which a page speaks of other things: what follows is no part of the article. */
export const END_HEADINGS =
  /^(?:related(?: (?:articles?|stories|posts?|topics?|content|links?|news|coverage|reading))?|you (?:may|might) (?:also )?(?:like|be interested).{0,40}|recommended.{0,40}|more (?:stories|from|on|news|in|like|articles|about|to read)\b.{0,60}|(?:most|more) (?:read|popular|viewed|shared|recent|commented)\b.{0,40}|(?:latest|top|trending|popular|other|recent|similar) (?:news|stories|articles|posts|videos|headlines|reviews)\b.{0,30}|trending.{0,30}|also on\b.{0,40}|read (?:next|more|this next)|see also|what to read next|up next|next up|editors?['’]? picks?|about the authors?|about (?:us|this site)|(?:leave|post|write|add) a (?:comment|reply).{0,30}|(?:\d+ )?(?:comments?|responses?|replies)(?: \(\d+\))?|join the (?:conversation|discussion)|discussion|share (?:this|via|on)\b.{0,40}|newsletter.{0,30}|sign up.{0,60}|subscribe.{0,60}|from around the web|around the web|from our partners|sponsored.{0,30}|post navigation|tags?|topics?|categories|references|footnotes|sources and further reading|further reading|external links|download references|author information|meistgelesen.{0,20}|meistdiskutiert.{0,20}|das könnte (?:sie|dich|ihnen) .{0,40}|mehr zum thema.{0,40}|weitere (?:artikel|meldungen|themen|beiträge).{0,40}|ähnliche (?:artikel|beiträge).{0,20}|verwandte .{0,30}|kommentare?.{0,20}|(?:ein )?kommentar (?:schreiben|hinterlassen|verfassen).{0,20}|schreibe einen kommentar|über den autor|à lire aussi|sur le même (?:sujet|thème)|dernières news.{0,60}|commentaires?|vous aimerez aussi.{0,30}|noticias relacionadas|te puede interesar.{0,20}|comentarios|gerelateerd.{0,20}|leia também|kontakt|contact)\s*:?$/iu;

/** Those of them after which nothing of the article comes any more. */
export const FINAL_HEADINGS =
  /\b(?:authors?|autor|comments?|repl(?:y|ies)|responses?|conversation|discussion|tags?|categories|references|footnotes|external links|further reading|navigation|kommentare?|commentaires?|comentarios|kontakt|contact)\b/iu;

/** Who took the picture, alone on a line or behind a caption. */
export const CREDIT_LINE =
  /^(?:(?:photo|image|picture|video|graphic|illustration|foto|bild|cr[ée]dits?|photograph|bildquelle|quelle|source|file photo)s?(?: photos?| credit)?\s*(?::|by\b|©|\/|\|).{0,120}|\(?(?:image|photo|picture)s? credit.{0,100}|[^.!?]{0,120}(?:\/|\||©|\bvia\b|photo by|foto:)\s*(?:getty|afp|ap|reuters|shutterstock|unsplash|epa|dpa|bloomberg|imago|pa|xinhua|anadolu)\b.{0,60}|[^.!?]{0,60}\b(?:getty images|shutterstock|afp photo|associated press photo)\)?)$/i;

/** A caption that ends in its photographer in brackets: "The bridge at dusk on 3 May. [Ana Novak - Example Agency]". */
export const CREDITED_CAPTION =
  /(?:\[[^\]]{3,80}\]|\((?:photo|image|foto|bild|credit|getty|afp|reuters|ap)\b[^)]{0,80}\)|©\s?[\p{L}\d /.-]{2,60})\s*$/iu;

/** What an outlet says of its own changes to a text. Kept apart, never dropped: what was corrected is news. */
export const CORRECTION_LINE =
  /^(?:\W{0,3})(?:corrections?(?: and clarifications?)?|clarification|editor['’]?s['’]? note|update|erratum|this (?:article|story|piece|report|post) (?:has been|was) (?:updated|amended|corrected|changed)|an earlier version of this|korrektur|anmerkung der redaktion|hinweis der redaktion|rectificatif|mise à jour|correcci[óo]n|rettifica)\b/i;
