// Who writes for the first time?

const NAMES = ["Mireille", "Fru", "Aïcha", "Ebot", "Clarisse", "Tabi", "Ngono", "Awa", "Junior", "Solange", "Che", "Rosine"];

const digits = (count) => Array.from({ length: count }, () => Math.floor(Math.random() * 10)).join("");

/** Somebody nobody has heard of yet: a Telegram id, or a WhatsApp number. */
export function freshPerson(channel, people) {
  const taken = new Set(people.map((person) => person.name));
  const name = NAMES.find((one) => !taken.has(one)) ?? `Person ${people.length + 1}`;
  const address = channel === "whatsapp" ? `whatsapp:+23767${digits(7)}` : `7${digits(8)}`;
  return { channel, address, name, about: "new", isFresh: true };
}
