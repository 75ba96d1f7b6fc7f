// How are the codes of the server said in plain English?

import * as moments from "./moments.js";

const NAMES = {
  fr: "French", en: "English", pcm: "Pidgin", und: "no language",
  ac_fridge: "AC and fridge", tv_antenna: "TV and antenna",
  usual_place: "usual place", preferred_slot: "preferred time", refused_provider: "not wanted",
  rate_feedback: "rating",
};

/** "request_service" becomes "request service". */
export const plain = (code) => NAMES[code] ?? String(code).replaceAll("_", " ");

export const capital = (words) => words.charAt(0).toUpperCase() + words.slice(1);

export const percent = (share) => `${Math.round(share * 100)}%`;

/** "provider/plumbing" becomes "Provider, plumbing". */
export const attribute = (name) => capital(name.split("/").map(plain).join(", "));

/** A believed value: a language, "Douala|Akwa", "saturday-morning-09:00". */
export function believed(name, value) {
  if (name === "preferred_slot") return capital(value.split("-").join(" "));
  if (name === "usual_place") return value.split("|").filter(Boolean).reverse().join(", ");
  return name.startsWith("provider") || name.startsWith("refused") ? value : capital(plain(value));
}

/** A place that a message names. */
export function place(named) {
  if (!named) return null;
  if (typeof named === "string") return named;
  const area = named.known === false ? `${named.area} (not on the list)` : named.area;
  const city = named.city ?? named.cities?.join(" or ");
  return [named.ref && `${named.ref} place`, named.landmark, area, city].filter(Boolean).join(", ") || null;
}

/** A time that a message names. */
export function time(named) {
  if (!named) return null;
  if (typeof named === "string") return named;
  const { date, end_date: endDate, start_time: start, end_time: end, part, relative, rrule, asap } = named;
  const days = [date, endDate].filter(Boolean).map(moments.shortDay).join(" to ");
  const hours = start && end ? `${start}–${end}` : start ? (end === undefined || named.bound !== "after" ? start : `after ${start}`) : end ? `before ${end}` : "";
  return [asap && "as soon as possible", relative && `in ${relative}`, days, hours, part, rrule].filter(Boolean).join(", ") || null;
}

/** Whatever a slot holds. */
export function slot(name, value) {
  if (value === null || value === undefined || value === "" || value === "none") return null;
  if (name === "place") return capital(place(value) ?? "") || null;
  if (name === "time") return capital(time(value) ?? "") || null;
  if (typeof value === "object") return value.name ?? Object.values(value).filter(Boolean).join(", ");
  return name === "provider" ? value : capital(plain(value));
}
