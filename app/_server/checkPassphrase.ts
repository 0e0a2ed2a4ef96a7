import { randomBytes, scrypt, timingSafeEqual } from "node:crypto";
import { endAllSessions } from "@/db/keepSession";
import { readSetting, saveSetting } from "@/db/keepSetting";

const SETTING = "owner-passphrase";
const KEY_BYTES = 32;
/** 2^15 rounds, 32 MB and about 60 ms a try: what the OWASP password storage sheet asks of scrypt at r = 8 with p = 3, in one pass. */
const COST = { N: 2 ** 15, r: 8, p: 3, maxmem: 64 * 1024 * 1024 };

/** Keeps the hash of the passphrase the server was started with. A new passphrase signs everyone out. */
export async function keepPassphrase(passphrase: string): Promise<void> {
  const stored = await readSetting(SETTING);
  if (stored && (await matches(passphrase, stored))) return;
  const salt = randomBytes(16);
  const key = await deriveKey(passphrase, salt);
  await saveSetting(SETTING, `${salt.toString("hex")}:${key.toString("hex")}`);
  await endAllSessions();
}

/** Whether this is the owner's passphrase; takes the same time for every wrong one. */
export async function checkPassphrase(candidate: string): Promise<boolean> {
  const stored = await readSetting(SETTING);
  return stored !== undefined && (await matches(candidate.trim(), stored));
}

async function matches(candidate: string, stored: string): Promise<boolean> {
  const [salt = "", key = ""] = stored.split(":");
  return timingSafeEqual(await deriveKey(candidate, Buffer.from(salt, "hex")), Buffer.from(key, "hex"));
}

function deriveKey(passphrase: string, salt: Uint8Array): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    scrypt(passphrase.normalize("NFKC"), salt, KEY_BYTES, COST, (error, key) => (error ? reject(error) : resolve(key)));
  });
}
