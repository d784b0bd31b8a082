/**
 * The simulator's page: reads what its address asks for, starts a session, and
 * draws it again at every change.
 */
import { render } from "preact";
import "./simulator.css";
import { REQUIREMENT_SETS } from "./alert";
import { LANGUAGES, outlookWords, type Language } from "./outlook-words";
import { PEOPLE } from "./people";
import { POLICY_IDS } from "./policies";
import { scenarios } from "./scenarios";
import { FAULTS, startSession } from "./session";
import { App } from "./view/app";

const asked = new URL(location.href).searchParams;

/** One of the values a parameter may have; the first of them, if it has none of these. */
function choice<Value extends string>(name: string, values: readonly [Value, ...Value[]]): Value {
  return values.find(value => value === asked.get(name)) ?? values[0];
}

function milliseconds(name: string, fallback: number): number {
  const value = Number(asked.get(name) ?? NaN);
  return Number.isFinite(value) && value >= 0 ? value : fallback;
}

/** The add-in's site: by default on the port before this page's. */
function siteOf(): string {
  const named = asked.get("site");
  if (named !== null) return named;
  const neighbour = new URL("/simulated/", location.href);
  neighbour.port = String(Number(location.port) - 1);
  return neighbour.href;
}

/** The browser's language, as far as Outlook is to be had in it here; English otherwise. */
function browsersLanguage(): Language {
  const name = (tag: string): string | undefined => tag.toLowerCase().split("-")[0];
  return LANGUAGES.find(one => outlookWords[one].locale === navigator.language) ?? LANGUAGES.find(one => name(one) === name(navigator.language)) ?? "en";
}

const first = scenarios[0];
const app = document.getElementById("app");
const backstage = document.getElementById("backstage");
if (!first || !app || !backstage) throw new Error("the page is not complete");

const site = siteOf();
const scenario = scenarios.find(one => one.id === asked.get("scenario")) ?? first;
const { opensWith } = scenario;
const session = startSession({
  site,
  // As documented: a notice after five seconds, the end after five minutes.
  limits: { takingLonger: milliseconds("taking-longer", 5000), timeOut: milliseconds("time-out", 300000) },
  choices: {
    scenario,
    language: choice("language", [browsersLanguage(), ...LANGUAGES]),
    requirementSet: choice("mailbox", ["1.15", ...REQUIREMENT_SETS]),
    fault: choice("fault", [...FAULTS]),
    policy: choice("policy", [opensWith?.policy ?? "built", ...POLICY_IDS]),
    person: choice("person", [opensWith?.person ?? "sender", ...PEOPLE]),
  },
  backstage,
});

const draw = (): void => render(<App session={session} state={session.state.get()} site={site} />, app);
session.state.subscribe(draw);
draw();
