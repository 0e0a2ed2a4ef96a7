import type { Metadata, Viewport } from "next";
import { connection } from "next/server";
import type { ReactNode } from "react";
import "./_ui/globals.css";
import "./house.css";

export const metadata: Metadata = {
  title: { default: "SameStory", template: "%s · SameStory" },
  description: "One story, every version: what several outlets say, side by side, bound to their own words.",
};

export const viewport: Viewport = { colorScheme: "light dark" };

export default async function RootLayout({ children }: { readonly children: ReactNode }) {
  // Every page is made for its request: a page kept from the build would have no nonce, and its scripts would not run.
  await connection();
  return (
    <html lang="en" suppressHydrationWarning>
      <body>{children}</body>
    </html>
  );
}
