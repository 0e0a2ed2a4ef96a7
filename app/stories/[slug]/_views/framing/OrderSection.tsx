import Link from "next/link";
import { SheetFrame } from "@/app/_ui/SheetFrame";
import { outletClass, Siglum } from "@/app/_ui/Siglum";
import type { OrderContrast } from "@/lib/model/framing";
import type { StoryOutlets } from "../listOutlets";
import { hrefInContext } from "../MentionLinks";
import { directionOf } from "../nameLanguage";
import { PROMINENCE_WORDS } from "../placeInArticle";
import { EMPTY_QUERY, type StoryBase, viewHref } from "../viewQuery";
import type { NumberedClaim, Orders, OutletOrder } from "./buildOrders";
import { spreadLabels } from "./spreadLabels";

const WIDTH = 132;
const HEIGHT = 330;
const TOP = 34;
const BAR_LEFT = 10;
const BAR_WIDTH = 66;
/** Labels nearer to each other than this overlap. */
const LABEL_GAP = 15;

type Props = {
  readonly orders: Orders;
  readonly contrasts: readonly OrderContrast[];
  readonly outlets: StoryOutlets;
  readonly base: StoryBase;
};

/** Where each shared claim stands, a small picture an outlet, one scale for all; then the same as a table. */
export function OrderSection({ orders, contrasts, outlets, base }: Props) {
  if (orders.claims.length === 0) return null;
  return (
    <section className="section" id="order" aria-labelledby="order-title">
      <h2 id="order-title">The order of telling</h2>
      <p className="section-intro">
        Each box is one text from its headline to its end, all on one scale. A line stands where the text first tells a
        claim; the numbers follow {orders.outlets[0]?.outlet.name ?? "the first outlet"} and lead to the sentence.
      </p>
      <div className="orders">
        {orders.outlets.map((order) => (
          <OrderPicture key={order.outlet.id} order={order} claims={orders.claims} base={base} />
        ))}
        <ClaimKey claims={orders.claims} base={base} />
      </div>
      <Contrasts contrasts={contrasts} orders={orders} outlets={outlets} base={base} />
      <details className="plain-fold">
        <summary>The same as a table</summary>
        <OrderTable orders={orders} base={base} />
      </details>
    </section>
  );
}

type PictureProps = {
  readonly order: OutletOrder;
  readonly claims: readonly NumberedClaim[];
  readonly base: StoryBase;
};

function OrderPicture({ order, claims, base }: PictureProps) {
  const { outlet } = order;
  const yOf = (telling: OutletOrder["tellings"][number]) =>
    telling.prominence === "headline" ? 12 : TOP + telling.position * (HEIGHT - TOP - 8);
  const ys = order.tellings.map(yOf);
  const labels = spreadLabels(ys, LABEL_GAP, HEIGHT);
  return (
    <figure className="order-picture">
      <figcaption>
        <Siglum siglum={outlet.siglum} position={outlet.position} /> {outlet.name}
      </figcaption>
      <svg
        className={`order ${outletClass(outlet.position)}`}
        width={WIDTH}
        height={HEIGHT}
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      >
        <title>{`${outlet.name}: where ${order.tellings.length} of ${claims.length} shared claims first stand; the table below says the same`}</title>
        <rect className="order-page" x={BAR_LEFT} y="2" width={BAR_WIDTH} height="20" />
        <rect className="order-page" x={BAR_LEFT} y={TOP - 6} width={BAR_WIDTH} height={HEIGHT - TOP + 2} />
        <line
          className="order-third"
          x1={BAR_LEFT - 8}
          x2={BAR_LEFT + BAR_WIDTH}
          y1={TOP + (HEIGHT - TOP - 8) / 3}
          y2={TOP + (HEIGHT - TOP - 8) / 3}
        />
        {order.tellings.map((telling, i) => {
          const y = ys[i] ?? 0;
          const label = labels[i] ?? y;
          const claim = claims.find(({ number }) => number === telling.number);
          return (
            <a
              key={telling.group}
              href={hrefInContext(base, outlet, telling)}
              aria-label={`${telling.number}, ${PROMINENCE_WORDS[telling.prominence]}: ${claim?.gist ?? ""}`}
            >
              <path
                className="order-lead-line"
                d={`M ${BAR_LEFT + BAR_WIDTH} ${y.toFixed(1)} L ${BAR_LEFT + BAR_WIDTH + 14} ${label.toFixed(1)}`}
              />
              <line
                className="order-mark"
                x1={BAR_LEFT + 3}
                x2={BAR_LEFT + BAR_WIDTH - 3}
                y1={y.toFixed(1)}
                y2={y.toFixed(1)}
              />
              <rect className="order-hit" x={BAR_LEFT + BAR_WIDTH + 12} y={label - 8} width="30" height="16" />
              <text className="order-number" x={BAR_LEFT + BAR_WIDTH + 17} y={(label + 4).toFixed(1)}>
                {telling.number}
              </text>
            </a>
          );
        })}
      </svg>
      {order.firstQuoted ? (
        <p className="aside-text">
          speaks first:{" "}
          <Link href={hrefInContext(base, outlet, order.firstQuoted)} prefetch={false}>
            {order.firstQuoted.speaker ?? "a source not named"}
          </Link>
        </p>
      ) : (
        <p className="aside-text">nobody quoted</p>
      )}
    </figure>
  );
}

