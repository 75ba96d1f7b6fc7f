// What did Sabi understand, what does it know of this person, and why does it propose what it proposes?

import { icon, make } from "./elements.js";
import * as moments from "./moments.js";
import * as say from "./wording.js";

const SLOTS = ["trade", "place", "time", "provider", "urgency"];
const ORDER = ["fr", "en", "pcm"];

/** Draw everything about the person whose phone was used last. */
export function drawInsight(root, { talk, person, brand }) {
  const { scrollTop } = root;
  root.replaceChildren(
    whoIsIt(talk, person, brand),
    make(
      "div.cards",
      {},
      understood(talk),
      topic(talk.topic),
      known(talk.beliefs ?? [], talk.now),
      reasons(talk.why ?? []),
      agreed(talk.consent, talk.reminders ?? [], talk.now),
    ),
  );
  root.scrollTop = scrollTop;
}

const card = (name, title, aside, ...content) =>
  make(
    `section.card.card-${name}`,
    { "aria-labelledby": `card-${name}` },
    make("header", {}, make("h2", { id: `card-${name}` }, title), aside),
    ...content,
  );

const nothing = (words) => make("p.nothing", {}, words);

const chip = (words, kind = "") => make(`span.chip${kind}`, {}, words);

function facts(pairs) {
  const shown = pairs.filter(([, value]) => value);
  return make("dl.facts", {}, ...shown.map(([name, value, kind = ""]) => make(`div${kind}`, {}, make("dt", {}, name), make("dd", {}, value))));
}

function meter(share, label) {
  const bar = make("i");
  bar.style.width = say.percent(share);
  const attributes = { role: "meter", "aria-label": label, "aria-valuemin": 0, "aria-valuemax": 1, "aria-valuenow": share.toFixed(2) };
  return make("span.meter", attributes, bar);
}

function whoIsIt(talk, person, brand) {
  const name = talk.person?.name ?? person.name;
  const details = [`on ${brand}`, talk.person?.phone, talk.person?.privacy_level && `privacy ${talk.person.privacy_level}`];
  const voice = talk.voice && [say.capital(say.plain(talk.voice.language)), talk.voice.register, talk.voice.detail !== "normal" && talk.voice.detail];
  return make(
    "header.who",
    {},
    make("span.initial", { "aria-hidden": "true" }, [...name][0] ?? "?"),
    make("div", {}, make("h2", {}, name), make("p", {}, details.filter(Boolean).join(" · "))),
    talk.person && voice ? make("p.voice", {}, make("small", {}, "Sabi answers in"), make("b", {}, voice.filter(Boolean).join(", "))) : null,
  );
}

function understood(talk) {
  const read = talk.understood;
  if (!read) return card("understood", "Understood", null, nothing("Each message is taken apart here: languages, intent, trade, place and time."));
  const intents = several(read.intents, read.intent);
  return card(
    "understood",
    "Understood",
    confidence(read.confidence),
    read.text ? make("blockquote", {}, read.text) : null,
    shares(read),
    make("p.chips", {}, ...intents.map((intent, index) => chip(say.plain(intent), index ? "" : ".main")), dangerChip(read)),
    facts(factsOf(read)),
  );
}

const several = (all, one) => [all?.length ? all : one].flat().filter(Boolean);

function confidence(share) {
  if (typeof share !== "number") return null;
  return make("span.sure-of", {}, `sure ${say.percent(share)}`, meter(share, "Confidence"));
}

function shares(read) {
  if (!read.shares) return null;
  const known = Object.entries(read.shares ?? {}).filter(([, share]) => share >= 0.005);
  known.sort(([one], [other]) => ORDER.indexOf(one) - ORDER.indexOf(other));
  if (!known.length) return make("p.no-language", {}, "No language of its own in this message.");
  const words = known.map(([code, share]) => `${say.plain(code)} ${say.percent(share)}`).join(", ");
  return make(
    "div.languages",
    {},
    make("div.shares", { role: "img", "aria-label": `Languages: ${words}` }, ...known.map(([code, share]) => segment(code, share))),
    make("p.legend", { "aria-hidden": "true" }, ...known.map(([code, share]) => make(`span.legend-${code}`, {}, `${say.plain(code)} `, make("b", {}, say.percent(share))))),
  );
}

function segment(code, share) {
  const part = make(`span.share.share-${code}`);
  part.style.flexGrow = String(share);
  return part;
}

function dangerChip(read) {
  const told = read.danger ?? (read.outage && `${read.outage} outage?`);
  return told ? chip(say.plain(told), ".danger") : null;
}

