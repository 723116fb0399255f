{
  // The left-hand panel: a legend whose every line is a switch, and the other filters.
  const { h } = kg;
  const { nodes, facts, edges, claims, articles } = kg.data;
  const box = kg.by("filters");

  const toggled = (set, value) => {
    const next = new Set(set);
    if (!next.delete(value)) next.add(value);
    return next;
  };
  const row = (label, badge, count, on, change) =>
    h("label", { class: "switch" }, h("input", { type: "checkbox", checked: on, onchange: change }), badge, h("span", { class: "switch-name" }, h("bdi", {}, label)), count === null ? null : h("span", { class: "count" }, kg.number(count)));
  const group = (name, title, open, ...rows) =>
    h("details", { class: "group", open: opened.get(name) ?? open, ontoggle: (event) => opened.set(name, event.target.open) }, h("summary", {}, title), ...rows);
  const opened = new Map();
  // « all » and « none » above a list of switches that share a set of those switched off.
  const bulk = (name, values) =>
    h("p", { class: "bulk" },
      h("button", { type: "button", onclick: () => kg.set({ [name]: new Set() }) }, kg.word("all")), " · ",
      h("button", { type: "button", onclick: () => kg.set({ [name]: new Set(values) }) }, kg.word("none")));

  // Long lists show what the field keeps, a hundred at most.
  const narrowed = new Map();
  const longList = (name, values, make, words) => {
    const list = h("div", { class: "switches" });
    const fill = (text) => {
      const wanted = kg.fold(text);
      list.replaceChildren(...values.filter((value) => !wanted || kg.fold(words(value)).includes(wanted)).slice(0, 100).map(make));
    };
    const field = values.length > 10 ? h("input", { type: "search", class: "narrow", placeholder: kg.word("narrow"), "aria-label": kg.word("narrow"), value: narrowed.get(name) || "", oninput: (event) => { narrowed.set(name, event.target.value); fill(event.target.value); } }) : null;
    fill(narrowed.get(name) || "");
    return [field, bulk(name, values), list];
  };

  const tally = (values) => {
    const counts = new Map();
    for (const value of values) counts.set(value, (counts.get(value) || 0) + 1);
    return counts;
  };
  const counts = {
    kinds: tally(nodes.kind),
    statuses: tally(facts.status),
    claimed: facts.s.reduce((sum, _, fact) => sum + (kg.claimed(fact) ? 1 : 0), 0),
    predicates: tally([...facts.p, ...edges.p.filter((_, edge) => kg.isRole(edge))]),
    speakers: tally(facts.s.map((_, fact) => kg.voice(fact))),
    sources: tally(facts.art.filter((article) => article >= 0)),
    open: facts.p.filter((predicate) => kg.isOpen(predicate)).length,
    lonely: nodes.label.filter((_, node) => !kg.degree(node)).length,
  };
  const most = (map) => [...map].sort((a, b) => b[1] - a[1] || a[0] - b[0]).map(([value]) => value);
  kg.speakerName = (who) => (who >= 0 ? kg.label(who) : kg.word(who === -1 ? "articleSays" : "someone"));

  const legend = () => [
    group("kinds", kg.word("kinds"), true, h("div", { class: "switches" }, kg.data.kinds.map((kind, number) => !counts.kinds.get(number) ? null
      : row(kg.word(kind), kg.badge(kind), counts.kinds.get(number), !kg.state.kinds.has(kind), () => kg.set({ kinds: toggled(kg.state.kinds, kind) }))),
      counts.lonely ? row(kg.word("lonely"), h("span", { class: "badge" }), counts.lonely, kg.state.lonely, () => kg.set({ lonely: !kg.state.lonely })) : null)),
    group("standing", kg.word("standing"), true, h("div", { class: "switches" }, kg.data.statuses.map((status, number) => !counts.statuses.get(number) ? null
      : row(kg.word(status), kg.stroke(status, false), counts.statuses.get(number), !kg.state.statuses.has(status), () => kg.set({ statuses: toggled(kg.state.statuses, status) }))),
      counts.claimed ? row(kg.word("claimed"), kg.stroke("Asserted", true), counts.claimed, kg.state.claims, () => kg.set({ claims: !kg.state.claims })) : null)),
  ];
  const predicates = () => {
    const values = most(counts.predicates).filter((it) => !kg.isOpen(it));
    return group("relations", kg.word("relations"), false,
      counts.open ? row(kg.word("open"), null, counts.open, kg.state.open, () => kg.set({ open: !kg.state.open })) : null,
      counts.open ? h("p", { class: "fine hint" }, kg.word("openHint")) : null,
      longList("predicates", values, (it) => row(kg.term(it), null, counts.predicates.get(it), !kg.state.predicates.has(it), () => kg.set({ predicates: toggled(kg.state.predicates, it) })), kg.term));
  };
  const speakers = () =>
    group("speakers", kg.word("speakers"), false, longList("speakers", most(counts.speakers),
      (who) => row(kg.clip(kg.speakerName(who), 60), who >= 0 ? kg.badge(kg.kind(who), 15) : null, counts.speakers.get(who), !kg.state.speakers.has(who), () => kg.set({ speakers: toggled(kg.state.speakers, who) })), kg.speakerName));
  const sources = () => articles.length < 2 ? null
    : group("sources", kg.word("sources"), false, longList("sources", most(counts.sources),
      (it) => row(kg.clip(kg.articleName(it), 60), null, counts.sources.get(it), !kg.state.sources.has(it), () => kg.set({ sources: toggled(kg.state.sources, it) })), (it) => `${kg.articleName(it)} ${kg.sourceLine(it)}`));

  // Two handles over a histogram of the days of the facts.
  const BARS = 40;
  const spread = (clock) => {
    const days = [];
    for (let fact = 0; fact < facts.s.length; fact++) {
      const day = clock === "happened" ? kg.happenedOn(fact) : kg.publishedOn(fact);
      if (!Number.isNaN(day)) days.push(day);
    }
    return days;
  };
  const ranges = { published: spread("published"), happened: spread("happened") };
  const dates = () => {
    const clocks = ["published", "happened"].filter((clock) => ranges[clock].length);
    if (!clocks.length) return null;
    const clock = clocks.includes(kg.state.clock) ? kg.state.clock : clocks[0];
    const days = ranges[clock];
    const low = days.reduce((a, b) => Math.min(a, b), Infinity);
    const high = days.reduce((a, b) => Math.max(a, b), -Infinity);
    const wide = Math.max(high - low, 1);
    const bars = new Array(BARS).fill(0);
    for (const day of days) bars[Math.min(Math.floor(((day - low) / wide) * BARS), BARS - 1)]++;
    const top = Math.max(...bars);
    const [from, to] = kg.state.days || [low, high];
    const day = (value) => kg.day(new Date(value * 864e5).toISOString().slice(0, 10));
    const picture = kg.svg("svg", { viewBox: `0 0 ${BARS} 20`, preserveAspectRatio: "none", class: "histogram", "aria-hidden": "true" },
      ...bars.map((count, index) => kg.svg("rect", { x: index + 0.1, y: 20 - (count ? Math.max((count / top) * 20, 1) : 0), width: 0.8, height: count ? Math.max((count / top) * 20, 1) : 0 })));
    const out = h("p", { class: "range-text" }, h("span", {}, day(from)), h("span", {}, day(to)));
    const inputs = [["from", from], ["to", to]].map(([end, value]) => h("input", { type: "range", min: low, max: high, step: 1, value, class: end, "aria-label": `${kg.word("when")} : ${kg.word(end)}`, "aria-valuetext": day(value) }));
    const read = () => inputs.map((input) => Number(input.value)).sort((a, b) => a - b);
    const shade = () => {
      const [a, b] = read();
      out.firstChild.textContent = day(a);
      out.lastChild.textContent = day(b);
      inputs.forEach((input) => input.setAttribute("aria-valuetext", day(Number(input.value))));
      [...picture.children].forEach((bar, index) => {
        const middle = low + ((index + 0.5) / BARS) * wide;
        bar.classList.toggle("out", middle < a - wide / BARS || middle > b + wide / BARS);
      });
    };
    const apply = kg.later(() => {
      const [a, b] = read();
      kg.set({ days: a <= low && b >= high ? null : [a, b], clock });
    }, 60);
    inputs.forEach((input) => input.addEventListener("input", () => { shade(); apply(); }));
    shade();
    return group("when", kg.word("when"), true,
      clocks.length > 1 ? h("p", { class: "choice", role: "group", "aria-label": kg.word("when") }, clocks.map((name) => h("button", { type: "button", "aria-pressed": String(name === clock), onclick: () => kg.set({ clock: name, days: null }) }, kg.word(name)))) : null,
      h("div", { class: "range" }, picture, ...inputs), out);
  };
  const number = (name, key, low, high, unit) => {
    if (high <= low) return null;
    const out = h("output", {}, `${kg.state[name]}${unit}`);
    const set = kg.later((value) => kg.set({ [name]: value }), 60);
    return h("label", { class: "slider" }, h("span", {}, kg.word(key), out),
      h("input", { type: "range", min: low, max: high, step: name === "sure" ? 5 : 1, value: kg.state[name], oninput: (event) => { out.textContent = `${event.target.value}${unit}`; set(Number(event.target.value)); } }));
  };
  const quality = () => {
    const rows = [number("sure", "confidence", 0, 100, " %"), number("support", "support", 1, kg.mostSupport, "")].filter(Boolean);
    return rows.length ? h("div", { class: "group sliders" }, rows) : null;
  };
  const byHand = () => kg.state.hidden.size ? group("hidden", `${kg.word("hiddenNodes")} (${kg.state.hidden.size})`, true,
    h("ul", { class: "rows" }, [...kg.state.hidden].map((node) => h("li", {}, h("button", { class: "link", type: "button", onclick: () => kg.set({ hidden: toggled(kg.state.hidden, node) }) }, kg.badge(kg.kind(node), 14), h("bdi", {}, kg.clip(kg.label(node), 50)), h("span", { class: "note" }, kg.word("unhide"))))))) : null;

  let before = "";
  // Rebuilt only when a switch moved, and with the focus where it was; sliders are left alone while they slide.
  kg.showFilters = () => {
    const s = kg.state;
    const now = [[...s.kinds], [...s.statuses], s.claims, [...s.predicates], [...s.speakers], [...s.sources], s.clock, s.open, s.lonely, [...s.hidden], kg.language(), s.days === null, s.sure, s.support].join("|");
    if (now === before) return;
    before = now;
    const active = document.activeElement;
    if (active && active.type === "range" && box.contains(active)) return;
    const all = () => [...box.querySelectorAll("input,button,summary")];
    const at = box.contains(active) ? all().indexOf(active) : -1;
    const caret = active && active.type === "search" ? active.selectionStart : null;
    const top = box.scrollTop;
    box.replaceChildren(...[
      h("header", { class: "filters-head" }, h("h2", {}, kg.word("filters")), h("button", { type: "button", class: "reset", onclick: kg.restart }, kg.word("reset")),
        h("button", { class: "icon close", type: "button", title: kg.word("close"), "aria-label": kg.word("close"), onclick: () => kg.toggleFilters(false) }, kg.icon("close"))),
      ...legend(), byHand(), dates(), quality(), predicates(), speakers(), sources(),
    ].filter(Boolean));
    box.scrollTop = top;
    if (at >= 0) {
      const same = all()[at];
      if (same) same.focus({ preventScroll: true });
      if (same && caret !== null && same.type === "search") same.setSelectionRange(caret, caret);
    }
  };
}
