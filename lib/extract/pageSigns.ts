/** How pages that are no article name themselves, in their titles, headings and first words. */
export const BOT_WALL =
  /^(?:just a moment|attention required|access (?:to this page has been )?denied|are you (?:a )?(?:robot|human)|verify(?:ing)? (?:that )?you(?:'re| are)? (?:a )?human|human verification|security check|pardon our interruption|please (?:verify|wait)|one moment,? please|checking your browser|ddos.?guard|robot check|captcha|bot (?:check|verification|detection)|request unsuccessful|you have been blocked|sorry, you have been blocked|we (?:have )?detected unusual|unusual traffic|enable javascript and cookies)|\b(?:verify you are (?:a )?human|checking (?:if the site connection is secure|your browser before)|unusual (?:traffic|activity) from your|not a robot|are you a robot|enable javascript and cookies to continue|performing security verification|incapsula incident|ray id:)/i;

/** Parts that only walls have. Looked for on pages with hardly any words: whole articles carry the same scripts. */
export const BOT_WALL_ELEMENTS =
  '#challenge-form, #challenge-running, #challenge-stage, .cf-browser-verification, #cf-wrapper, #px-captcha, [src*="captcha-delivery.com"], [src*="_Incapsula_Resource"], [src*="/cdn-cgi/challenge-platform/"], [class*="g-recaptcha"], [class*="h-captcha"], [class*="cf-turnstile"]';

export const CONSENT_WALL =
  /\b(?:we value your privacy|your privacy (?:choices|matters|settings)|before you continue|cookie (?:consent|settings|preferences|policy|notice)|manage (?:your )?(?:cookies|consent|preferences|choices)|accept (?:all|cookies)|our \d+ partners|consent to (?:the|our) use|store and\/or access information on a device|datenschutzeinstellungen|alle akzeptieren|mit werbung weiterlesen|nous respectons votre vie privée|accepter et continuer|tout accepter|aceptar (?:y continuar|todo)|cookie-instellingen)\b/i;

export const CONSENT_WORDS =
  /\b(?:cookies?|consent|privacy|partners|personal data|datenschutz|einwilligung|vie privée|privacidad|gdpr|tracking)\b/i;

export const SOFT_404 =
  /\b(?:404|page (?:not found|cannot be found|can[’']t be found|does(?:n[’']t| not) exist|no longer exists|you (?:requested|are looking for))|not found|(?:article|story|page|content) (?:is |has been )?(?:no longer available|removed|not available|unavailable|expired|deleted)|we can[’']t (?:seem to )?find|couldn[’']t find (?:that|the|this) page|seite (?:wurde )?nicht gefunden|seite existiert nicht|page (?:introuvable|non trouvée|n[’']existe)|p[áa]gina no (?:encontrada|existe)|pagina non trovata|pagina niet gevonden|p[áa]gina n[ãa]o encontrada)\b/i;

/** Sentences with which an article stops for those who don't pay. */
export const PAYWALL =
  /\b(?:subscribe (?:now )?to (?:continue|read|keep reading|unlock|access)|(?:to )?continue reading,? (?:subscribe|sign|log|register|create|please|this)|this (?:article|story|content|post) is (?:for|only available to|available to|reserved for|exclusive to|locked|premium)[^.]{0,40}(?:subscribers|members|readers)?|(?:for|exclusive(?:ly)? (?:to|for)) (?:our )?subscribers only|subscribers? only|already (?:a|have a) (?:subscriber|subscription|member)|you(?:'ve| have) (?:reached|read) (?:your|all your|the) (?:limit|free|last|monthly)|unlock this (?:article|story)|read the (?:full|rest of the|whole) (?:article|story) (?:with|by|for)|start your (?:free )?trial|become a (?:subscriber|member) to|réservé aux abonnés|il vous reste .{0,20}à lire|pour lire la suite|abonnez-vous pour|dieser (?:artikel|inhalt) ist (?:nur )?(?:für|exklusiv)|jetzt weiterlesen|weiterlesen mit|mit .{0,20}\+ weiterlesen|exklusiv für abonnenten|para suscriptores|contenido exclusivo|suscr[íi]bete para)\b/i;

export const PAYWALL_ELEMENTS =
  '[class*="paywall" i], [id*="paywall" i], [class*="subscriber-only" i], [class*="subscription-required" i], [class*="piano-offer" i], [class*="regwall" i], [class*="premium-content" i], [class*="locked-content" i]';

export const LIVE_TITLE =
  /\b(?:live (?:updates?|blog|coverage|ticker|report(?:ing)?)|liveblog|liveticker|live-ticker|as it happened|latest updates|minute by minute|en direct|en vivo|in diretta)\b|^live[:\s–-]/i;

export const NEEDS_SCRIPT =
  /\b(?:enable|activate|turn on|requires?|need) (?:to )?(?:enable |run )?java ?script|javascript (?:is )?(?:required|disabled|must be|not enabled)|javascript aktivieren|activer (?:le )?javascript/i;

/** Empty boxes that a script would fill. */
export const SCRIPT_ROOTS =
  "#root, #app, #__next, #__nuxt, #___gatsby, #application, [data-reactroot], app-root, [ng-app], #main-app";
