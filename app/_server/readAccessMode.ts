import { readFileSync } from "node:fs";
import { isIP } from "node:net";

/**
 * Who may use this installation. `open`: whoever sits at this computer. `passphrase`: its owner, from anywhere. `closed`: it
 * can be reached from elsewhere and no passphrase was set, so it must not start.
 */
export type AccessMode =
  | { readonly kind: "open" }
  | { readonly kind: "passphrase"; readonly passphrase: string }
  | { readonly kind: "closed"; readonly message: string };

/** Shorter passphrases are refused: with ten tries in a quarter of an hour, twelve characters outlast any guesser. */
export const MIN_PASSPHRASE_CHARS = 12;

type Environment = Readonly<Record<string, string | undefined>>;

/** Reads `HOST`, `SAMESTORY_PASSPHRASE` and `SAMESTORY_PASSPHRASE_FILE`. A passphrase that is set counts on loopback too. */
export function readAccessMode(env: Environment = process.env): AccessMode {
  const file = env.SAMESTORY_PASSPHRASE_FILE;
  const passphrase = file ? readFileSync(file, "utf8").trim() : env.SAMESTORY_PASSPHRASE?.trim();
  if (passphrase) {
    if ([...passphrase].length >= MIN_PASSPHRASE_CHARS) return { kind: "passphrase", passphrase };
    return {
      kind: "closed",
      message: `The passphrase is too short: it needs ${MIN_PASSPHRASE_CHARS} characters or more.`,
    };
  }
  if (isLoopback(env.HOST || "127.0.0.1")) return { kind: "open" };
  return {
    kind: "closed",
    message:
      "Other computers can reach SameStory at this HOST, so it needs an owner's passphrase: set SAMESTORY_PASSPHRASE, or SAMESTORY_PASSPHRASE_FILE to a file that holds it.",
  };
}

/** Whether a host name or address, without port, only ever means this computer. */
export function isLoopback(host: string): boolean {
  const bare = host.toLowerCase().replace(/^\[|\]$/g, "");
  if (bare === "localhost" || bare.endsWith(".localhost") || bare === "::1") return true;
  return isIP(bare) === 4 && bare.startsWith("127.");
}
