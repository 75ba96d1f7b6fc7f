// How does one phone behave: whose it is, what is said on it, what is being sent?

import { Attachments } from "./attachments.js";
import { make } from "./elements.js";
import * as moments from "./moments.js";
import { freshPerson } from "./newcomers.js";
import * as server from "./server.js";
import { drawThread } from "./thread.js";

const PATIENCE = 10_000; // milliseconds an answer is awaited, and a message may be on its way
const HELD_AFTER = 4_000; // milliseconds after which an unsent answer is shown as held back
const NEAR_END = 60; // pixels from the end within which the thread follows new messages
const ERASED = "Nothing of this person is stored any more.";
const EMPTY = "Nothing said yet. Write the first message, in any language.";

export class Phone extends EventTarget {
  constructor(root) {
    super();
    this.root = root;
    this.channel = root.dataset.channel;
    this.brand = root.dataset.name;
    root.append(document.getElementById("phone").content.cloneNode(true));
    this.find();
    this.listen();
    this.attachments = new Attachments(root, (content, said) => this.send(content, said));
    this.people = [];
    this.forgetTalk();
  }

  find() {
    const one = (selector) => this.root.querySelector(selector);
    [this.select, this.thread, this.list, this.presence] = [".person", ".thread", ".thread ol", ".presence"].map(one);
    [this.composer, this.field, this.hour] = [".composer", "textarea", ".statusbar-hour"].map(one);
    one("[data-fill=owner-label]").textContent = `Whose ${this.brand} phone`;
    this.thread.setAttribute("aria-label", `Conversation with Sabi on ${this.brand}`);
    this.field.setAttribute("aria-label", `Message to Sabi on ${this.brand}`);
  }

  listen() {
    this.select.addEventListener("change", () => this.choose(this.select.value));
    this.root.querySelector(".new-person").addEventListener("click", () => this.welcome());
    this.root.querySelector(".save-story").addEventListener("click", () => this.saveStory());
    this.root.addEventListener("focusin", () => this.dispatchEvent(new Event("used")));
    this.root.addEventListener("pointerdown", () => this.dispatchEvent(new Event("used")));
    this.composer.addEventListener("submit", (event) => {
      event.preventDefault();
      this.sendText();
    });
    this.field.addEventListener("keydown", (event) => {
      if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
      event.preventDefault();
      this.sendText();
    });
    this.field.addEventListener("input", () => this.fitField());
  }

  // Whose phone is it?

  offer(people) {
    const known = people.filter((person) => person.channel === this.channel);
    const isKnown = new Set(known.map((person) => person.address));
    const fresh = this.people.filter((person) => person.isFresh && !isKnown.has(person.address));
    this.people = [...known, ...fresh];
    this.drawPeople();
    if (!this.person) this.people.length ? this.choose(this.remembered() ?? this.people[0].address) : this.welcome();
  }

  drawPeople() {
    const options = this.people.map(({ address, name, about }) =>
      make("option", { value: address, title: about }, about ? `${name} · ${about}` : name),
    );
    this.select.replaceChildren(...options);
    if (this.person) this.select.value = this.person.address;
  }

  remembered() {
    const address = sessionStorage.getItem(`sabi ${this.channel}`);
    return this.people.some((person) => person.address === address) ? address : null;
  }

  welcome() {
    const person = freshPerson(this.channel, this.people);
    this.people.push(person);
    this.choose(person.address);
    this.field.focus();
  }

  choose(address) {
    this.person = this.people.find((person) => person.address === address);
    sessionStorage.setItem(`sabi ${this.channel}`, address);
    this.forgetTalk();
    this.drawPeople();
    this.list.replaceChildren();
    this.dispatchEvent(new Event("wake"));
  }

  async saveStory() {
    const { channel, address, name } = this.person;
    try {
      const story = URL.createObjectURL(new Blob([await server.story(channel, address)], { type: "text/plain" }));
      make("a", { href: story, download: `${name}_on_${channel}.story`.replaceAll(" ", "_").toLowerCase() }).click();
      URL.revokeObjectURL(story);
    } catch (error) {
      this.dispatchEvent(new CustomEvent("trouble", { detail: `No story was saved (${error.message})` }));
    }
  }

  forgetTalk() {
    this.written = null;
    this.talk = null;
    this.pending = [];
    this.sentAs = new Map();
    this.firstSeen = new Map();
    this.awaitingSince = null;
  }

