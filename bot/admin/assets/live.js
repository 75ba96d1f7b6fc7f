// Keeps what is on the page fresh without touching what is being typed: the same page is fetched again,
// and the parts marked data-live take the place of the old ones.
"use strict";

const EVERY = 4000; // milliseconds

async function refresh() {
  if (document.hidden) return;
  let answer;
  try {
    answer = await fetch(location.href, { headers: { Accept: "text/html" } });
  } catch {
    return; // no network just now: the next look may have it
  }
  if (answer.redirected) return location.reload(); // the session has ended
  if (!answer.ok) return;
  const fresh = new DOMParser().parseFromString(await answer.text(), "text/html");
  document.title = fresh.title;
  const wasAtEnd = isInView(document.getElementById("end"));
  for (const part of document.querySelectorAll("[data-live]")) {
    const found = fresh.getElementById(part.id);
    const isInUse = part.contains(document.activeElement);
    if (found && !isInUse && found.innerHTML !== part.innerHTML) part.innerHTML = found.innerHTML;
  }
  if (wasAtEnd) document.getElementById("end").scrollIntoView({ block: "end" });
}

function isInView(mark) {
  const box = mark?.getBoundingClientRect();
  return Boolean(box) && box.top >= 0 && box.top <= innerHeight;
}

setInterval(refresh, EVERY);
document.addEventListener("visibilitychange", refresh);
