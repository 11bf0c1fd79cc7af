// A page in a frame tells the page around how tall it is, and where a link in it leads: as tall as its page, a frame has
// nothing to scroll. In our own words, and in those of datawrapper and pym.
(() => {
"use strict";
if (window.parent === window) return;
const ABOVE = 60; // pixels that stay in sight above, for what sticks to the top of the page around
const id = new URLSearchParams(location.search).get("childId") ?? "timeline";
const say = (message) => parent.postMessage(message, "*");
const sayToPym = (...words) => say(["pym", id, ...words].join("xPYMx"));

let told = 0;
const tellHeight = () => {
  const height = Math.ceil(document.body.getBoundingClientRect().height);
  if (height === told) return;
  told = height;
  say({ "timeline-height": height });
  say({ "datawrapper-height": { [id]: height } });
  sayToPym("height", height);
};
const tellPlace = () => {
  const place = document.querySelector(":target");
  if (!place) return;
  const top = Math.max(Math.round(place.getBoundingClientRect().top + scrollY) - ABOVE, 0);
  say({ "timeline-scroll": top });
  sayToPym("scrollToChildPos", top);
};

// Heights and places have to be known before they are seen.
document.body.classList.add("framed");
new ResizeObserver(tellHeight).observe(document.body);
addEventListener("load", tellHeight);
addEventListener("hashchange", tellPlace);
// A link to where the address is already changes nothing, and leads there all the same.
document.addEventListener("click", (event) => {
  const hash = event.target.closest?.("a")?.hash;
  if (hash && hash === location.hash) tellPlace();
});
})();
