import { hostWithoutPort } from "../_server/checkAccess";
import { isLoopback, readAccessMode } from "../_server/readAccessMode";
import { Notice } from "../_ui/Notice";

type Props = {
  /** What would be handed on: "a link", "the link and the code". */
  readonly what: string;
  /** The full address that would be handed on, as this page shows it; none where the page shows none. */
  readonly address?: string;
};

/** Says that an address of ours leads nobody else here: the house answers this computer alone, or was opened under a name only this computer has. */
export function LoopbackNotice({ what, address }: Props) {
  if (readAccessMode().kind === "open") {
    return (
      <Notice>
        This SameStory answers on your own computer alone; others can’t use {what}. To let them, stop it and start it as{" "}
        <code>HOST=0.0.0.0 npm start</code>: it asks for a passphrase of your own, and is then reached at this
        computer’s address in your network.
      </Notice>
    );
  }
  if (!address || !isLoopback(hostWithoutPort(new URL(address).host))) return null;
  return (
    <Notice>
      You have opened this page under a name that only your own computer has, so others can’t use {what}. Open it under
      the address that the others use.
    </Notice>
  );
}
