// Plotly's drawing over the static one: each mark where its row is.
(() => {
"use strict";
const EDGE = 10; // pixels beside the axis, so that a mark at its end is whole
const CLEAR = "rgba(0,0,0,0)";

// The marks of a row go where the row is; null hides them.
const moved = (trace, place) => ({
  ...trace,
  y: trace.y.map((y) => {
    const at = y === null ? null : place(Math.round(y));
    return at === null ? null : at + y - Math.round(y);
  }),
});

const blank = (width, height, top) => ({
  width, height,
  margin: { l: 0, r: 0, t: 0, b: 0, pad: 0 },
  paper_bgcolor: CLEAR, plot_bgcolor: CLEAR,
  barmode: "overlay", bargap: 0, showlegend: false, hovermode: false, dragmode: false,
  // As labels are measured.
  font: { size: 11, family: "system-ui, sans-serif" },
  xaxis: { range: [-EDGE / (width - 2 * EDGE), 1 + EDGE / (width - 2 * EDGE)], visible: false, fixedrange: true },
  yaxis: { range: [top, 0], visible: false, fixedrange: true },
});

const drawRows = (root, chart, plot, data, rows) => {
  const list = chart.querySelector(".timeline-rows");
  return () => {
    const track = rows.find((row) => !row.hidden)?.querySelector(".timeline-track");
    if (!track) { plot.hidden = true; return Promise.resolve(); }
    plot.hidden = false;
    const outer = chart.getBoundingClientRect(), inner = track.getBoundingClientRect(), unit = inner.height;
    const first = list.getBoundingClientRect();
    const middles = rows.map((row) => {
      if (row.hidden) return null;
      const { top, height } = row.getBoundingClientRect();
      return (top + height / 2 - first.top) / unit;
    });
    Object.assign(plot.style, {
      left: `${inner.left - outer.left - EDGE}px`, top: `${first.top - outer.top}px`,
      width: `${inner.width + 2 * EDGE}px`, height: `${first.height}px`,
    });
    const layout = blank(inner.width + 2 * EDGE, first.height, first.height / unit);
    const traces = data.traces.map((trace) => moved(trace, (row) => middles[row]));
    return window.Plotly.react(plot, traces, layout, data.config).then(() => root.classList.add("drawn"));
  };
};

window.timelinePlot = { moved, blank, drawRows };
})();
