import { formatDay, formatWhen } from "../stories/[slug]/_views/formatWhen";

type Props = {
  /** ISO 8601; what is none is shown as it stands. */
  readonly iso: string;
  readonly dayOnly?: boolean;
};

/** A day or time as people write it, for machines as ISO. */
export function When({ iso, dayOnly = false }: Props) {
  const words = dayOnly ? formatDay(iso) : formatWhen(iso);
  return words === iso ? iso : <time dateTime={dayOnly ? iso.slice(0, 10) : iso}>{words}</time>;
}
