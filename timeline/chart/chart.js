// Brings the timelines of a page to life: cards, filters, search, downloads, zoom, and Plotly's drawing where
// Plotly is about. Without it the static drawing, the list and all links stay as they are.
(() => {
"use strict";

const all = (root, selector) => [...root.querySelectorAll(selector)];
const clamp = (value, low, high) => Math.min(Math.max(value, low), Math.max(low, high));
const markup = (text) => text.replace(/[&<>"$]/g, (char) => `&#${char.charCodeAt(0)};`);
const framed = window.parent !== window;

// The same fragment twice on one page: the second gets ids of its own.
const renameTwin = (root) => {
  const place = all(document, "section.timeline").filter((other) => other.id === root.id).indexOf(root);
  if (place < 1) return;
  const suffix = `-twin${place}`;
  for (const element of [root, ...all(root, "[id]")]) element.id += suffix;
  for (const link of all(root, 'a[href^="#"]')) link.setAttribute("href", link.getAttribute("href") + suffix);
  root.setAttribute("aria-labelledby", root.getAttribute("aria-labelledby") + suffix);
};

// ---- the card

const makeCard = (root, events) => {
  const card = document.createElement("div");
  card.className = "timeline-card";
  card.setAttribute("role", "tooltip");
  card.id = `${root.id}-card`;
  card.hidden = true;
  root.append(card);
  let timer = 0;
  const hide = () => { clearTimeout(timer); card.hidden = true; };
  const hideSoon = () => { clearTimeout(timer); timer = setTimeout(hide, 150); };
  const place = (box) => {
    clearTimeout(timer);
    card.hidden = false;
    const { width, height } = card.getBoundingClientRect();
    const below = box.bottom + 6 + height <= innerHeight || box.top < height + 12;
    card.style.left = `${clamp(box.x, 6, document.documentElement.clientWidth - width - 6)}px`;
    card.style.top = `${Math.max(below ? box.bottom + 6 : box.top - height - 6, 6)}px`;
  };
  const show = (row, box) => {
    const parts = ".timeline-date, .timeline-status, .timeline-headline, blockquote, .timeline-resolved, "
      + ".timeline-source, .timeline-how > summary, p.timeline-how, .tie";
    card.replaceChildren(...all(events[row], parts).map((part) => {
      const line = document.createElement("div");
      line.className = `card-${[...part.classList].pop() ?? part.localName}`;
      for (const name of ["lang", "dir"]) if (part.hasAttribute(name)) line.setAttribute(name, part.getAttribute(name));
      line.append(...[...part.childNodes].map((node) => node.cloneNode(true)));
      return line;
    }));
    place(box);
  };
  const list = (rows, box) => {
    const lines = rows.slice(0, 10).map((row) => {
      const line = document.createElement("div");
      line.textContent = ["date", "headline"]
        .map((name) => events[row].querySelector(`.timeline-${name}`).textContent).join(" · ");
      return line;
    });
    if (rows.length > 10) lines.push(document.createTextNode(`… ${rows.length}`));
    card.replaceChildren(...lines);
    place(box);
  };
  card.addEventListener("pointerenter", () => clearTimeout(timer));
  card.addEventListener("pointerleave", hideSoon);
  document.addEventListener("keydown", (event) => event.key === "Escape" && hide());
  addEventListener("scroll", hide, { passive: true });
  return { show, list, hide, hideSoon, id: card.id };
};

// ---- rows

const liveRows = (rows, card) => {
  const links = rows.map((row) => row.querySelector("a"));
  const enter = (number) => {
    links.forEach((link, n) => { link.tabIndex = n === number ? 0 : -1; });
  };
  const move = (from, by) => {
    let next = from + by;
    while (rows[next]?.hidden) next += Math.sign(by);
    if (rows[next]) links[next].focus();
  };
  enter(0);
  links.forEach((link, number) => {
    const row = rows[number];
    const box = (x) => {
      const { left, top, bottom } = row.getBoundingClientRect();
      return { x: x ?? left + 40, top, bottom };
    };
    link.setAttribute("aria-describedby", card.id);
    row.addEventListener("pointerenter", (event) => {
      if (event.pointerType !== "touch") card.show(number, box(event.clientX + 12));
    });
    row.addEventListener("pointerleave", card.hideSoon);
    link.addEventListener("focus", () => {
      enter(number);
      if (link.matches(":focus-visible")) card.show(number, box());
    });
    link.addEventListener("blur", card.hideSoon);
    link.addEventListener("keydown", (event) => {
      const by = { ArrowDown: 1, ArrowUp: -1, Home: -number, End: rows.length - 1 - number }[event.key];
      if (by === undefined) return;
      event.preventDefault();
      if (event.key === "Home" || event.key === "End") links[number + by].focus();
      else move(number, by);
    });
  });
};

// ---- tools

const table = (events) => events.filter((event) => !event.hidden).map((event) => {
  const text = (selector) => event.querySelector(selector)?.textContent.trim().replace(/\s+/g, " ") ?? "";
  const date = event.querySelector(".timeline-date");
  return {
    date: text(".timeline-date"), edtf: date.dataset.edtf ?? "", headline: text(".timeline-headline"),
    sentence: text("blockquote"), status: event.dataset.status ?? "happened", known_by: event.dataset.known,
    sources: all(event, ".timeline-source cite").map((cite) => cite.textContent).join("; "),
    urls: all(event, ".timeline-source a").map((link) => link.href).join(" "),
  };
});
// A cell that begins like a formula is run by spreadsheets.
const cell = (text) => `"${(/^\s*[=+\-@\t\r＝＋－＠]/.test(text) ? "'" + text : text).replaceAll('"', '""')}"`;
const csv = (rows) => `\ufeff${[Object.keys(rows[0] ?? {}), ...rows.map(Object.values)].map((row) => row.map(cell).join(",")).join("\r\n")}\r\n`;

const save = (name, type, text) => {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 1000);
};

const liveTools = (root, events, rows, data, redraw) => {
  const bar = root.querySelector(".timeline-tools"), search = bar.querySelector("input");
  const found = bar.querySelector("output"), chips = all(root, ".timeline-sources button");
  const texts = events.map((event) => event.textContent.toLowerCase());
  const name = (root.querySelector(".timeline-title").textContent.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? ["timeline"]).join("-").slice(0, 60);
  const filter = () => {
    const words = search.value.toLowerCase().split(/\s+/).filter(Boolean);
    const off = new Set(chips.filter((chip) => chip.ariaPressed === "false").map((chip) => chip.dataset.source));
    let count = 0;
    events.forEach((event, row) => {
      const told = event.dataset.sources.split(" ").some((slot) => !off.has(slot));
      event.hidden = !(told && words.every((word) => texts[row].includes(word)));
      if (rows[row]) rows[row].hidden = event.hidden;
      count += !event.hidden;
    });
    const said = data.words[count ? "found" : "found.none"];
    found.classList.toggle("none", !count);
    found.textContent = count < events.length ? said.replace("{n}", count).replace("{all}", events.length) : "";
    redraw();
  };
  const doing = {
    csv: () => save(`${name}.csv`, "text/csv", csv(table(events))),
    json: () => save(`${name}.json`, "application/json", JSON.stringify(table(events), null, 1)),
  };
  search.addEventListener("input", filter);
  for (const chip of chips) {
    chip.disabled = chips.length < 2;
    chip.addEventListener("click", () => {
      chip.ariaPressed = chip.ariaPressed === "true" ? "false" : "true";
      filter();
    });
  }
  for (const button of all(bar, "button")) button.addEventListener("click", () => doing[button.dataset.do]?.());
  bar.hidden = false;
};

// ---- all together

const setUp = (root) => {
  const source = root.querySelector("script.timeline-data");
  if (!source) return;
  root.dataset.live = "true";
  renameTwin(root);
  const data = JSON.parse(source.textContent);
  const events = all(root, ".timeline-event"), rows = all(root, ".timeline-row");
  const chart = root.querySelector(".timeline-chart"), plot = root.querySelector(".timeline-plot");
  const card = makeCard(root, events);
  let draw = null, find = null, wide = 0;

  const redraw = () => draw?.();
  liveRows(rows, card);
  liveTools(root, events, rows, data, redraw);
  root.startDrawing = () => {
    if (draw || !plot || !window.Plotly || !data.mode) return;
    const { moved, blank, drawRows } = window.timelinePlot;
    if (rows.length) draw = drawRows(root, chart, plot, data, rows);
    else ({ draw, find } = window.timelineLanes({ moved, blank, all, clamp, markup }, root, chart, plot, data, events, card));
    new ResizeObserver(() => requestAnimationFrame(() => {
      const width = chart.clientWidth;
      if (width && width !== wide) { wide = width; draw(); }
    })).observe(chart);
    if (!rows.length) matchMedia("(prefers-color-scheme: dark)").addEventListener("change", redraw);
  };

  // Row and list item find each other.
  rows.forEach((row, n) => { row.id = `${root.id}-${n + 1}`; });
  const arrive = () => {
    const id = decodeURIComponent(location.hash.slice(1));
    const event = events.findIndex((one) => one.id === id), row = rows.findIndex((one) => one.id === id);
    if (event < 0 && row < 0) return;
    rows.forEach((one, n) => one.classList.toggle("current", n === Math.max(event, row)));
    if (row >= 0) rows[row].querySelector("a").focus({ preventScroll: true });
    else { events[event].tabIndex = -1; events[event].focus({ preventScroll: true }); }
  };
  addEventListener("hashchange", arrive);
  arrive();
  events.forEach((event, number) => {
    const link = (name, id, text) => {
      const made = document.createElement("a");
      made.className = `timeline-${name}`;
      made.href = `#${id}`;
      made.setAttribute("aria-label", data.words[name]);
      made.textContent = text;
      event.querySelector(".timeline-when").append(made);
      return made;
    };
    link("link", event.id, "#");
    if (plot) link("show", (rows[number] ?? chart).id, "↑").addEventListener("click", () => find && setTimeout(() => find(number), 60));
  });
  if (framed) for (const link of all(root, ".timeline-source a")) link.target = "_blank";
};

const begin = () => {
  all(document, "section.timeline:not([data-live])").forEach(setUp);
  // The library may come later than the fragment, and in the way of the first paint it must not be.
  requestAnimationFrame(() => setTimeout(() => {
    if (window.Plotly) for (const root of all(document, "section.timeline[data-live]")) root.startDrawing();
  }));
};

begin();
document.addEventListener("DOMContentLoaded", begin);
addEventListener("load", begin);
})();
