// How does a word become something to see? Text from people goes in as text, never as markup.

/** An element: make("p.note.wide", {title: "..."}, "text", child, null). Attributes that are null, and absent children, are left out. */
export function make(kind, attributes = {}, ...children) {
  const [tag, ...classes] = kind.split(".");
  const element = document.createElement(tag);
  if (classes.length) element.className = classes.join(" ");
  for (const [name, value] of Object.entries(attributes)) {
    if (value === null || value === undefined || value === false) continue;
    if (name.startsWith("on")) element.addEventListener(name.slice(2), value);
    else element.setAttribute(name, value === true ? "" : value);
  }
  element.append(...children.flat().filter((child) => child !== null && child !== undefined && child !== false));
  return element;
}

const SVG = "http://www.w3.org/2000/svg";

/** One of the drawings at the top of index.html. */
export function icon(name, title = null) {
  const drawing = document.createElementNS(SVG, "svg");
  const use = document.createElementNS(SVG, "use");
  use.setAttribute("href", `#icon-${name}`);
  drawing.setAttribute("class", `icon icon-${name}`);
  if (title) {
    drawing.setAttribute("role", "img");
    drawing.setAttribute("aria-label", title);
  } else {
    drawing.setAttribute("aria-hidden", "true");
  }
  drawing.append(use);
  return drawing;
}

/** Make the children of `parent` these entries ({key, mark, build}), keeping those whose mark is unchanged. */
export function reconcile(parent, entries) {
  const standing = new Map([...parent.children].map((child) => [child.dataset.key, child]));
  let last = null;
  for (const { key, mark, build } of entries) {
    let child = standing.get(key);
    if (!child || child.dataset.mark !== mark) {
      child?.remove();
      child = build();
      child.dataset.key = key;
      child.dataset.mark = mark;
    }
    standing.delete(key);
    const place = last ? last.nextSibling : parent.firstChild;
    if (child !== place) parent.insertBefore(child, place);
    last = child;
  }
  for (const gone of standing.values()) gone.remove();
}
