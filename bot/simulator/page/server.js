// What does the server know, and how is it told?

const PATIENCE = 30_000; // milliseconds; moving the clock by months runs everything on the way

/** The server answered, but not with yes. */
export class Refused extends Error {
  constructor(status, detail) {
    super(detail ? `${status}: ${detail}` : `${status}`);
    this.status = status;
  }
}

async function call(path, options = {}) {
  const response = await fetch(path, { cache: "no-store", signal: AbortSignal.timeout(PATIENCE), ...options });
  const body = await response.text();
  if (!response.ok) throw new Refused(response.status, detailOf(body));
  return body;
}

function detailOf(body) {
  try {
    const { detail } = JSON.parse(body);
    return typeof detail === "string" ? detail : (detail?.[0]?.msg ?? "");
  } catch {
    return "";
  }
}

async function post(path, body) {
  const headers = { "Content-Type": "application/json" };
  const answer = await call(path, { method: "POST", headers, body: JSON.stringify(body) });
  return answer ? JSON.parse(answer) : null;
}

/** {now, phones: [{channel, address, name, about}]} */
export const people = async () => JSON.parse(await call("/simulator/phones"));

/** Everything said with a person and known of them, as text: the same text means that nothing has changed. */
export const talk = (channel, address) =>
  call(`/simulator/talk/${encodeURIComponent(channel)}/${encodeURIComponent(address)}`);

/** The conversation so far in the form of tests/stories. */
export const story = (channel, address) =>
  call(`/simulator/people/${encodeURIComponent(channel)}/${encodeURIComponent(address)}/story`);

/** Bring one message to the webhook of its channel; the webhook's own status is in {status}. */
export async function send(person, content) {
  const { channel, address, name } = person;
  const { status } = await post("/simulator/messages", { channel, address, name, ...content });
  if (status >= 300) throw new Refused(status, "the webhook did not take it");
}

/** Move the clock; what falls due on the way has run when this returns. */
export const moveClock = (now) => post("/simulator/clock", { now });

/** Forget everything and load the demo world. */
export const startOver = () => post("/simulator/demo", {});
