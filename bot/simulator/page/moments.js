// How is a moment shown and reckoned? In the zone of the house, which the server's own clock carries.
//
// A wall is a Date whose UTC fields read as the local ones.

const MINUTE = 60_000;
const OFFSET = /([+-])(\d\d):?(\d\d)$/;

let offset = 60; // minutes east of Greenwich, in Cameroon
let zone = "+01:00";

/** Learn the zone from a moment that the server wrote; one in UTC tells nothing. */
export function settleZone(iso) {
  const found = OFFSET.exec(iso);
  if (!found || found[0].slice(1) === "00:00") return;
  offset = (found[1] === "-" ? -1 : 1) * (Number(found[2]) * 60 + Number(found[3]));
  zone = `${found[1]}${found[2]}:${found[3]}`;
}

const ZONED = /Z$|[+-]\d\d:?\d\d$/;

/** The wall of a moment; one written without a zone is local already. */
export function wall(iso) {
  if (!ZONED.test(iso)) return new Date(`${iso}Z`);
  return new Date(Date.parse(iso) + offset * MINUTE);
}

/** The moment of a wall, as the server reads it. */
export const written = (moment) => `${moment.toISOString().slice(0, 19)}${zone}`;

const shown = (options) => {
  const format = new Intl.DateTimeFormat("en-GB", { timeZone: "UTC", ...options });
  return (iso) => format.format(wall(iso));
};

export const clock = shown({ hour: "2-digit", minute: "2-digit" });
export const day = shown({ weekday: "short", day: "numeric", month: "short", year: "numeric" });
export const weekday = shown({ weekday: "long", day: "numeric", month: "long" });
export const date = shown({ day: "numeric", month: "short", year: "numeric" });
export const shortDay = shown({ weekday: "short", day: "numeric", month: "short" });
export const dayKey = (iso) => wall(iso).toISOString().slice(0, 10);
export const fieldValue = (iso) => wall(iso).toISOString().slice(0, 16);

/** "today", "in 3 months", "2 days ago". */
export function away(iso, now) {
  const days = Math.round((Date.parse(dayKey(iso)) - Date.parse(dayKey(now))) / (1440 * MINUTE));
  const [count, unit] = days % 7 && Math.abs(days) < 14 ? [days, "day"] : inUnits(days);
  return new Intl.RelativeTimeFormat("en", { numeric: "auto" }).format(count, unit);
}

function inUnits(days) {
  const size = Math.abs(days);
  if (size < 7) return [days, "day"];
  if (size < 60) return [Math.round(days / 7), "week"];
  return size < 700 ? [Math.round(days / 30.4), "month"] : [Math.round(days / 365), "year"];
}

/** Where each button moves the clock, from a wall to a wall. */
export const STEPS = {
  hour: (from) => new Date(from.getTime() + 60 * MINUTE),
  tomorrow: (from) => new Date(Date.UTC(from.getUTCFullYear(), from.getUTCMonth(), from.getUTCDate() + 1, 8)),
  week: (from) => new Date(from.getTime() + 7 * 1440 * MINUTE),
  season: threeMonths,
};

function threeMonths(from) {
  const later = new Date(from);
  later.setUTCMonth(from.getUTCMonth() + 3);
  if (later.getUTCDate() !== from.getUTCDate()) later.setUTCDate(0); // 30 November and 3 months is the last of February
  return later;
}
