// Many events: lanes and clusters for each zoom, a range slider, and the keys that move through them.
(() => {
"use strict";
const NS = "http://www.w3.org/2000/svg";

window.timelineLanes = ({ moved, blank, all, clamp, markup }, root, chart, plot, data, events, card) => {
  const LANE = 26, SLIDER = 44, EDGE = 16, FOOT = 59, CLEAR = "rgba(0,0,0,0)";
  const items = new Map(data.items.map(([row, left, right]) => [row, { row, left, right }]));
  const order = data.items.map(([row]) => row);
  const headlines = events.map((event) => event.querySelector(".timeline-headline").textContent);
  const measure = document.createElement("canvas").getContext("2d");
  const touch = matchMedia("(pointer: coarse)").matches;
  const height = data.lanes * LANE;
  let view = [0, 1], current = -1, listening = false, pixels = 0, members = new Map();

  const levelOf = (span) => clamp(Math.floor(2 * Math.log2(pixels / span / data.base)), 0, data.levels.length - 1);
  const fitting = (text, room) => {
    if (room < 50) return "";
    if (measure.measureText(text).width <= room) return text;
    let cut = text.length;
    while (cut > 3 && measure.measureText(`${text.slice(0, cut)}…`).width > room) cut -= Math.ceil((cut - 3) / 8);
    return cut > 3 ? `${text.slice(0, cut).trimEnd()}…` : "";
  };

  const element = (name, facts, text = "") => {
    const made = document.createElementNS(NS, name);
    for (const [key, value] of Object.entries(facts)) made.setAttribute(key, value);
    made.textContent = text;
    return made;
  };
  const axisSvg = chart.querySelector(".timeline-axis svg"), gridSvg = chart.querySelector(".timeline-grid svg");
  const liveAxis = element("g", { class: "live" }), liveGrid = element("g", { class: "live" });
  axisSvg.append(liveAxis);
  gridSvg.append(liveGrid);

  const drawAxis = (level) => {
    const [from, to] = view, at = (x) => (x - from) / (to - from), percent = (x) => `${(100 * x).toFixed(3)}%`;
    const { ticks, heads } = data.ticks[level];
    measure.font = "11px system-ui, sans-serif";
    const seen = ticks.filter(([, middle, text]) => {
      const half = measure.measureText(text).width / 2, x = at(middle) * pixels;
      return x - half > -EDGE && x + half < pixels + EDGE;
    });
    const lines = ticks.filter(([line]) => at(line) >= 0 && at(line) <= 1);
    measure.font = "700 12px system-ui, sans-serif";
    const headings = heads.map(([x, text]) => {
      const [left, right] = data.panels.find(([a, b]) => a <= x && x <= b);
      const first = Math.max(at(left), 0), last = Math.min(at(right), 1);
      const fits = (last - first) * pixels > measure.measureText(text).width;
      return fits ? element("text", { x: percent((first + last) / 2), y: 13, "font-size": 12, "font-weight": 700 }, text) : null;
    });
    liveAxis.replaceChildren(
      ...headings.filter(Boolean),
      ...seen.map(([, x, text]) => element("text", { x: percent(at(x)), y: 34, "font-size": 11, class: "tick" }, text)),
    );
    liveGrid.replaceChildren(...lines.map(([x]) => element("line", {
      x1: percent(at(x)), x2: percent(at(x)), y2: "100%", stroke: "#6e7d8c", "stroke-opacity": 0.28,
    })));
  };

  const labels = (level, scale) => {
    const { lanes, clusters } = data.levels[level];
    const next = new Map(), x = [], y = [], text = [];
    const ink = getComputedStyle(root).getPropertyValue("--ink").trim();
    const heads = new Set([...members.keys()]);
    measure.font = "11px system-ui, sans-serif";
    for (const row of [...order].reverse()) {
      const { left, right } = items.get(row), lane = lanes[row];
      if (events[row].hidden || (clusters[row] >= 0 && !heads.has(row))) continue;
      const edge = clusters[row] < 0 ? right + 11 / scale : left + 24 / scale;
      const said = fitting(headlines[row], ((next.get(lane) ?? Math.max(view[1], edge)) - edge) * scale - 14);
      if (said && level > 0) { x.push(edge); y.push(lane + 0.5); text.push(markup(said)); }
      next.set(lane, left);
    }
    return { type: "scatter", mode: "text", x, y, text, textposition: "middle right", hoverinfo: "skip",
      textfont: { size: 11, color: ink }, cliponaxis: true };
  };

  const clustersOf = (level, scale) => {
    const { lanes, clusters } = data.levels[level];
    members = new Map();
    clusters.forEach((head, row) => {
      if (head >= 0 && items.has(row) && !events[row].hidden) members.set(head, [...(members.get(head) ?? []), row]);
    });
    const heads = [...members.keys()];
    return { type: "scatter", mode: "markers+text", hoverinfo: "none",
      x: heads.map((head) => Math.min(items.get(head).left + 13 / scale, Math.max(1 - 10 / scale, items.get(head).left))), y: heads.map((head) => lanes[head] + 0.5),
      text: heads.map((head) => `${members.get(head).length}`), textfont: { size: 10, color: "#ffffff" },
      marker: { size: 20, color: data.ink, opacity: 1, line: { width: 0 } }, customdata: heads.map((head) => -head - 1) };
  };

  const hits = (level, scale) => {
    const { lanes, clusters } = data.levels[level];
    const rows = order.filter((row) => clusters[row] < 0 && !events[row].hidden);
    const lefts = rows.map((row) => items.get(row).left - 8 / scale);
    return { type: "bar", orientation: "h", y: rows.map((row) => lanes[row] + 0.5), base: lefts,
      x: rows.map((row, n) => items.get(row).right + 8 / scale - lefts[n]), width: 0.95, hoverinfo: "none",
      marker: { color: CLEAR, line: { width: 0 } }, customdata: rows };
  };

  // The columns of the range slider stand where the chart itself does not look.
  const columns = () => {
    const most = Math.max(...data.overview, 1), wide = 1 / data.overview.length;
    return { type: "bar", x: data.overview.map((_, n) => (n + 0.5) * wide), y: data.overview.map((n) => n / most),
      base: 1000, width: wide * 0.9, hoverinfo: "skip", marker: { color: "rgba(110,125,140,0.75)" } };
  };

  const draw = () => {
    pixels = chart.querySelector(".timeline-axis svg").getBoundingClientRect().width;
    const scale = pixels / (view[1] - view[0]), level = levelOf(view[1] - view[0]);
    const { lanes, clusters } = data.levels[level];
    const place = (row) => (clusters[row] >= 0 || events[row].hidden || !(lanes[row] >= 0) ? null : lanes[row] + 0.5);
    drawAxis(level);
    const layout = blank(pixels + 2 * EDGE, height + FOOT, data.lanes);
    layout.margin = { l: EDGE, r: EDGE, t: 0, b: 0, pad: 0 };
    layout.hovermode = "closest";
    layout.hoverdistance = 4;
    layout.dragmode = touch ? false : "pan";
    layout.xaxis = { range: view, fixedrange: touch, showgrid: false, zeroline: false, showticklabels: false, ticks: "",
      rangeslider: { visible: true, thickness: SLIDER / height, range: [0, 1], bgcolor: CLEAR,
        yaxis: { rangemode: "fixed", range: [1000, 1001.05] } } };
    const traces = [...data.traces.map((trace) => moved(trace, place)), columns(), clustersOf(level, scale)];
    traces.push(labels(level, scale), hits(level, scale));
    return window.Plotly.react(plot, traces, layout, data.config).then(() => {
      root.classList.add("drawn");
      if (!listening) listen();
    });
  };

  const look = (from, to) => {
    const least = pixels / data.base / 2 ** (data.levels.length / 2 + 1), span = clamp(to - from, least, 1);
    const start = clamp((from + to - span) / 2, 0, 1 - span);
    view = [start, start + span];
    return draw();
  };
  const by = { in: [0.25, 0.75], out: [-0.5, 1.5], earlier: [-0.5, 0.5], later: [0.5, 1.5] };
  const zoom = (name) => {
    const [from, to] = view, span = to - from, steps = by[name];
    return steps ? look(from + span * steps[0], from + span * steps[1]) : look(0, 1);
  };

  const boxOf = (row) => {
    const { top, left } = axisSvg.getBoundingClientRect(), level = levelOf(view[1] - view[0]);
    const y = plot.getBoundingClientRect().top + (data.levels[level].lanes[row] + 0.5) * LANE;
    return { x: left + ((items.get(row).left - view[0]) / (view[1] - view[0])) * pixels, top: Math.max(y - 13, top), bottom: y + 13 };
  };
  const find = (row) => {
    if (!items.has(row)) return;
    const { left, right } = items.get(row);
    const level = data.levels.findIndex(({ clusters }) => clusters[row] < 0);
    const span = Math.min(view[1] - view[0], level < 0 ? 0 : (pixels / data.base / 2 ** (level / 2)) * 0.999);
    const middle = clamp((left + right) / 2, left, left + span / 3);
    const inside = view[0] <= left && left <= view[1] && span === view[1] - view[0];
    current = row;
    (inside ? Promise.resolve() : look(middle - span / 2, middle + span / 2)).then(() => card.show(row, boxOf(row)));
  };

  const listen = () => {
    listening = true;
    const told = (event) => event.points.map((point) => point.customdata).find((data) => typeof data === "number");
    plot.on("plotly_hover", (event) => {
      const row = told(event), { clientX: x = 0, clientY: y = 0 } = event.event ?? {};
      if (row === undefined) return;
      const box = { x: x + 10, top: y - 10, bottom: y + 10 };
      if (row < 0) card.list(members.get(-row - 1), box);
      else card.show(row, box);
    });
    plot.on("plotly_unhover", card.hideSoon);
    plot.on("plotly_click", (event) => {
      const row = told(event);
      if (row === undefined) return;
      card.hide();
      if (row >= 0) { location.hash = `#${events[row].id}`; return; }
      const places = members.get(-row - 1).map((member) => items.get(member).left);
      const middle = (Math.min(...places) + Math.max(...places)) / 2, span = (view[1] - view[0]) / 4;
      look(middle - span / 2, middle + span / 2);
    });
    plot.on("plotly_relayout", (change) => {
      const range = change["xaxis.range"] ?? (change["xaxis.range[0]"] === undefined ? null : [change["xaxis.range[0]"], change["xaxis.range[1]"]]);
      if (range && (range[0] !== view[0] || range[1] !== view[1])) look(...range);
    });
  };
  plot.tabIndex = 0;
  plot.addEventListener("keydown", (event) => {
    const name = { "+": "in", "=": "in", "-": "out", 0: "all" }[event.key];
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (name) zoom(name);
    else if (step) {
      const shown = order.filter((row) => !events[row].hidden);
      find(shown[clamp(shown.indexOf(current) + step, 0, shown.length - 1)]);
    } else if (event.key === "Enter" && current >= 0) location.hash = `#${events[current].id}`;
    else return;
    event.preventDefault();
  });
  plot.addEventListener("blur", card.hideSoon);
  const bar = root.querySelector(".timeline-zoom");
  bar.hidden = false;
  for (const button of all(bar, "button")) button.addEventListener("click", () => zoom(button.dataset.zoom));
  return { draw, find };
};
})();
