/** Nouns that say what somebody has to do with the story's quarrel, or gains from it. */
export const STAKES = new Set(
  (
    "rival opponent foe critic ally supporter loyalist backer donor fundraiser lobbyist activist advocate host commentator " +
    "pundit official insider operative strategist aide accuser victim survivor suspect fugitive whistleblower leaker dissident exile"
  ).split(" "),
);
/** Nouns of party and candidacy: beside one of those above they are a choice, beside each other they identify. */
export const STANDINGS = new Set([
  ...STAKES,
  ..."republican democrat conservative liberal candidate nominee hopeful contender challenger veteran".split(" "),
]);
