"use strict";
(() => {
  const $ = id => document.getElementById(id);
  const view = $("view"), svg = $("graph"), body = document.body;
  const box = svg.viewBox.baseVal;
  const blocks = [...svg.querySelectorAll(".block")];
  const edges = [...svg.querySelectorAll(".edge")];
  const number = new Map(blocks.map((b, i) => [b.id, i]));
  const after = blocks.map(() => []), before = blocks.map(() => []);
  for (const e of edges) {
    const from = number.get(e.dataset.from), to = number.get(e.dataset.to);
    after[from].push(to);
    before[to].push(from);
  }
  document.documentElement.classList.add("script");

  // Zoom: the drawing gets another size, the view scrolls.
  let scale = 1;
  function zoom(to, x = view.clientWidth / 2, y = view.clientHeight / 2) {
    to = Math.min(Math.max(to, 0.05), 4);
    const before = svg.getBoundingClientRect(), v = view.getBoundingClientRect();
    const px = (x + v.left - before.left) / scale, py = (y + v.top - before.top) / scale;
    scale = to;
    svg.setAttribute("width", box.width * scale);
    svg.setAttribute("height", box.height * scale);
    const now = svg.getBoundingClientRect();
    view.scrollLeft += now.left + px * scale - v.left - x;
    view.scrollTop += now.top + py * scale - v.top - y;
  }
  const fit = () => zoom(Math.min(1, (view.clientWidth - 8) / box.width));
  view.addEventListener("wheel", e => {
    if (!e.ctrlKey && !e.metaKey) return;
    e.preventDefault();
    const v = view.getBoundingClientRect();
    zoom(scale * Math.exp(-e.deltaY / 300), e.clientX - v.left, e.clientY - v.top);
  }, { passive: false });

  // Moving by dragging; a click that moved nothing chooses.
  let drag = null, moved = false;
  view.addEventListener("pointerdown", e => {
    moved = false;
    if (e.button === 0 && e.pointerType === "mouse") drag = { x: e.clientX, y: e.clientY, left: view.scrollLeft, top: view.scrollTop };
  });
  addEventListener("pointermove", e => {
    if (!drag) return;
    const dx = e.clientX - drag.x, dy = e.clientY - drag.y;
    if (!moved && Math.abs(dx) + Math.abs(dy) < 5) return;
    moved = true;
    view.classList.add("moving");
    view.scrollLeft = drag.left - dx;
    view.scrollTop = drag.top - dy;
  });
  addEventListener("pointerup", () => { drag = null; view.classList.remove("moving"); });

  // Choosing a block.
  let chosen = -1;
  const cycle = { list: [], from: -1, next: 0 };
  function choose(i, show = true) {
    for (const b of svg.querySelectorAll(".chosen, .before, .after")) b.classList.remove("chosen", "before", "after");
    for (const e of svg.querySelectorAll(".near")) near(e, false);
    chosen = i;
    svg.classList.toggle("chosen", i >= 0);
    if (i < 0) return;
    for (const b of before[i]) blocks[b].classList.add("before");
    for (const b of after[i]) blocks[b].classList.add("after");
    blocks[i].classList.remove("before", "after");
    blocks[i].classList.add("chosen");
    for (const e of edges) {
      if (e.dataset.from === blocks[i].id || e.dataset.to === blocks[i].id) near(e, true);
    }
    blocks[i].focus({ preventScroll: true });
    if (show) reveal(blocks[i]);
  }
  // An edge that comes to the line of another is drawn to there; one that is near, to its end.
  const own = new Map(edges.map(e => [e, e.getAttribute("d")]));
  function near(e, on) {
    e.classList.toggle("near", on);
    if (e.dataset.rest) e.setAttribute("d", on ? own.get(e) + e.dataset.rest : own.get(e));
  }
  function reveal(element) {
    const r = element.getBoundingClientRect(), v = view.getBoundingClientRect();
    if (r.left < v.left || r.right > v.right) view.scrollLeft += r.left + r.width / 2 - v.left - v.width / 2;
    if (r.top < v.top || r.bottom > v.bottom) view.scrollTop += r.height > v.height ? r.top - v.top - 20 : r.top + r.height / 2 - v.top - v.height / 2;
  }
  function follow(neighbours, name) {
    if (chosen < 0) return choose(0);
    if (cycle.name !== name || cycle.at !== chosen) Object.assign(cycle, { name, list: [...new Set(neighbours[chosen])], next: 0 });
    if (!cycle.list.length) return;
    choose(cycle.list[cycle.next++ % cycle.list.length]);
    cycle.at = chosen;
  }
  svg.addEventListener("click", e => {
    if (moved) return e.preventDefault();
    if (e.target.closest("a")) return;
    const b = e.target.closest(".block");
    choose(b ? number.get(b.id) : -1, false);
  });

  // Finding text.
  const texts = blocks.map(b => [...b.querySelectorAll("text")].map(t => t.textContent).join("\n").toLowerCase());
  let hits = [], hit = -1;
  function find() {
    const what = $("find").value.toLowerCase();
    hits = what ? blocks.map((_, i) => i).filter(i => texts[i].includes(what)) : [];
    blocks.forEach((b, i) => b.classList.toggle("found", hits.includes(i)));
    hit = -1;
    $("found").textContent = what ? hits.length + (hits.length === 1 ? " block" : " blocks") : "";
    if (hits.length) reveal(blocks[hits[0]]);
  }
  function nextHit(by) {
    if (!hits.length) return;
    hit = (hit + by + hits.length) % hits.length;
    choose(hits[hit]);
    $("found").textContent = (hit + 1) + " of " + hits.length;
  }
  $("find").addEventListener("input", find);
  $("find").addEventListener("keydown", e => {
    if (e.key === "Enter") { e.preventDefault(); nextHit(e.shiftKey ? -1 : 1); $("find").focus(); }
    if (e.key === "Escape") { $("find").value = ""; find(); view.focus(); }
    e.stopPropagation();
  });

  function theme() {
    const dark = body.classList.contains("dark") || !body.classList.contains("light") && matchMedia("(prefers-color-scheme: dark)").matches;
    for (const e of [body, svg]) {
      e.classList.toggle("dark", !dark);
      e.classList.toggle("light", dark);
    }
  }

  const keys = {
    "+": () => zoom(scale * 1.25), "=": () => zoom(scale * 1.25), "-": () => zoom(scale / 1.25), "0": fit,
    j: () => choose(Math.min(chosen + 1, blocks.length - 1)), k: () => choose(Math.max(chosen - 1, 0)),
    s: () => follow(after, "s"), p: () => follow(before, "p"),
    "/": () => $("find").focus(), n: () => nextHit(1), N: () => nextHit(-1),
    d: theme, Escape: () => choose(-1), "?": () => $("keys").showModal(),
    Enter: () => { const b = document.activeElement.closest(".block"); if (b) choose(number.get(b.id)); },
  };
  addEventListener("keydown", e => {
    if (e.ctrlKey || e.metaKey || e.altKey || $("keys").open || !keys[e.key]) return;
    if (e.key === "Enter" && !document.activeElement.closest(".block")) return;
    e.preventDefault();
    keys[e.key]();
  });
  $("in").onclick = keys["+"];
  $("out").onclick = keys["-"];
  $("fit").onclick = fit;
  $("theme").onclick = theme;
  $("help").onclick = keys["?"];
  if (box.width > view.clientWidth) zoom(Math.max(0.6, view.clientWidth / box.width));
})();
