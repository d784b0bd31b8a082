/**
 * The list in Fluent Web Components v3: its field and its button in each row.
 * Its dropdown would be four elements more a row, so the browser's own select
 * stands there, which is faster. What a search does not find is hidden.
 */
import "@fluentui/web-components/button.js";
import "@fluentui/web-components/text-input.js";
import { setTheme } from "@fluentui/web-components";
import { webLightTheme } from "@fluentui/tokens";
import { drawn, found, people, PLACES, type Person } from "./people";

setTheme(webLightTheme);

function row(person: Person): HTMLLIElement {
  const item = document.createElement("li");
  item.className = "row";
  const button = document.createElement("fluent-button");
  button.setAttribute("appearance", "transparent");
  button.textContent = person.name;
  const address = document.createElement("span");
  address.textContent = person.address;
  const select = document.createElement("select");
  select.setAttribute("aria-label", `Field for ${person.name}`);
  select.append(...PLACES.map(place => new Option(place)));
  item.append(button, address, select);
  return item;
}

const search = document.createElement("fluent-text-input");
search.setAttribute("type", "search");
search.setAttribute("aria-label", "Search");
const list = document.createElement("ul");
list.className = "rows";
const rows = new Map<Person, HTMLLIElement>();
const rowOf = (person: Person): HTMLLIElement => {
  const known = rows.get(person) ?? row(person);
  rows.set(person, known);
  return known;
};
list.append(...people.slice(0, drawn).map(rowOf));
document.body.append(search, list);

search.addEventListener("input", () => {
  const wanted = found((search as unknown as { value: string }).value).slice(0, drawn); // as its class has it
  if (drawn < people.length) return list.replaceChildren(...wanted.map(rowOf));
  const shown = new Set(wanted);
  for (const [person, item] of rows) item.hidden = !shown.has(person);
});
