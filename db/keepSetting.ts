import { eq } from "drizzle-orm";
import { database } from "./client";
import { settings } from "./tables/house";

export async function readSetting(name: string): Promise<string | undefined> {
  return database().select().from(settings).where(eq(settings.name, name)).get()?.value;
}

export async function saveSetting(name: string, value: string): Promise<void> {
  database()
    .insert(settings)
    .values({ name, value })
    .onConflictDoUpdate({ target: settings.name, set: { value } })
    .run();
}
