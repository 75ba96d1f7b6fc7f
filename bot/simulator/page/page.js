// Two phones, one clock, and a look inside: who tells whom?

import { Clock } from "./clock.js";
import { drawInsight } from "./insight.js";
import { Phone } from "./phone.js";
import * as server from "./server.js";

const PAUSE = 1_000; // milliseconds between two looks at the server
const SHORT_PAUSE = 300; // the same while an answer is awaited
const NOTICE = 6_000; // milliseconds that a notice stays

const clock = new Clock(document.querySelector(".clock"));
const phones = [...document.querySelectorAll(".stand")].map((root) => new Phone(root));
const insight = document.getElementById("insight");
const notice = document.getElementById("notice");
const tabs = [...document.querySelectorAll("[role=tab]")];

let used = phones[0];
let timer = null;
let isLooking = false;
let looksAgain = false;
let isAway = false;

// Looking at the server

async function look() {
  if (isLooking) {
    looksAgain = true;
    return;
  }
  isLooking = true;
  clearTimeout(timer);
  try {
    await Promise.all(phones.map((phone) => phone.refresh()));
    if (used.talk) clock.show(used.talk.now);
    if (isAway) tell(null);
    isAway = false;
  } catch (error) {
    isAway = true;
    tell(`The server does not answer (${error.message}). Trying again…`, null);
  } finally {
    isLooking = false;
    const soon = looksAgain;
    looksAgain = false;
    if (!document.hidden) timer = setTimeout(look, soon ? 0 : pause());
  }
}

const pause = () => (phones.some((phone) => phone.isWaiting) ? SHORT_PAUSE : PAUSE);

async function meetPeople() {
  const { now, phones: people } = await server.people();
  clock.show(now);
  for (const phone of phones) phone.offer(people);
}

function show(phone) {
  if (phone !== used) return;
  if (phone.talk) drawInsight(insight, { talk: phone.talk, person: phone.person, brand: phone.brand });
}

function use(phone) {
  const isOther = phone !== used;
  used = phone;
  for (const one of phones) one.root.toggleAttribute("data-used", one === used);
  if (isOther) show(phone);
}

// Notices

let noticeTimer = null;

function tell(words, stays = NOTICE) {
  clearTimeout(noticeTimer);
  notice.hidden = !words;
  notice.textContent = words ?? "";
  if (words && stays) noticeTimer = setTimeout(() => tell(null), stays);
}

// One pane at a time on a small screen

function openPane(name) {
  document.body.dataset.pane = name;
  for (const tab of tabs) {
    const isOpen = tab.dataset.pane === name;
    tab.setAttribute("aria-selected", String(isOpen));
    tab.tabIndex = isOpen ? 0 : -1;
    if (isOpen) tab.querySelector(".unread")?.setAttribute("hidden", "");
  }
  const phone = phones.find((one) => one.channel === name);
  if (phone) use(phone);
  phone?.toEnd();
}

function markUnread(phone) {
  if (document.body.dataset.pane === phone.channel) return;
  tabs.find((tab) => tab.dataset.pane === phone.channel).querySelector(".unread").hidden = false;
}

for (const [index, tab] of tabs.entries()) {
  tab.addEventListener("click", () => openPane(tab.dataset.pane));
  tab.addEventListener("keydown", (event) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (!step) return;
    const next = tabs[(index + step + tabs.length) % tabs.length];
    openPane(next.dataset.pane);
    next.focus();
  });
}

// Starting over

async function startOver() {
  tell("Loading the demo world…", null);
  try {
    await server.startOver();
    for (const phone of phones) phone.reset();
    await meetPeople();
    tell("The demo world is as new.");
  } catch (error) {
    tell(`The demo world was not loaded (${error.message})`);
  }
  look();
}

const sure = document.getElementById("sure");
document.getElementById("start-over").addEventListener("click", () => {
  sure.returnValue = "no";
  sure.showModal();
});
sure.addEventListener("close", () => sure.returnValue === "yes" && startOver());

// Beginning

for (const phone of phones) {
  phone.addEventListener("used", () => use(phone));
  phone.addEventListener("wake", look);
  phone.addEventListener("talk", () => show(phone));
  phone.addEventListener("arrived", () => markUnread(phone));
  phone.addEventListener("trouble", (event) => tell(event.detail));
}
clock.addEventListener("moved", () => {
  look();
  meetPeople().catch(() => {});
});
clock.addEventListener("trouble", (event) => tell(event.detail));
document.addEventListener("visibilitychange", () => (document.hidden ? clearTimeout(timer) : look()));

openPane("whatsapp");
for (;;) {
  try {
    await meetPeople();
    break;
  } catch (error) {
    tell(`The server does not answer (${error.message}). Trying again…`, null);
    await new Promise((resolve) => setTimeout(resolve, 2 * PAUSE));
  }
}
tell(null);
look();
