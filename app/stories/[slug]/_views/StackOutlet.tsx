import { Siglum } from "@/app/_ui/Siglum";
import type { ComparedOutlet } from "./listOutlets";

/** The outlet's name in a cell of its column: seen where a small screen stacks the cells and the column's head is gone. */
export function StackOutlet({ outlet }: { readonly outlet: ComparedOutlet }) {
  return (
    <div className="stack-outlet">
      <Siglum siglum={outlet.siglum} position={outlet.position} /> <span className="outlet-name">{outlet.name}</span>
    </div>
  );
}
