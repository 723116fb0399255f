{
  // What the reader has chosen. All of it fits in the address after the « # », so that a link reopens the same view.
  const fresh = () => ({
    kinds: new Set(["date"]), // kinds, statuses, predicates, speakers and sources that are switched off
    statuses: new Set(),
    claims: true,
    predicates: new Set(),
    speakers: new Set(),
    sources: new Set(),
    days: null, // first and last, counted from 1970
    clock: "published",
    sure: 0,
    support: 1,
    open: false,
    lonely: false,
    hidden: new Set(),
    pinned: new Set(),
    grown: new Set(),
    groups: new Set(), // unfolded clusters of a large graph
    focus: -1,
    steps: 1,
    node: -1, // what is selected: a node, an edge, a fact of no edge, a route between nodes, or a cluster
    edge: -1,
    fact: -1,
    route: null,
    group: -1,
    list: false,
  });
  kg.fresh = fresh;
  kg.state = fresh();
  if (kg.data.focus >= 0) {
    kg.state.focus = kg.state.node = kg.data.focus;
    kg.state.steps = 2;
  }
  const home = { ...kg.state };

  const list = (set, name) => [...set].map(name).map(encodeURIComponent).join(",");
  const write = () => {
    const s = kg.state;
    const parts = [];
    const add = (name, value) => value !== "" && parts.push(`${name}=${value}`);
    if (s.node >= 0) add("node", encodeURIComponent(kg.key(s.node)));
    if (s.edge >= 0) add("edge", encodeURIComponent(kg.factIri(kg.factsOf(s.edge)[0])) + "," + s.edge);
    if (s.fact >= 0) add("fact", s.fact);
    if (s.route) add("route", list(s.route, kg.key));
    if (s.group >= 0) add("group", s.group);
    if (s.focus >= 0) add("focus", `${encodeURIComponent(kg.key(s.focus))},${s.steps}`);
    if (list(s.kinds, String) !== "date") add("kinds", list(s.kinds, String) || "-");
    add("statuses", list(s.statuses, String));
    if (!s.claims) add("claims", "0");
    add("relations", list(s.predicates, (predicate) => kg.data.predicates[predicate]));
    add("speakers", list(s.speakers, (who) => (who < 0 ? String(who) : kg.key(who))));
    add("sources", list(s.sources, (article) => kg.data.articles[article].iri));
    if (s.days) add("days", s.days.join(","));
    if (s.clock !== "published") add("clock", s.clock);
    if (s.sure) add("sure", s.sure);
    if (s.support > 1) add("support", s.support);
    if (s.open) add("open", 1);
    if (s.lonely) add("lonely", 1);
    add("hidden", list(s.hidden, kg.key));
    add("pinned", list(s.pinned, kg.key));
    add("grown", list(s.grown, kg.key));
    add("groups", [...s.groups].join(","));
    if (s.list) add("view", "list");
    return parts.join("&");
  };

  const known = (values) => new Set(values.filter((value) => value !== undefined && value !== -1 && !Number.isNaN(value)));
  const read = (hash) => {
    const s = hash || kg.data.focus < 0 ? fresh() : { ...fresh(), focus: home.focus, node: home.node, steps: home.steps };
    const given = new Map();
    for (const part of hash.replace(/^#/, "").split("&")) {
      const cut = part.indexOf("=");
      if (cut > 0) given.set(part.slice(0, cut), part.slice(cut + 1).split(",").map(decoded));
    }
    const has = (name, action) => given.has(name) && action(given.get(name));
    const node = (key) => kg.nodeAt(key);
    const within = (text, end) => (/^\d+$/.test(text) && Number(text) < end ? Number(text) : -1);
    has("node", ([key]) => (s.node = node(key)));
    has("edge", ([, at]) => (s.edge = within(at, kg.lines)));
    has("fact", ([at]) => (s.fact = within(at, kg.data.facts.s.length)));
    has("route", (keys) => (s.route = [...known(keys.map(node))]));
    has("group", ([at]) => (s.group = within(at, kg.size)));
    has("focus", ([key, steps]) => [(s.focus = node(key)), (s.steps = Math.min(Math.max(Number(steps) || 1, 1), 6))]);
    has("kinds", (names) => (s.kinds = new Set(names.filter((name) => kg.data.kinds.includes(name)))));
    has("statuses", (names) => (s.statuses = new Set(names.filter((name) => kg.data.statuses.includes(name)))));
    has("claims", () => (s.claims = false));
    has("relations", (names) => (s.predicates = known(names.map((name) => kg.data.predicates.indexOf(name)))));
    has("speakers", (keys) => (s.speakers = new Set(keys.map((key) => (/^-\d$/.test(key) ? Number(key) : node(key))))));
    has("sources", (iris) => (s.sources = known(iris.map((iri) => kg.data.articles.findIndex((it) => it.iri === iri)))));
    has("days", (days) => (s.days = days.length === 2 && days.every((day) => /^-?\d+$/.test(day)) ? days.map(Number) : null));
    has("clock", ([name]) => (s.clock = name === "happened" ? name : "published"));
    has("sure", ([value]) => (s.sure = Number(value) || 0));
    has("support", ([value]) => (s.support = Number(value) || 1));
    has("open", () => (s.open = true));
    has("lonely", () => (s.lonely = true));
    has("hidden", (keys) => (s.hidden = known(keys.map(node))));
    has("pinned", (keys) => (s.pinned = known(keys.map(node))));
    has("grown", (keys) => (s.grown = known(keys.map(node))));
    has("groups", (values) => (s.groups = known(values.map((value) => within(value, kg.size)))));
    has("view", () => (s.list = true));
    return s;
  };
  const decoded = (text) => {
    try {
      return decodeURIComponent(text);
    } catch {
      return "";
    }
  };

  // The trail: each selection or focus is a step that « back » undoes; filters change the step where one stands.
  let place = 0;
  let last = 0;
  const STEP = ["node", "edge", "fact", "route", "group", "focus", "list"];
  kg.trail = () => ({ place, last });
  kg.set = (change) => {
    const step = STEP.some((name) => name in change && change[name] !== kg.state[name]);
    if ("node" in change || "edge" in change || "fact" in change || "route" in change || "group" in change) {
      change = { node: -1, edge: -1, fact: -1, route: null, group: -1, ...change };
    }
    Object.assign(kg.state, change);
    if (step) last = ++place;
    const hash = "#" + write();
    history[step ? "pushState" : "replaceState"]({ place, last }, "", hash);
    kg.tell("state");
  };
  kg.restart = () => kg.set({ ...fresh() });
  kg.link = () => location.href;
  const arrive = () => {
    kg.state = read(location.hash);
    kg.tell("state");
  };
  addEventListener("popstate", (event) => {
    if (event.state) {
      place = event.state.place;
      last = Math.max(last, event.state.last);
    }
    arrive();
  });
  kg.arrive = () => {
    kg.state = read(location.hash);
    history.replaceState({ place, last }, "", location.hash || "#");
  };
}
