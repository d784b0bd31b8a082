/** Nederlands */
import { nl as sentences } from "../../core/locales/nl";
import { nl as approval } from "../second-person/words/nl";
import type { Words } from "./words";

export const nl: Words = {
  ...sentences,
  approval,
  moved: count => `${count} ${count === 1 ? "persoon" : "personen"} in BCC gezet. Klik nogmaals op Verzenden.`,
  nothingToMove: "Niemand hoeft in BCC te worden gezet.",
  untouched: fields => `Niet gewijzigd, omdat er vermeldingen in staan die alleen u kunt verplaatsen: ${fields}. Zet deze zelf in BCC.`,
  notMoved: "Outlook heeft de wijziging geweigerd. De geadresseerden staan nog waar ze stonden. Probeer het opnieuw of zet ze zelf in BCC.",
  partlyMoved: "Outlook is halverwege gestopt. Er is niemand verloren gegaan, maar controleer Aan, CC en BCC voordat u verzendt.",
};
