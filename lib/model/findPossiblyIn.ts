import type { ClaimGroup, UniqueClaim, UnpairedClaim } from "./claim";
import { overlapOf } from "./span";

/** The ids of the unsure rows that hold something of each claim, in the order of the rows. */
export function findPossiblyIn(
  claims: readonly UniqueClaim[],
  groups: readonly ClaimGroup[],
): readonly UnpairedClaim[] {
  const unsure = groups.filter(({ status }) => status === "unsure");
  return claims.map((claim) => {
    const holding = unsure.filter(({ members }) =>
      members.some((member) => member.article === claim.article && overlapOf(member, claim) > 0),
    );
    return { ...claim, possiblyIn: holding.map(({ id }) => id) };
  });
}
