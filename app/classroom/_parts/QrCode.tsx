import QRCode from "qrcode";

/** Modules of white around a code: four, as ISO/IEC 18004 asks. */
const QUIET = 4;

/** An address as a code to scan, drawn here: no picture is fetched from anywhere. */
export function QrCode({ address, label }: { readonly address: string; readonly label: string }) {
  const { modules } = QRCode.create(address, { errorCorrectionLevel: "M" });
  const side = modules.size + 2 * QUIET;
  const squares = Array.from(modules.data).flatMap((bit, i) => {
    return bit ? [`M${(i % modules.size) + QUIET} ${Math.floor(i / modules.size) + QUIET}h1v1h-1z`] : [];
  });
  return (
    <svg className="qr-code" viewBox={`0 0 ${side} ${side}`} role="img" aria-label={label} shapeRendering="crispEdges">
      <rect width={side} height={side} fill="#fff" />
      <path d={squares.join("")} fill="#000" />
    </svg>
  );
}