function factsOf(read) {
  return [
    ["Register", [read.formality, read.address, read.variety].filter(Boolean).join(", ")],
    ["Trade", say.capital(several(read.categories, read.category).map(say.plain).join(" + "))],
    ["Place", say.place(read.place)],
    ["Time", say.time(read.time)],
    ["Urgency", read.urgency === "none" ? null : read.urgency, read.urgency === "urgent" ? ".urgent" : ""],
    ["Mood", read.sentiment === "neutral" ? null : read.sentiment],
    ["Provider", read.provider_ref && `the ${read.provider_ref} one`],
    ["Wants", read.intent_value && say.plain(read.intent_value)],
    ["Corrects", (read.corrects ?? []).join(", ")],
    ["Option", read.choice && String(read.choice)],
    ["Mark", read.rating && `${read.rating} of 5`],
    ["Amount", read.amount && `${read.amount.toLocaleString("en")} FCFA`],
    ["Phone", read.phone],
    ["Foreign", read.foreign],
  ];
}

function topic(open) {
  if (!open) return card("topic", "Open topic", null, nothing("Nothing is being arranged."));
  const aside = make("span.chips", {}, chip(say.plain(open.kind), ".main"), open.status ? chip(say.plain(open.status)) : null);
  const hasSlots = Object.keys(open.slots ?? {}).length > 0;
  const slots = SLOTS.map((name) => slotRow(name, say.slot(name, open.slots?.[name]), open.asked));
  return card(
    "topic",
    "Open topic",
    aside,
    hasSlots ? make("ul.slots", {}, ...slots) : null,
    open.asked ? make("p.asked", {}, "Waiting for: ", make("b", {}, say.plain(open.asked))) : null,
  );
}

function slotRow(name, value, asked) {
  const state = value ? ".filled" : name === asked ? ".wanted" : "";
  return make(`li${state}`, {}, make("span.slot", {}, name), make("span.value", {}, value ? value : name === asked ? "asked now" : "open"));
}

function known(beliefs, now) {
  const title = "What Sabi knows";
  if (!beliefs.length) return card("known", title, null, nothing("Nothing yet. Habits are learned only after a yes."));
  return card("known", title, null, ...[...grouped(beliefs)].map(([name, ones]) => beliefGroup(name, ones, now)));
}

function grouped(beliefs) {
  const groups = new Map();
  for (const one of beliefs) groups.set(one.attribute, [...(groups.get(one.attribute) ?? []), one]);
  return groups;
}

function beliefGroup(name, beliefs, now) {
  const rows = beliefs.map((one) => beliefRow(one, now));
  return make("div.beliefs", {}, make("h3", {}, say.attribute(name)), make("ul", { "aria-label": say.attribute(name) }, ...rows));
}

function beliefRow(one, now) {
  const times = one.support > 1 ? `${one.support} times` : "once";
  const seen = `${one.source === "stated" ? "said" : "seen"} ${times}, ${moments.away(one.last_seen_at, now)}`;
  return make(
    "li",
    {},
    make("span.value", {}, say.believed(one.attribute, one.value), make("small", {}, seen)),
    chip(one.source, `.${one.source}`),
    make("span.sure-of", {}, meter(one.confidence, "Confidence"), say.percent(one.confidence)),
  );
}

function reasons(why) {
  if (!why.length) return card("why", "Why", null, nothing("Every proposal comes with its reasons."));
  const items = why.map((one) =>
    make(
      "li",
      {},
      make("p", {}, make("span.slot", {}, one.slot), make("b", {}, say.slot(one.slot, one.value) ?? "")),
      make("ul", {}, ...one.reasons.map((reason) => make("li", {}, reason))),
    ),
  );
  return card("why", "Why", null, make("ul.reasons", {}, ...items));
}

function agreed(consent, reminders, now) {
  const answers = Object.entries(consent ?? {}).filter(([, answer]) => answer === null || typeof answer === "boolean");
  const chips = answers.map(([purpose, answer]) => make("li", {}, make("span", {}, say.plain(purpose)), chip(...answerWords(answer))));
  return card(
    "agreed",
    "Consent and reminders",
    null,
    chips.length ? make("ul.consents", {}, ...chips) : nothing("Nothing has been asked yet."),
    reminders.length ? make("ul.reminders", {}, ...reminders.map((one) => reminderRow(one, now))) : null,
  );
}

function answerWords(answer) {
  if (answer === null) return ["not asked"];
  return answer ? ["yes", ".yes"] : ["no", ".no"];
}

function reminderRow({ kind, trade, due_at: due }, now) {
  const what = [trade && say.capital(say.plain(trade)), kind && say.plain(kind)].filter(Boolean).join(", ");
  return make("li", {}, icon("wait"), make("span", {}, what), make("small", {}, `${moments.day(due)}, ${moments.clock(due)} · ${moments.away(due, now)}`));
}