  /** The world was loaded anew: nobody who was made here is known any more. */
  reset() {
    this.people = [];
    this.person = null;
    this.forgetTalk();
    this.list.replaceChildren();
  }

  // What has been said?

  async refresh() {
    const person = this.person;
    if (!person) return;
    const written = await server.talk(person.channel, person.address);
    if (person !== this.person) return;
    const isNew = written !== this.written;
    if (isNew) this.take(JSON.parse(written));
    this.written = written;
    this.draw();
    if (isNew) this.dispatchEvent(new Event("talk"));
  }

  take(talk) {
    moments.settleZone(talk.now);
    const seen = this.lastId(this.talk, null);
    const arrived = talk.messages.filter((message) => message.id > seen && this.talk);
    for (const message of arrived) {
      if (message.direction === "in") this.matchPending(message);
      else if (message.status !== "waiting") this.dispatchEvent(new Event("arrived"));
    }
    if (!talk.messages.length && this.talk?.messages.length) this.isErased = true;
    else if (talk.messages.length) this.isErased = false;
    this.talk = talk;
  }

  matchPending(message) {
    const own = this.pending.find((one) => !one.trouble);
    if (!own) return;
    this.sentAs.set(message.id, own.said);
    this.pending = this.pending.filter((one) => one !== own);
  }

  lastId(talk, direction) {
    const ids = (talk?.messages ?? [])
      .filter((message) => !direction || message.direction === direction)
      .map((message) => message.id);
    return Math.max(0, ...ids);
  }

  get isWaiting() {
    return this.awaitingSince !== null && performance.now() - this.awaitingSince < PATIENCE;
  }

  draw() {
    const isAtEnd = this.thread.scrollHeight - this.thread.scrollTop - this.thread.clientHeight < NEAR_END;
    const messages = this.visible();
    const isTyping = this.settleTyping(messages);
    this.pending = this.pending.filter((one) => one.trouble || performance.now() - one.since < PATIENCE);
    const isEmpty = !messages.length && !this.pending.length;
    const note = isEmpty ? (this.isErased ? ERASED : EMPTY) : null;
    const onTap = (id, caption) => this.send({ button: id, caption }, { text: caption, isTap: true });
    drawThread(this.list, { messages, pending: this.pending, isTyping, note, onTap });
    this.presence.textContent = isTyping ? "typing…" : this.channel === "telegram" ? "bot" : "online";
    if (this.talk) this.hour.textContent = moments.clock(this.talk.now);
    if (isAtEnd) this.toEnd();
  }

  toEnd() {
    this.thread.scrollTop = this.thread.scrollHeight;
  }

  visible() {
    const here = (this.talk?.messages ?? []).filter((message) => message.channel === this.channel);
    const lastAnswer = this.lastId({ messages: here }, "out");
    return here
      .map((message) => ({
        ...message,
        answered: message.direction === "in" && message.id < lastAnswer,
        sentAs: this.sentAs.get(message.id),
        held: message.status === "waiting" && this.hasWaitedLong(message),
      }))
      .filter((message) => message.status !== "waiting" || message.held);
  }

  hasWaitedLong(message) {
    if (!this.firstSeen.has(message.id)) this.firstSeen.set(message.id, performance.now());
    return performance.now() - this.firstSeen.get(message.id) > HELD_AFTER;
  }

  settleTyping(messages) {
    const own = this.lastId({ messages }, "in");
    const theirs = this.lastId({ messages }, "out");
    const hasUnsent = this.pending.some((one) => !one.trouble);
    if (!hasUnsent && theirs > own) this.awaitingSince = null;
    return this.isWaiting;
  }

  // What is being sent?

  sendText() {
    const text = this.field.value;
    if (!text.trim()) return;
    this.field.value = "";
    this.fitField();
    this.send({ text }, { text });
  }

  fitField() {
    this.field.style.height = "auto";
    this.field.style.height = `${Math.min(this.field.scrollHeight, 110)}px`;
  }

  async send(content, said) {
    const now = performance.now();
    const at = this.talk?.now ?? new Date().toISOString();
    const own = { number: now, said, at, since: now, trouble: null };
    this.pending.push(own);
    this.awaitingSince = now;
    this.draw();
    this.toEnd();
    try {
      await server.send(this.person, content);
    } catch (error) {
      own.trouble = `Not taken (${error.message})`;
      this.awaitingSince = null;
      this.draw();
    }
    this.dispatchEvent(new Event("wake"));
  }
}
