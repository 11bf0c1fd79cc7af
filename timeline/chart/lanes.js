// Many events: lanes and clusters for each zoom, a range slider, and the keys that move through them.
(() => {
"use strict";
const NS = "http://www.w3.org/2000/svg";

window.timelineLanes = ({ moved, blank, all, clamp, markup }, root, chart, plot, data, events, card) => {
  const POINT = 10, LANE = 26, SLIDER = 44, EDGE = 16, FOOT = 59, CLEAR = "rgba(0,0,0,0)", STEPS = 8, BESIDE = 4;
  const items = new Map(data.items.map(([row, left, right, before, after, pale]) => [row, { row, left, right, before, after, pale }]));
  const order = data.items.map(([row]) => row);
  const headlines = events.map((event) => event.querySelector(".timeline-headline").textContent);
  const measure = document.createElement("canvas").getContext("2d");
  const height = data.lanes * LANE;
  const breaks = data.panels.slice(1).map(([left], n) => [data.panels[n][1], left]);
  // The view in places of the axis, and the same in pixels: so many to the whole axis, and how many lie before the view.
  let view = [0, 1], scale = 0, before = 0, pixels = 0;
  let current = -1, stop = null, listening = false, dragged = false, waiting = 0, members = new Map();
  // While it is dragged, so many pixels beside the view are drawn as well; and where the view was when it was drawn.
  let ahead = 0, drawn = 0, sliding = 0;

  // ---- places and pixels: a break stays as narrow as it is at first, however close the view

  const slow = () => Math.min(scale, data.slow);
  const along = (place) =>
    place * scale - breaks.reduce((sum, [from, to]) => sum + clamp(place - from, 0, to - from), 0) * (scale - slow());
  const placeAt = (far) => {
    let from = 0, rest = far;
    for (const [left, right] of breaks) {
      if (rest <= (left - from) * scale) break;
      rest -= (left - from) * scale;
      if (rest <= (right - left) * slow()) return left + rest / slow();
      rest -= (right - left) * slow();
      from = right;
    }
    return from + rest / scale;
  };
  const seen = (place) => along(place) - before;
  const unit = () => (view[1] - view[0]) / pixels;
  const at = (place, more = 0) => view[0] + (seen(place) + more) * unit();

  const closest = () => Math.max(data.base * 2 ** ((data.levels.length - 1) / 2), widest());
  const widest = () => {
    const blank = breaks.reduce((sum, [from, to]) => sum + to - from, 0);
    return Math.max(pixels, (pixels - blank * data.slow) / (1 - blank));
  };
  const levelOf = () => clamp(Math.floor(2 * Math.log2(scale / data.base) + 1e-6), 0, data.levels.length - 1);
  const settle = (start) => {
    before = clamp(start, 0, along(1) - pixels);
    view = [placeAt(before), placeAt(before + pixels)];
  };
  const go = (closer, place, share = 0.5) => {
    scale = clamp(closer, widest(), closest());
    settle(along(place) - share * pixels);
    return draw();
  };
  // So close that the view is from one place to another.
  const fit = (from, to) => {
    const blank = breaks.reduce((sum, [left, right]) => sum + Math.max(Math.min(to, right) - Math.max(from, left), 0), 0);
    const even = pixels / (to - from), filled = to - from - blank;
    scale = clamp(even <= data.slow ? even : (pixels - blank * data.slow) / Math.max(filled, 1e-9), widest(), closest());
    settle((along(from) + along(to) - pixels) / 2);
  };

  // ---- the axis

  const element = (name, facts, text = "") => {
    const made = document.createElementNS(NS, name);
    for (const [key, value] of Object.entries(facts)) made.setAttribute(key, value);
    made.textContent = text;
    return made;
  };
  const axisSvg = chart.querySelector(".timeline-axis svg"), gridSvg = chart.querySelector(".timeline-grid svg");
  const liveAxis = element("g", { class: "live" }), liveGrid = element("g", { class: "live" });
  for (const svg of [axisSvg, gridSvg]) for (const one of svg.children) one.classList.add("still");
  axisSvg.append(liveAxis);
  gridSvg.append(liveGrid);

  // A panel that is seen as a whole is named as a whole; of any other, the days, months or years that are in view.
  const drawAxis = (level) => {
    const texts = [], rules = [], lines = new Set();
    data.axes[level].forEach(([whole, parts], n) => {
      const [left, right] = data.panels[n].map(seen);
      if (right < 0 || left > pixels) return;
      rules.push([Math.max(left, 0), Math.min(right, pixels)]);
      if (n) lines.add(left);
      if (n < breaks.length) lines.add(right);
      const complete = left > -1 && right < pixels + 1;
      for (const [from, to, heading, ticks, only] of (complete && whole) || parts) {
        const first = Math.max(seen(from), 0), last = Math.min(seen(to), pixels);
        if (first > last) continue;
        if (from > data.panels[n][0]) lines.add(seen(from));
        measure.font = "700 12px system-ui, sans-serif";
        const fits = measure.measureText(heading).width + BESIDE <= last - first;
        const told = !only || (seen(from) > -1 && seen(to) < pixels + 1);
        if (heading && fits && told) texts.push(["head", (first + last) / 2, heading]);
        measure.font = "11px system-ui, sans-serif";
        for (const [line, middle, text] of ticks) {
          const half = measure.measureText(text).width / 2, x = seen(middle);
          if (x - half > -EDGE && x + half < pixels + EDGE) texts.push(["tick", x, text]);
          lines.add(seen(line));
        }
      }
    });
    const looks = { head: { y: 13, "font-size": 12, "font-weight": 700, class: "head" }, tick: { y: 34, "font-size": 11, class: "tick" } };
    liveAxis.replaceChildren(
      ...texts.map(([kind, x, text]) => element("text", { x, ...looks[kind] }, text)),
      ...rules.map(([x1, x2]) => element("line", { x1, x2, y1: 41.5, y2: 41.5, stroke: "#6e7d8c" })),
    );
    liveGrid.replaceChildren(...[...lines].filter((x) => x >= -0.5 && x <= pixels + 0.5).map((x) => element("line", {
      x1: x, x2: x, y2: "100%", stroke: "#6e7d8c", "stroke-opacity": 0.28,
    })));
  };

  // ---- the marks, as wide as they are at this zoom, and never too narrow to be seen

  const wide = (left, right, more = 0) => {
    const [from, to] = [at(left), at(right)], add = Math.max(data.thinnest * unit() - to + from, 0) / 2 + more * unit();
    return [from - add, to + add];
  };
  const bars = (trace) => {
    const ends = trace.base.map((left, n) => wide(left, left + trace.x[n]));
    return { ...trace, base: ends.map(([left]) => left), x: ends.map(([left, right]) => right - left) };
  };
  // Rectangles as paths of five points and a gap.
  const boxes = (trace) => ({ ...trace, x: trace.x.map((x, n) => {
    const first = n - (n % 6), [left, right] = wide(trace.x[first], trace.x[first + 1]);
    return x === null ? null : n % 6 === 1 || n % 6 === 2 ? right : left;
  }) });
  // Lines of two points and a gap: upright ends, and level lines a little beyond what they strike.
  const strokes = (trace) => ({ ...trace, x: trace.x.map((x, n) => {
    const first = n - (n % 3), ends = [trace.x[first], trace.x[first + 1]];
    if (x === null) return null;
    return trace.y[first] === trace.y[first + 1] ? wide(...ends, data.strike)[n % 3] : at(x);
  }) });
  const points = (trace) => ({ ...trace, x: trace.x.map((x) => at(x)) });
  // Plotly has one gradient a trace: here an open end pales in steps, so that one trace has them all.
  const fades = (place) => {
    const made = { type: "bar", orientation: "h", x: [], y: [], base: [], width: [], hoverinfo: "skip",
      marker: { color: [], opacity: [], line: { width: 0 } } };
    const step = data.fade / STEPS;
    for (const [row, edge, way, strength, middle, thick, color, strike] of data.fades) {
      const lane = place(row);
      if (lane === null) continue;
      const add = (from, to, width, ink, opacity) => {
        made.base.push(at(edge, way * from));
        made.x.push(way * (to - from) * unit());
        made.y.push(lane + middle);
        made.width.push(width);
        made.marker.color.push(ink);
        made.marker.opacity.push(opacity);
      };
      for (let n = 0; n < STEPS; n += 1) add(n * step, (n + 1) * step, thick, color, strength * (1 - n / STEPS));
      if (strike) add(-data.strike, data.fade + data.strike, 1.5 / LANE, strike, 1);
    }
    return made;
  };

  const fitting = (text, room) => {
    if (room < 50) return "";
    if (measure.measureText(text).width <= room) return text;
    let cut = text.length;
    while (cut > 3 && measure.measureText(`${text.slice(0, cut)}…`).width > room) cut -= Math.ceil((cut - 3) / 8);
    return cut > 3 ? `${text.slice(0, cut).trimEnd()}…` : "";
  };
  const labels = (level) => {
    const { lanes, clusters } = data.levels[level];
    const next = new Map(), x = [], y = [], text = [];
    const ink = getComputedStyle(root).getPropertyValue("--ink").trim();
    const heads = new Set([...members.values()].map(([first]) => first));
    const write = (start, lane, said) => { x.push(view[0] + start * unit()); y.push(lane + 0.5); text.push(markup(said)); };
    measure.font = "11px system-ui, sans-serif";
    for (const row of [...order].reverse()) {
      const { left, right, before: more, after, pale } = items.get(row), lane = lanes[row], alone = clusters[row] < 0;
      if (events[row].hidden || !(alone || heads.has(row))) continue;
      const edge = alone ? seen(right) + after + BESIDE : seen(left) + data.bubble;
      // The label of a bar that goes on beyond the view stands in it.
      const start = Math.max(seen(left), 0) + BESIDE, goesOn = alone && pale && edge > pixels;
      const inside = goesOn ? fitting(headlines[row], pixels - start - BESIDE) : "";
      const said = inside || fitting(headlines[row], Math.min(next.get(lane) ?? Infinity, pixels + ahead) - edge - 3 * BESIDE);
      if (inside && level > 0) write(start, lane, inside);
      else if (said && level > 0 && edge >= 3 * BESIDE - ahead) write(edge, lane, said);
      next.set(lane, seen(left) - (alone ? more : 0));
    }
    return { type: "scatter", mode: "text", x, y, text, textposition: "middle right", hoverinfo: "skip",
      textfont: { size: 11, color: ink }, cliponaxis: true };
  };

  const clustersOf = (level) => {
    const { lanes, clusters } = data.levels[level];
    members = new Map();
    for (const row of order) {
      const head = clusters[row];
      if (head >= 0 && !events[row].hidden) members.set(head, [...(members.get(head) ?? []), row]);
    }
    const heads = [...members.keys()], half = data.bubble / 2, last = () => along(1) - before - half + BESIDE;
    const middle = (head) => {
      const left = seen(items.get(members.get(head)[0]).left);
      return Math.min(left + half, Math.max(last(), left));
    };
    return { type: "scatter", mode: "markers+text", hoverinfo: "none",
      x: heads.map((head) => view[0] + middle(head) * unit()), y: heads.map((head) => lanes[head] + 0.5),
      text: heads.map((head) => `${members.get(head).length}`), textfont: { size: 10, color: "#ffffff" },
      marker: { size: 20, color: data.ink, opacity: 1, line: { width: 0 } }, customdata: heads.map((head) => -head - 1) };
  };

  // Whether any of an event is in view: what is not costs Plotly as much time.
  const inView = ({ row, left, right, before: more, after }) =>
    !events[row].hidden && seen(left) - more <= pixels + EDGE + ahead && seen(right) + after >= -EDGE - ahead;
  const hits = (level) => {
    const { lanes, clusters } = data.levels[level];
    const rows = order.filter((row) => clusters[row] < 0).map((row) => items.get(row)).filter(inView);
    const lefts = rows.map(({ left, before: more }) => at(left, -more));
    return { type: "bar", orientation: "h", y: rows.map(({ row }) => lanes[row] + 0.5), base: lefts,
      x: rows.map(({ right, after }, n) => at(right, after) - lefts[n]), width: 0.95, hoverinfo: "none",
      marker: { color: CLEAR, line: { width: 0 } }, customdata: rows.map(({ row }) => row) };
  };

  // The range slider has axes of its own, as it draws all that is on them once more; in the chart itself its columns
  // stand where that does not look.
  const columns = () => {
    const most = Math.max(...data.overview, 1), share = 1 / data.overview.length;
    return { type: "bar", x: data.overview.map((_, n) => (n + 0.5) * share), y: data.overview.map((n) => n / most),
      width: share * 0.9, hoverinfo: "skip", marker: { color: "rgba(110,125,140,0.75)" }, xaxis: "x2", yaxis: "y2" };
  };

  const draw = () => {
    const room = axisSvg.getBoundingClientRect().width;
    if (room !== pixels) {
      pixels = room;
      fit(...view);
    }
    const level = levelOf(), { lanes, clusters } = data.levels[level];
    const place = (row) => (lanes[row] >= 0 && clusters[row] < 0 && inView(items.get(row)) ? lanes[row] + 0.5 : null);
    drawAxis(level);
    const layout = blank(pixels + 2 * EDGE, height + FOOT, data.lanes);
    layout.margin = { l: EDGE, r: EDGE, t: 0, b: 0, pad: 0 };
    layout.hovermode = "closest";
    layout.hoverdistance = 4;
    // Plotly writes into the range that it is given.
    layout.xaxis.range = [...view];
    layout.xaxis2 = { range: [...view], overlaying: "x", anchor: "y2", showgrid: false, zeroline: false, showticklabels: false, ticks: "",
      rangeslider: { visible: true, thickness: SLIDER / height, range: [0, 1], bgcolor: CLEAR,
        yaxis2: { rangemode: "fixed", range: [0, 1.05] } } };
    layout.yaxis2 = { range: [2, 3], overlaying: "y", anchor: "x2", visible: false, fixedrange: true };
    const marks = [...data.bars.map(bars), ...data.outlines.map(boxes), ...data.strokes.map(strokes), ...data.points.map(points)];
    const inside = marks.map((trace) => ({ ...moved(trace, place), cliponaxis: true }));
    const traces = [fades(place), ...inside, columns(), clustersOf(level), labels(level), hits(level)];
    tellButtons();
    drawn = before;
    return window.Plotly.react(plot, traces, layout, data.config).then(() => {
      // A mark at the very end is whole.
      const clip = plot.querySelector('.clips [id$="xyplot"] rect');
      clip?.setAttribute("x", -POINT);
      clip?.setAttribute("width", pixels + 2 * POINT);
      shift(0);
      root.classList.add("drawn");
      if (stop) stand();
      if (!listening) listen();
    });
  };

  // ---- zooming and panning

  const bar = root.querySelector(".timeline-zoom"), buttons = all(bar, "button");
  // Half as much time, and of that the half with most events: there is nothing to see where none is.
  const closer = () => {
    const rows = order.filter((row) => !events[row].hidden), half = pixels / 2;
    const places = rows.map((row) => seen(items.get(row).left)).filter((x) => x >= 0 && x <= pixels);
    const chosen = stop ? seen(items.get(current).left) : -1;
    if (chosen >= 0 && chosen <= pixels) return go(scale * 2, placeAt(before + chosen));
    let best = [0, pixels / 2];
    places.forEach((x, n) => {
      const last = places.findLastIndex((other) => other <= x + half);
      const middle = (x + places[last]) / 2, count = last - n + 1;
      const nearer = Math.abs(middle - half) < Math.abs(best[1] - half);
      if (count > best[0] || (count === best[0] && nearer)) best = [count, middle];
    });
    return go(scale * 2, placeAt(before + best[1]));
  };
  const pan = (start) => { settle(start); return draw(); };
  const zoom = {
    in: closer,
    out: () => go(scale / 2, placeAt(before + pixels / 2)),
    earlier: () => pan(before - pixels / 2),
    later: () => pan(before + pixels / 2),
    all: () => go(0, 0.5),
  };
  const idle = {
    in: () => scale >= closest() - 0.01,
    out: () => scale <= widest() + 0.01,
    all: () => scale <= widest() + 0.01,
    earlier: () => before < 0.5,
    later: () => before + pixels > along(1) - 0.5,
  };
  // A button that was disabled would lose the focus of whoever presses it.
  const tellButtons = () => buttons.forEach((button) => button.setAttribute("aria-disabled", idle[button.dataset.zoom]()));
  const press = (name) => idle[name]() || zoom[name]();

  // A drag moves what Plotly has drawn, once with as much beside the view as a drag may bring into it: to have it drawn
  // anew in each frame takes far too long.
  const shift = (far) => plot.querySelectorAll(".overplot > .xy > g").forEach((layer) => {
    layer.style.transform = far ? `translateX(${far}px)` : "";
  });
  // As Plotly's range slider stands once it is drawn anew.
  const shiftSlider = () => {
    const [from, to] = view.map((place) => place * pixels);
    const put = (name, facts) => Object.entries(facts).forEach(([key, value]) => plot.querySelector(`.rangeslider-${name}`)?.setAttribute(key, value));
    put("slidebox", { x: from, width: to - from });
    put("mask-min", { width: from });
    put("mask-max", { x: to, width: pixels - to });
    put("grabber-min", { transform: `translate(${from - 2.5},0.5)` });
    put("grabber-max", { transform: `translate(${to - 1.5},0.5)` });
  };
  const slide = () => {
    waiting = 0;
    if (!ahead) return;
    if (Math.abs(before - drawn) > ahead) { draw(); return; }
    shift(drawn - before);
    shiftSlider();
    drawAxis(levelOf());
    tellButtons();
    if (stop) stand();
  };
  // A finger that goes up or down scrolls the page: then the browser cancels the pointer.
  plot.addEventListener("pointerdown", (event) => {
    if (event.button || !event.isPrimary || event.target.closest(".rangeslider-container")) return;
    dragged = false;
    if (idle.earlier() && idle.later()) return;
    const start = before, over = new AbortController(), { signal } = over, least = event.pointerType === "touch" ? 8 : 3;
    addEventListener("pointermove", ({ pointerId, clientX }) => {
      if (pointerId !== event.pointerId || !(dragged || Math.abs(event.clientX - clientX) > least)) return;
      if (!dragged) {
        dragged = true;
        card.hide();
        plot.classList.add("dragged");
        ahead = pixels;
        draw();
      }
      settle(start + event.clientX - clientX);
      waiting ||= requestAnimationFrame(slide);
    }, { signal });
    const end = ({ pointerId }) => {
      if (pointerId !== event.pointerId) return;
      over.abort();
      plot.classList.remove("dragged");
      if (!ahead) return;
      ahead = 0;
      draw();
    };
    for (const name of ["pointerup", "pointercancel"]) addEventListener(name, end, { signal });
  });

  // ---- one event

  const boxOf = (row) => {
    const { left, top } = axisSvg.getBoundingClientRect(), { lanes, clusters } = data.levels[levelOf()];
    const item = items.get(row), alone = clusters[row] < 0;
    const y = plot.getBoundingClientRect().top + (lanes[row] + 0.5) * LANE;
    const first = clamp(seen(item.left) - (alone ? item.before : 0), 0, pixels - data.thinnest);
    const last = clamp(alone ? seen(item.right) + item.after : seen(item.left) + data.bubble, first + data.thinnest, pixels);
    return { x: left + first, wide: last - first, top: Math.max(y - 13, top), bottom: y + 13 };
  };
  // The event that the keys have come to has a link of its own over its mark, which says what it is, as rows have.
  const stand = () => {
    const { x, wide: across, top, bottom } = boxOf(current), { left, top: over } = chart.getBoundingClientRect();
    Object.assign(stop.style, { left: `${x - left}px`, top: `${top - over}px`, width: `${across}px`, height: `${bottom - top}px` });
  };
  // What is drawn as one with a row and stays so however close the view, or nothing.
  const apart = (rows) => {
    const now = levelOf(), [first] = rows;
    return data.levels.findIndex(({ clusters }, n) => n > now && rows.some((row) => clusters[row] < 0 || clusters[row] !== clusters[first]));
  };
  const lump = (row) => {
    const rows = members.get(data.levels[levelOf()].clusters[row]);
    return rows && apart(rows) < 0 ? rows : null;
  };
  const count = (n) => {
    const { events: forms } = data.words;
    return (forms[new Intl.PluralRules(root.lang).select(n)] ?? forms.other).replace("{n}", n);
  };
  const told = (row, ...names) => names
    .map((name) => events[row].querySelector(`.timeline-${name}`)?.textContent.trim()).filter(Boolean).join(" ");
  // Its list, to choose from: each entry leads to its event below.
  let menu = null;
  // In this order, as to take away what has the focus blurs it.
  const close = () => { const made = menu; menu = null; made?.remove(); };
  const list = (rows, chosen, back) => {
    const made = document.createElement("div"), lines = document.createElement("ol");
    made.className = "timeline-card timeline-members";
    made.setAttribute("role", "dialog");
    made.setAttribute("aria-label", count(rows.length));
    lines.append(...rows.map((row) => {
      const line = document.createElement("li"), link = document.createElement("a");
      link.href = `#${events[row].id}`;
      link.textContent = told(row, "date", "status", "headline");
      line.append(link);
      return line;
    }));
    const links = all(lines, "a"), { x, bottom } = boxOf(chosen);
    made.addEventListener("keydown", (event) => {
      const at = links.indexOf(document.activeElement), end = links.length - 1;
      const next = { ArrowDown: Math.min(at + 1, end), ArrowUp: Math.max(at - 1, 0), Home: 0, End: end }[event.key];
      if (event.key === "Escape") { close(); back(); } else if (next === undefined) return;
      else links[next].focus();
      event.preventDefault();
    });
    made.addEventListener("click", (event) => { if (event.target.closest("a")) close(); });
    made.addEventListener("focusout", ({ relatedTarget }) => { if (menu === made && !made.contains(relatedTarget)) close(); });
    close();
    menu = made;
    card.hide();
    made.append(lines);
    root.append(made);
    const { left, top } = root.getBoundingClientRect(), room = document.documentElement.clientWidth;
    made.style.left = `${clamp(x, 6, room - made.offsetWidth - 6) - left}px`;
    made.style.top = `${bottom + 6 - top}px`;
    links[Math.max(rows.indexOf(chosen), 0)].focus({ preventScroll: true });
    made.scrollIntoView({ block: "nearest" });
  };
  // Some browsers leave the focus where it is when a finger taps elsewhere.
  addEventListener("pointerdown", ({ target }) => { if (!menu?.contains(target)) close(); });
  const visit = (row, whole) => {
    const rows = whole && lump(row), link = document.createElement(rows ? "button" : "a");
    link.className = "timeline-stop";
    link.setAttribute("aria-label", [rows ? `${count(rows.length)}:` : "", told(row, "date", "status", "headline")].join(" ").trim());
    if (rows) {
      link.type = "button";
      link.setAttribute("aria-haspopup", "dialog");
      link.addEventListener("click", () => list(rows, row, () => visit(row, whole)));
    } else link.href = `#${events[row].id}`;
    link.setAttribute("aria-describedby", card.id);
    link.addEventListener("blur", () => {
      if (stop === link) stop = null;
      card.hideSoon();
      link.remove();
    });
    chart.append(link);
    link.addEventListener("focus", () => (rows ? card.list(rows, boxOf(row)) : card.show(row, boxOf(row))));
    current = row;
    const last = stop;
    stop = link;
    stand();
    link.focus({ preventScroll: true });
    last?.remove();
  };
  const find = (row, whole = false) => {
    if (!items.has(row)) return;
    const { left } = items.get(row), level = data.levels.findIndex(({ clusters }, n) => n >= levelOf() && clusters[row] < 0);
    const needed = level < 0 ? scale : Math.max(scale, data.base * 2 ** (level / 2));
    const inside = needed <= scale && seen(left) >= 0 && seen(left) <= pixels;
    (inside ? Promise.resolve() : go(needed, left, 1 / 3)).then(() => visit(row, whole));
  };
  // A cluster opens at the zoom that tells some of it apart; where none does, its list opens.
  const open = (rows) => {
    const level = apart(rows), [first] = rows;
    if (level < 0) list(rows, first, () => plot.focus({ preventScroll: true }));
    else go(Math.max(data.base * 2 ** (level / 2), scale * 4), items.get(first).left, 1 / 3);
  };

  const listen = () => {
    listening = true;
    // Nameless symbols and pieces of headlines: the list says all of them as a whole.
    plot.querySelector(".plot-container").setAttribute("aria-hidden", "true");
    const pointed = (event) => event.points.map((point) => point.customdata).find((found) => typeof found === "number");
    plot.on("plotly_hover", (event) => {
      const row = pointed(event), { clientX: x = 0, clientY: y = 0 } = event.event ?? {};
      if (row === undefined || ahead) return;
      const box = { x: x + 10, top: y - 10, bottom: y + 10 };
      if (row < 0) card.list(members.get(-row - 1), box);
      else card.show(row, box);
    });
    plot.on("plotly_unhover", card.hideSoon);
    plot.on("plotly_click", (event) => {
      const row = pointed(event);
      if (row === undefined || dragged) return;
      card.hide();
      if (row >= 0) location.hash = `#${events[row].id}`;
      else open(members.get(-row - 1));
    });
    plot.on("plotly_relayout", (change) => {
      const range = change["xaxis2.range"] ?? (change["xaxis2.range[0]"] === undefined ? null : [change["xaxis2.range[0]"], change["xaxis2.range[1]"]]);
      if (!range || (range[0] === view[0] && range[1] === view[1])) return;
      fit(clamp(range[0], 0, 1), clamp(range[1], 0, 1));
      sliding ||= requestAnimationFrame(() => { sliding = 0; draw(); });
    });
  };
  plot.tabIndex = 0;
  plot.setAttribute("aria-keyshortcuts", "ArrowRight ArrowLeft Plus Minus 0");
  chart.addEventListener("keydown", (event) => {
    const name = { "+": "in", "=": "in", "-": "out", 0: "all" }[event.key];
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (name) press(name);
    else if (step) {
      const shown = order.filter((row) => !events[row].hidden);
      const lumped = new Set(current < 0 ? [] : lump(current)), last = shown.length - 1;
      let next = clamp(shown.indexOf(current) + step, 0, last);
      while (lumped.has(shown[next]) && shown[next + step] !== undefined) next += step;
      if (shown.length) find(shown[next], true);
    } else return;
    event.preventDefault();
  });
  bar.hidden = false;
  for (const button of buttons) button.addEventListener("click", () => press(button.dataset.zoom));
  // Where all that is left lies beyond the view, that is all of the axis.
  const redraw = () => {
    const left = order.filter((row) => !events[row].hidden);
    return left.length && !left.some((row) => inView(items.get(row))) ? go(0, 0.5) : draw();
  };
  return { draw: redraw, find };
};
})();
