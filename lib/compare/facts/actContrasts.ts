/**
 * Acts of which one thing takes only one at a time: who is suspended is not dismissed, what is put off is not called off.
 * Written for this program, by dictionary form; synonyms stand on one side, for they part nothing.
 */
export const ACT_CONTRASTS: readonly (readonly [ReadonlySet<string>, ReadonlySet<string>])[] = (
  [
    ["suspend", "dismiss fire sack oust expel"],
    ["resign quit", "dismiss fire sack oust"],
    ["postpone delay pause suspend halt defer", "cancel scrap abandon reverse repeal revoke axe"],
    ["accept approve ratify pass adopt", "reject refuse veto"],
    ["arrest detain", "release free"],
    ["convict", "acquit"],
    ["confirm", "deny"],
    ["raise increase rise grow climb", "lower decrease fall drop decline shrink"],
    ["win", "lose"],
    ["support back endorse", "oppose"],
    ["shut close", "open reopen"],
    ["extend", "shorten"],
    ["ban forbid", "allow permit"],
  ] as const
).map(([one, other]) => [new Set(one.split(" ")), new Set(other.split(" "))] as const);
