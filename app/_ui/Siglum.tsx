/** How many hues there are; outlets past the last begin again, told apart by their siglum. */
export const OUTLET_HUES = 12;

/** The class that sets an outlet's hue, by its place (from 0) in the reader's order. */
export function outletClass(position: number): string {
  return `outlet-${(position % OUTLET_HUES) + 1}`;
}

type Props = {
  readonly siglum: string;
  /** The outlet's place in the reader's order, from 0. */
  readonly position: number;
  /** The outlet's name, read out in place of its siglum; leave it out where the name stands beside it. */
  readonly name?: string;
};

/** An outlet's short sign in its hue. */
export function Siglum({ siglum, position, name }: Props) {
  const className = `siglum ${outletClass(position)}`;
  if (name === undefined) {
    return (
      <span className={className} aria-hidden="true">
        {siglum}
      </span>
    );
  }
  return (
    <>
      <span className={className} aria-hidden="true" title={name}>
        {siglum}
      </span>
      <span className="sr-only">{name}</span>
    </>
  );
}