function ClaimKey({ claims, base }: { readonly claims: readonly NumberedClaim[]; readonly base: StoryBase }) {
  return (
    <ol className="order-key">
      {claims.map(({ number, anchor, gist, gistOutlet }) => (
        <li key={number} value={number}>
          <Link
            href={viewHref(base, "facts", EMPTY_QUERY, anchor)}
            prefetch={false}
            lang={gistOutlet.article.language}
            dir={directionOf(gistOutlet.article.language)}
          >
            {gist}
          </Link>{" "}
          <Siglum
            siglum={gistOutlet.siglum}
            position={gistOutlet.position}
            name={`in the words of ${gistOutlet.name}`}
          />
        </li>
      ))}
    </ol>
  );
}

function Contrasts({ contrasts, orders, outlets, base }: Props) {
  const shown = contrasts.flatMap((contrast) => {
    const claim = orders.claims.find(({ group }) => group === contrast.group);
    return claim ? [{ contrast, claim }] : [];
  });
  if (shown.length === 0) return null;
  const names = (ids: readonly string[]) => ids.flatMap((id) => outlets.byArticle.get(id)?.name ?? []).join(", ");
  return (
    <ul className="order-contrasts">
      {shown.map(({ contrast, claim }) => (
        <li key={claim.group}>
          {names(contrast.leadsWith)} at the top, {names(contrast.endsWith)} in the last third:{" "}
          <Link
            className="outlet-words small-words"
            href={viewHref(base, "facts", EMPTY_QUERY, claim.anchor)}
            prefetch={false}
          >
            {claim.gist}
          </Link>
        </li>
      ))}
    </ul>
  );
}

function OrderTable({ orders, base }: { readonly orders: Orders; readonly base: StoryBase }) {
  return (
    <SheetFrame label="Order of telling">
      <table className="sheet sheet-stack">
        <caption className="sr-only">Where each shared claim first stands; outlets in columns</caption>
        <thead>
          <tr>
            <th scope="col">Claim</th>
            {orders.outlets.map(({ outlet }) => (
              <th key={outlet.id} scope="col">
                {outlet.name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {orders.claims.map((claim) => (
            <tr key={claim.number}>
              <th scope="row">
                {claim.number}. {claim.gist}
              </th>
              {orders.outlets.map(({ outlet, tellings }) => {
                const telling = tellings.find(({ number }) => number === claim.number);
                return (
                  <td key={outlet.id} data-label={outlet.name}>
                    {telling ? (
                      <Link href={hrefInContext(base, outlet, telling)} prefetch={false}>
                        {PROMINENCE_WORDS[telling.prominence]}
                      </Link>
                    ) : outlet.article.comparedByWords ? (
                      "not found"
                    ) : (
                      "not compared by words"
                    )}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </SheetFrame>
  );
}
