/** The name and flags under which the owner's session is kept. */
export type SessionCookie = {
  readonly name: string;
  readonly flags: { readonly httpOnly: true; readonly sameSite: "lax"; readonly secure: boolean; readonly path: "/" };
};

/**
 * Over https the name begins with `__Host-`, which a browser takes only from this very host and over https: a neighbour on
 * another subdomain can't plant a session. It is the one name looked for there, since a planted one would have the other.
 * Behind a proxy, https is what the proxy says, where it is trusted (proxy.ts takes the header away elsewhere).
 */
export function sessionCookie(headers: Pick<Headers, "get">): SessionCookie {
  const secure = headers.get("x-forwarded-proto") === "https";
  return {
    name: secure ? "__Host-samestory_session" : "samestory_session",
    flags: { httpOnly: true, sameSite: "lax", secure, path: "/" },
  };
}
