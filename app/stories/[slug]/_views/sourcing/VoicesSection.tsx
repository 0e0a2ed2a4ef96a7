import { SheetFrame } from "@/app/_ui/SheetFrame";
import { Siglum } from "@/app/_ui/Siglum";
import type { SourceType } from "@/lib/model/attribution";
import type { VoiceShare } from "@/lib/model/sourcing";
import { SOURCE_TYPE_WORDS } from "../creditOf";
import { formatCount } from "../formatWhen";
import type { ComparedOutlet } from "../listOutlets";

const BAR_WIDTH = 200;
const BAR_HEIGHT = 12;

type Part = { readonly key: "own" | SourceType; readonly words: number };
type Row = {
  readonly outlet: ComparedOutlet;
  readonly share: VoiceShare;
  readonly parts: readonly Part[];
  readonly total: number;
};

type Props = { readonly voices: readonly VoiceShare[]; readonly columns: readonly ComparedOutlet[] };

/** How many words of each text are the outlet's own, and how many rest on whom: a table, with a quiet bar to each row. */
export function VoicesSection({ voices, columns }: Props) {
  const rows = columns.flatMap((outlet): Row[] => {
    const share = voices.find((voice) => voice.article === outlet.article.id);
    if (!share) return [];
    const parts: Part[] = [
      { key: "own", words: share.ownWords },
      ...share.byType.map(({ sourceType, words }) => ({ key: sourceType, words })),
    ];
    return [{ outlet, share, parts, total: parts.reduce((sum, { words }) => sum + words, 0) }];
  });
  if (rows.length === 0) return null;
  const types = [...new Set(rows.flatMap(({ share }) => share.byType.map(({ sourceType }) => sourceType)))];
  return (
    <section className="section" id="voices" aria-labelledby="voices-title">
      <h2 id="voices-title">Whose words carry each text</h2>
      <p className="section-intro">Words in the outlet’s own voice, and words credited to each kind of source.</p>
      <SheetFrame label="Whose words carry each text">
        <table className="sheet sheet-stack">
          <caption className="sr-only">Words by voice; outlets in rows</caption>
          <thead>
            <tr>
              <th scope="col">Outlet</th>
              <td aria-hidden="true" />
              <th scope="col" className="number">
                own voice
              </th>
              {types.map((type) => (
                <th key={type} scope="col" className="number">
                  {SOURCE_TYPE_WORDS[type]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.outlet.id}>
                <th scope="row">
                  <Siglum siglum={row.outlet.siglum} position={row.outlet.position} /> {row.outlet.name}
                  <span className="row-note block">
                    first heard: {row.share.firstSpeaker ?? "nobody"}; last: {row.share.lastSpeaker ?? "nobody"}
                  </span>
                </th>
                <td aria-hidden="true">
                  <VoiceBar row={row} />
                </td>
                <Share label="own voice" words={row.share.ownWords} total={row.total} />
                {types.map((type) => (
                  <Share
                    key={type}
                    label={SOURCE_TYPE_WORDS[type]}
                    words={row.share.byType.find(({ sourceType }) => sourceType === type)?.words ?? 0}
                    total={row.total}
                  />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </SheetFrame>
    </section>
  );
}

type ShareProps = { readonly label: string; readonly words: number; readonly total: number };

function Share({ label, words, total }: ShareProps) {
  return (
    <td className="number" data-label={label}>
      {formatCount(words)}{" "}
      <span className="aside-text">{total > 0 ? `${Math.round((100 * words) / total)} %` : ""}</span>
    </td>
  );
}

/** Own voice plain, named sources filled, unnamed ones hatched: read without colour. */
function VoiceBar({ row }: { readonly row: Row }) {
  let x = 0;
  return (
    <svg
      className="voice-bar"
      width={BAR_WIDTH}
      height={BAR_HEIGHT + 2}
      viewBox={`0 0 ${BAR_WIDTH} ${BAR_HEIGHT + 2}`}
      focusable="false"
    >
      <title>{`${row.outlet.name}: the row’s figures as a bar`}</title>
      <defs>
        <pattern
          id={`hatch-${row.outlet.position}`}
          width="4"
          height="4"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <rect className="voice-hatch-ground" width="4" height="4" />
          <rect className="voice-hatch" width="1.6" height="4" />
        </pattern>
      </defs>
      {row.parts.map(({ key, words }) => {
        const width = row.total > 0 ? (BAR_WIDTH * words) / row.total : 0;
        const at = x;
        x += width;
        const isUnnamed = key === "anonymous" || key === "unnamed-group";
        return (
          <rect
            key={key}
            className={`voice-part voice-${key}`}
            x={at.toFixed(1)}
            y="1"
            width={Math.max(0, width - 1).toFixed(1)}
            height={BAR_HEIGHT}
            fill={isUnnamed ? `url(#hatch-${row.outlet.position})` : undefined}
          >
            <title>{`${key === "own" ? "own voice" : SOURCE_TYPE_WORDS[key]}: ${words} words`}</title>
          </rect>
        );
      })}
    </svg>
  );
}
