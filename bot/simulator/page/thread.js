// What does a conversation look like on the phone of the person who has it?

import { icon, make, reconcile } from "./elements.js";
import * as moments from "./moments.js";

const THINGS = { location: "Location", photo: "Photo", voice: "Voice note", sticker: "Sticker", contact: "Contact" };
const SHORT = 4; // characters of a caption that shares its row with others
const LOST = { failed: "Not delivered", unknown: "Perhaps not delivered", parked: "Not delivered" };

/** Draw the messages, those still on their way, and the dots of an answer being prepared. */
export function drawThread(list, { messages, pending, isTyping, note, onTap }) {
  const taps = captionsOf(messages);
  const entries = [];
  let lastDay = null;
  for (const message of messages) {
    const today = moments.dayKey(message.at);
    if (today !== lastDay) entries.push(daySeparator(message.at));
    lastDay = today;
    entries.push(bubble(message, taps, onTap));
  }
  entries.push(...pending.map(unsent));
  if (note) entries.push({ key: "note", mark: note, build: () => make("li.note", {}, make("span", {}, note)) });
  if (isTyping) entries.push({ key: "typing", mark: "", build: dots });
  reconcile(list, entries);
}

function captionsOf(messages) {
  return new Map(messages.flatMap((message) => (message.buttons ?? []).map(([id, caption]) => [id, caption])));
}

function daySeparator(iso) {
  const key = moments.dayKey(iso);
  return { key: `day ${key}`, mark: key, build: () => make("li.day", {}, make("span", {}, moments.day(iso))) };
}

function bubble(message, taps, onTap) {
  const isOwn = message.direction === "in";
  return {
    key: `message ${message.id}`,
    mark: JSON.stringify([message.text, message.buttons, message.status, message.answered, message.sentAs, message.held]),
    build: () => (isOwn ? ownBubble(message, taps) : theirBubble(message, onTap)),
  };
}

function ownBubble(message, taps) {
  const caption = taps.get(message.text);
  const said = message.sentAs ?? { text: caption ?? message.text, isTap: caption !== undefined };
  const ticks = icon("twice", message.answered ? "read" : "delivered");
  return make(
    `li.row.own${message.answered ? ".read" : ""}`,
    {},
    make("div.bubble", {}, ...content(said), stamp(message.at, ticks)),
  );
}

function theirBubble(message, onTap) {
  const lost = LOST[message.status];
  const buttons = (message.buttons ?? []).map(([id, caption]) =>
    make("button.option", { type: "button", onclick: () => onTap(id, caption) }, caption),
  );
  return make(
    `li.row.theirs${message.held ? ".held" : ""}`,
    { title: message.key },
    make("div.bubble", {}, make("span.said", {}, message.text), stamp(message.at, null)),
    buttons.length ? make(isShort(message.buttons) ? "div.options.short" : "div.options", { role: "group", "aria-label": "Answers to tap" }, ...buttons) : null,
    lost ? make("p.trouble", {}, lost) : null,
    message.held ? make("p.held-back", {}, icon("wait"), "Held back until it may be sent") : null,
  );
}

const isShort = (buttons) => buttons.every(([, caption]) => caption.length <= SHORT);

function unsent({ number, said, at, trouble }) {
  return {
    key: `unsent ${number}`,
    mark: trouble ?? "",
    build: () =>
      make(
        "li.row.own",
        {},
        make("div.bubble", {}, ...content(said), stamp(at, icon(trouble ? "wait" : "once", "sending"))),
        trouble ? make("p.trouble", {}, trouble) : null,
      ),
  };
}

function content(said) {
  if (said.thing)
    return [
      make(
        `span.thing.thing-${said.thing}`,
        {},
        icon(said.thing),
        make("span", {}, make("b", {}, THINGS[said.thing]), said.text ? make("small", {}, said.text) : null),
      ),
    ];
  return [make(said.isTap ? "span.said.tapped" : "span.said", {}, said.text)];
}

function stamp(iso, ticks) {
  return make("span.stamp", {}, make("time", { datetime: iso }, moments.clock(iso)), ticks);
}

function dots() {
  return make(
    "li.row.theirs",
    { "aria-label": "Sabi is typing" },
    make("div.bubble.typing", { "aria-hidden": "true" }, make("i"), make("i"), make("i")),
  );
}
