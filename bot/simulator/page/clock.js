// What time is it in the simulated world, and how is it moved?

import * as moments from "./moments.js";
import * as server from "./server.js";

export class Clock extends EventTarget {
  constructor(root) {
    super();
    this.face = root.querySelector(".clock-face");
    this.panel = root.querySelector(".clock-panel");
    this.value = root.querySelector("input");
    this.buttons = [...root.querySelectorAll("[data-step], .clock-panel button")];
    this.root = root;
    this.listen();
  }

  listen() {
    for (const button of this.root.querySelectorAll("[data-step]"))
      button.addEventListener("click", () => this.moveTo(moments.STEPS[button.dataset.step](moments.wall(this.now))));
    this.face.addEventListener("click", () => this.toggle(this.panel.hidden));
    this.root.addEventListener("keydown", (event) => {
      if (event.key !== "Escape" || this.panel.hidden) return;
      this.toggle(false);
      this.face.focus();
    });
    this.panel.addEventListener("submit", (event) => {
      event.preventDefault();
      this.toggle(false);
      this.moveTo(moments.wall(`${this.value.value}:00`));
    });
    document.addEventListener("pointerdown", (event) => this.root.contains(event.target) || this.toggle(false));
  }

  toggle(isOpen) {
    this.panel.hidden = !isOpen;
    this.face.setAttribute("aria-expanded", String(isOpen));
    if (isOpen && this.now) this.value.value = moments.fieldValue(this.now);
    if (isOpen) this.value.focus();
  }

  show(now) {
    moments.settleZone(now);
    this.now = now;
    this.face.querySelector(".clock-day").textContent = moments.day(now);
    this.face.querySelector(".clock-hour").textContent = moments.clock(now);
  }

  async moveTo(wall) {
    const pressed = document.activeElement;
    this.busy(true);
    try {
      const now = moments.written(wall);
      await server.moveClock(now);
      this.show(now);
      this.dispatchEvent(new Event("moved"));
    } catch (error) {
      this.dispatchEvent(new CustomEvent("trouble", { detail: `The clock was not moved (${error.message})` }));
    } finally {
      this.busy(false);
      pressed?.focus({ preventScroll: true });
    }
  }

  busy(isBusy) {
    this.root.toggleAttribute("data-busy", isBusy);
    for (const button of this.buttons) button.disabled = isBusy;
  }
}
