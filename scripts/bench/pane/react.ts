/** The list in Fluent React v9: its field, its button and its select in each row; what has not changed is not drawn again. */
import { Button, FluentProvider, Input, Select, webLightTheme } from "@fluentui/react-components";
import { createElement as h, memo, useMemo, useState, type ReactElement } from "react";
import { createRoot } from "react-dom/client";
import { drawn, found, PLACES, type Person } from "./people";

const Row = memo(function Row({ person }: { readonly person: Person }): ReactElement {
  return h("li", { className: "row" },
    h(Button, { appearance: "transparent" }, person.name),
    h("span", null, person.address),
    h(Select, { "aria-label": `Field for ${person.name}`, defaultValue: "To" }, ...PLACES.map(place => h("option", { key: place }, place))));
});

function List(): ReactElement {
  const [search, setSearch] = useState("");
  const rows = useMemo(() => found(search).slice(0, drawn), [search]);
  return h(FluentProvider, { theme: webLightTheme },
    h(Input, { type: "search", "aria-label": "Search", value: search, onChange: (_, data) => setSearch(data.value) }),
    h("ul", { className: "rows" }, rows.map(person => h(Row, { key: person.address, person }))));
}

const root = document.createElement("div");
document.body.append(root);
createRoot(root).render(h(List));
