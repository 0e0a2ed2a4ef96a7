import { database } from "@/db/client";
import { loadSamples } from "./loadSamples";

/** Opens and migrates the database and loads the samples. Throws, so that the server stops, where the database can't be used. */
export async function startServer(): Promise<void> {
  database();
  await loadSamples();
}
