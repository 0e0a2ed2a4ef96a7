import type { Metadata } from "next";
import type { ReactNode } from "react";
import "./_ui/globals.css";

export const metadata: Metadata = {
  title: { default: "SameStory", template: "%s · SameStory" },
  description: "One story, every version: what several outlets say, side by side, bound to their own words.",
};

export default function RootLayout({ children }: { readonly children: ReactNode }) {
  return (
    <html lang="en" suppressHydrationWarning>
      <body>{children}</body>
    </html>
  );
}
