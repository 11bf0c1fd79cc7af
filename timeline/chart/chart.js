// Draws the charts of all timelines on the page that are not drawn yet. Without it, the list stands for them.
(() => {
  "use strict";

  // The same fragment twice on one page: the second gets ids of its own.
  const renameTwin = (root) => {
    const twins = [...document.querySelectorAll("section.timeline")].filter((other) => other.id === root.id);
    const place = twins.indexOf(root);
    if (place < 1) return;
    const plot = root.querySelector(".timeline-plot");
    for (const element of root.querySelectorAll("[id]")) element.id += `-twin${place}`;
    for (const link of root.querySelectorAll(".timeline-link")) link.href = `${link.getAttribute("href")}-twin${place}`;
    root.id += `-twin${place}`;
    root.setAttribute("aria-labelledby", `${root.id.replace(/-twin\d+$/, "")}-title-twin${place}`);
    if (plot) plot.dataset.suffix = `-twin${place}`;
  };

  // The widest layout that fits; it scales up to the width there is.
  const fitting = (widths, width) => {
    const { layout, labels } = widths.findLast((one) => one.layout.width <= width) ?? widths[0];
    return { labels, layout: { ...structuredClone(layout), width: Math.max(width, layout.width) } };
  };

  // Where a hover label has no room a tap leads to the list instead.
  const quiet = (traces) =>
    traces.map((trace) => (trace.hoverinfo === "text" ? { ...trace, hoverinfo: "none" } : trace));

  const draw = (root) => {
    const plot = root.querySelector(".timeline-plot");
    const source = root.querySelector("script.timeline-data");
    if (!plot || !source || root.dataset.drawn) return;
    root.dataset.drawn = "true";
    renameTwin(root);
    const { data, widths, config } = JSON.parse(source.textContent);
    let drawn = 0;
    const paint = () => {
      const width = Math.floor(plot.clientWidth);
      if (!width || width === drawn) return Promise.resolve();
      drawn = width;
      const { labels, layout } = fitting(widths, width);
      return window.Plotly.react(plot, [...(width < 620 ? quiet(data) : data), labels], layout, config);
    };
    paint().then(() => {
      plot.on?.("plotly_click", (event) => {
        const name = event.points[0]?.customdata;
        if (name) location.hash = `#${plot.dataset.prefix}${name}${plot.dataset.suffix ?? ""}`;
      });
      new ResizeObserver(() => requestAnimationFrame(paint)).observe(plot);
    });
  };

  const drawAll = () => {
    if (window.Plotly) document.querySelectorAll("section.timeline:not([data-drawn])").forEach(draw);
  };

  drawAll();
  // In another page the library may come later than the fragment, and the end of this one is yet to be read.
  document.addEventListener("DOMContentLoaded", drawAll);
  window.addEventListener("load", drawAll);
})();
