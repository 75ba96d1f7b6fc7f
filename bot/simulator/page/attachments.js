// What can be sent besides words: a pin on the map, a photo, a voice note, a sticker, a phone number?

import { make } from "./elements.js";

const SPOTS = [
  { label: "Akwa, Douala", latitude: 4.048, longitude: 9.697 },
  { label: "Bonamoussadi, Douala", latitude: 4.089, longitude: 9.737 },
  { label: "Bastos, Yaoundé", latitude: 3.893, longitude: 11.511 },
  { label: "Melen, Yaoundé", latitude: 3.863, longitude: 11.497 },
  { label: "Molyko, Buea", latitude: 4.155, longitude: 9.287 },
];

/** The sheet behind the paper clip of one phone; `send(content, said)` takes what was chosen. */
export class Attachments {
  constructor(root, send) {
    this.opener = root.querySelector(".attach");
    this.sheet = root.querySelector(".sheet");
    this.pin = this.sheet.querySelector(".sheet-location");
    this.contact = this.sheet.querySelector(".sheet-contact");
    this.send = send;
    this.listen();
    this.offerSpots();
  }

  listen() {
    this.opener.addEventListener("click", () => (this.sheet.hidden ? this.open() : this.close()));
    this.sheet.addEventListener("keydown", (event) => event.key === "Escape" && this.close(true));
    for (const button of this.sheet.querySelectorAll("[data-attach]"))
      button.addEventListener("click", () => this.choose(button.dataset.attach));
    this.pin.addEventListener("submit", (event) => {
      event.preventDefault();
      const field = (name) => this.pin.elements.namedItem(name).value;
      this.sendPin({ latitude: Number(field("latitude")), longitude: Number(field("longitude")), label: field("label") });
    });
    this.contact.addEventListener("submit", (event) => {
      event.preventDefault();
      const number = this.contact.elements.namedItem("number").value.trim();
      this.finish({ contact: number }, { thing: "contact", text: number });
    });
  }

  offerSpots() {
    const buttons = SPOTS.map((spot) =>
      make("button", { type: "button", onclick: () => this.sendPin({ ...spot, label: "" }, spot.label) }, spot.label),
    );
    this.pin.querySelector(".presets").append(...buttons);
  }

  open() {
    this.show(null);
    this.sheet.hidden = false;
    this.opener.setAttribute("aria-expanded", "true");
    this.sheet.querySelector("button").focus();
  }

  close(returnsFocus = false) {
    this.sheet.hidden = true;
    this.opener.setAttribute("aria-expanded", "false");
    if (returnsFocus) this.opener.focus();
  }

  choose(thing) {
    if (thing === "location" || thing === "contact") this.show(thing);
    else this.finish({ media: thing }, { thing, text: "" });
  }

  show(thing) {
    this.pin.hidden = thing !== "location";
    this.contact.hidden = thing !== "contact";
    const form = { location: this.pin, contact: this.contact }[thing];
    form?.querySelector("button, input").focus();
  }

  sendPin({ latitude, longitude, label }, shown = label) {
    const numbers = `${latitude.toFixed(4)}, ${longitude.toFixed(4)}`;
    const location = { latitude, longitude, label };
    this.finish({ location }, { thing: "location", text: shown ? `${shown} (${numbers})` : numbers });
  }

  finish(content, said) {
    this.close();
    this.send(content, said);
  }
}
