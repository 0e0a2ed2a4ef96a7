import type { NextConfig } from "next";

/** The most one request may carry: twelve pasted pages and their fields. What a version may hold is checked by us, with a sentence. */
const MAX_REQUEST = "26mb";

const config: NextConfig = {
  serverExternalPackages: ["better-sqlite3"],
  outputFileTracingRoot: import.meta.dirname,
  outputFileTracingIncludes: { "/*": ["./db/migrations/**/*", "./samples/*.json"] },
  typedRoutes: true,
  reactStrictMode: true,
  poweredByHeader: false,
  images: { unoptimized: true },
  experimental: { serverActions: { bodySizeLimit: MAX_REQUEST }, proxyClientMaxBodySize: MAX_REQUEST },
};

export default config;
