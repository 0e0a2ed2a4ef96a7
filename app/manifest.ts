import type { MetadataRoute } from "next";

/** `share_target` is not in the framework's type for every release; the shape is the Web Share Target specification's. */
type ManifestWithShare = MetadataRoute.Manifest & {
  readonly share_target: {
    readonly action: string;
    readonly method: "GET";
    readonly enctype: "application/x-www-form-urlencoded";
    readonly params: Readonly<Record<"title" | "text" | "url", string>>;
  };
};

/** Lets a phone or computer install the app and offer it in its share menu, where it is served over HTTPS. */
export default function manifest(): ManifestWithShare {
  return {
    name: "SameStory",
    short_name: "SameStory",
    description: "One story, every version.",
    start_url: "/",
    display: "standalone",
    background_color: "#fbfaf7",
    theme_color: "#fbfaf7",
    icons: [{ src: "/icon.svg", sizes: "any", type: "image/svg+xml" }],
    share_target: {
      action: "/bring",
      method: "GET",
      enctype: "application/x-www-form-urlencoded",
      params: { title: "title", text: "text", url: "url" },
    },
  };
}
