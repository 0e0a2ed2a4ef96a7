const isDevelopment = process.env.NODE_ENV === "development";

/**
 * The headers of every answer. Nothing foreign runs or loads: scripts by nonce alone, all else from here alone. Only the page
 * that receives what the bookmark hands over may be talked to by the window that opened it.
 */
export function securityHeaders(
  nonce: string,
  { pathname, isSecure }: { readonly pathname: string; readonly isSecure: boolean },
): Record<string, string> {
  const isShared = pathname === "/share" || pathname.startsWith("/share/");
  return {
    "Content-Security-Policy": contentSecurityPolicy(nonce),
    "X-Content-Type-Options": "nosniff",
    // Nothing is told to other sites. With `no-referrer` a form sent without script would name no origin, and be refused.
    "Referrer-Policy": "same-origin",
    "Permissions-Policy": "camera=(), microphone=(), geolocation=(), payment=(), usb=()",
    "Cross-Origin-Opener-Policy": pathname === "/bring" ? "unsafe-none" : "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "X-Frame-Options": "DENY",
    ...(isSecure ? { "Strict-Transport-Security": "max-age=31536000" } : {}),
    ...(isShared ? { "X-Robots-Tag": "noindex, nofollow" } : {}),
  };
}

function contentSecurityPolicy(nonce: string): string {
  // The development server evaluates code and injects styles; only `next dev` gets that.
  const script = isDevelopment ? "'unsafe-eval'" : "";
  const style = isDevelopment ? "'unsafe-inline'" : `'nonce-${nonce}'`;
  return [
    "default-src 'none'",
    `script-src 'nonce-${nonce}' 'strict-dynamic' ${script}`.trim(),
    `style-src 'self' ${style}`,
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
    "object-src 'none'",
    "manifest-src 'self'",
    "worker-src 'self'",
  ].join("; ");
}
