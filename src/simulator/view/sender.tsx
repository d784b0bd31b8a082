/** Who sends, as Outlook writes it: an address that stands for a name is said once. */
import type { ComposeItem } from "../compose-item";

export function Sender({ from }: { readonly from: ComposeItem["from"] }) {
  return (
    <>
      <bdi>{from.name}</bdi> {from.name !== from.address && <span class="quiet">{from.address}</span>}
    </>
  );
}
