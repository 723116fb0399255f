{
  // What passes the filters: one mark for each node and edge, in kg.seen.
  const { nodes, facts, edges, articles } = kg.data;
  // A large graph opens on clusters and so many of the most central nodes.
  const CENTRAL = 600;
  kg.folded = kg.size > kg.data.many;

  const support = new Uint16Array(kg.lines);
  {
    const rows = new Map();
    for (let edge = 0; edge < kg.lines; edge++) {
      const key = (edges.s[edge] * kg.size + edges.t[edge]) * kg.data.predicates.length + edges.p[edge];
      if (!rows.has(key)) rows.set(key, []);
      rows.get(key).push(edge);
    }
    for (const row of rows.values()) {
      const from = new Set(row.flatMap((edge) => kg.factsOf(edge).flatMap((fact) => kg.proofs(fact).map((spot) => spot.article))));
      for (const edge of row) support[edge] = Math.max(from.size, 1);
    }
  }
  kg.support = (edge) => support[edge];
  kg.mostSupport = support.reduce((most, value) => Math.max(most, value), 1);

  const order = Array.from({ length: kg.size }, (_, node) => node).sort((a, b) => nodes.rank[b] - nodes.rank[a] || a - b);
  kg.byRank = order;
  const central = new Uint8Array(kg.size);
  if (kg.folded) order.slice(0, CENTRAL).forEach((node) => (central[node] = 1));

  // Speakers by number: a node, -1 for the article itself, -2 for somebody unnamed.
  kg.voice = (fact) => (kg.claimed(fact) ? (kg.speaker(fact) >= 0 ? kg.speaker(fact) : -2) : -1);

  kg.seen = { node: new Uint8Array(kg.size), edge: new Uint8Array(kg.lines), fact: new Uint8Array(facts.s.length), nodes: 0, edges: 0, clusters: [] };

  const factPasses = (fact, s) => {
    if (s.statuses.has(kg.status(fact)) || s.predicates.has(facts.p[fact])) return false;
    if (!s.claims && kg.claimed(fact)) return false;
    if (!s.open && kg.isOpen(facts.p[fact])) return false;
    if (facts.sure[fact] < s.sure) return false;
    if (s.speakers.size && s.speakers.has(kg.voice(fact))) return false;
    if (s.sources.size && s.sources.has(facts.art[fact])) return false;
    if (s.days) {
      const day = s.clock === "happened" ? kg.happenedOn(fact) : kg.publishedOn(fact);
      if (!(day >= s.days[0] && day <= s.days[1])) return false;
    }
    return true;
  };

  kg.sift = () => {
    const s = kg.state;
    const seen = kg.seen;
    for (let fact = 0; fact < facts.s.length; fact++) seen.fact[fact] = factPasses(fact, s) ? 1 : 0;
    const off = kg.data.kinds.map((kind) => s.kinds.has(kind));
    const may = new Uint8Array(kg.size);
    for (let node = 0; node < kg.size; node++) {
      const fact = nodes.fact[node];
      const passes = !off[nodes.kind[node]] && (fact === undefined || seen.fact[fact]);
      may[node] = !s.hidden.has(node) && (passes || s.pinned.has(node) || s.node === node || s.focus === node) ? 1 : 0;
    }
    const joins = new Uint8Array(kg.lines);
    for (let edge = 0; edge < kg.lines; edge++) {
      if (!may[edges.s[edge]] || !may[edges.t[edge]] || s.predicates.has(edges.p[edge])) continue;
      if (support[edge] >= s.support && kg.factsOf(edge).some((fact) => seen.fact[fact])) joins[edge] = 1;
    }
    const keep = chosen(s, may, joins);
    seen.nodes = seen.edges = 0;
    seen.edge.fill(0);
    const linked = new Uint8Array(kg.size);
    for (let edge = 0; edge < kg.lines; edge++) {
      if (!joins[edge]) continue;
      linked[edges.s[edge]] = linked[edges.t[edge]] = 1;
      if (keep[edges.s[edge]] && keep[edges.t[edge]]) {
        seen.edge[edge] = 1;
        seen.edges++;
      }
    }
    for (let node = 0; node < kg.size; node++) {
      const alone = !linked[node] && !s.lonely && !s.pinned.has(node) && s.node !== node && s.focus !== node;
      seen.node[node] = may[node] && keep[node] && !alone ? 1 : 0;
      seen.nodes += seen.node[node];
    }
    kg.tell("seen");
  };

  // Which nodes the focus and the folding keep.
  const chosen = (s, may, joins) => {
    const keep = new Uint8Array(kg.size);
    if (s.focus >= 0) for (const node of kg.near(s.focus, s.steps, joins)) keep[node] = 1;
    else if (!kg.folded) keep.fill(1);
    else for (let node = 0; node < kg.size; node++) keep[node] = central[node] || s.groups.has(nodes.group[node]) ? 1 : 0;
    const add = (node) => {
      keep[node] = 1;
      for (const edge of kg.edgesOf(node)) if (joins[edge]) keep[kg.other(edge, node)] = 1;
    };
    s.grown.forEach(add);
    s.pinned.forEach((node) => (keep[node] = 1));
    if (s.route) s.route.forEach((node) => (keep[node] = 1));
    if (s.node >= 0 && !keep[s.node]) add(s.node);
    if (s.edge >= 0) keep[edges.s[s.edge]] = keep[edges.t[s.edge]] = 1;
    kg.seen.clusters = kg.folded && s.focus < 0 ? clusters(s, may) : [];
    return keep;
  };

  // The clusters still folded that hold something: place, members, and the names of the most central among them.
  const names = new Map();
  if (kg.folded) {
    for (const node of order) {
      const group = nodes.group[node];
      if (!names.has(group)) names.set(group, []);
      if (names.get(group).length < 2 && kg.kind(node) !== "happening") names.get(group).push(node);
    }
  }
  const clusters = (s, may) => {
    const rows = new Map();
    for (let node = 0; node < kg.size; node++) {
      const group = nodes.group[node];
      if (!may[node] || s.groups.has(group) || !kg.degree(node)) continue;
      if (!rows.has(group)) rows.set(group, { group, x: 0, y: 0, count: 0, reach: 0, folded: 0 });
      const row = rows.get(group);
      row.x += nodes.x[node];
      row.y += nodes.y[node];
      row.count++;
      if (!central[node]) row.folded++;
    }
    const found = [...rows.values()].filter((row) => row.folded > 4);
    for (const row of found) {
      row.x /= row.count;
      row.y /= row.count;
      row.label = kg.clusterName(row.group);
      rows.set(row.group, row);
    }
    for (let node = 0; node < kg.size; node++) {
      const row = rows.get(nodes.group[node]);
      if (row && row.label) row.reach = Math.max(row.reach, Math.hypot(nodes.x[node] - row.x, nodes.y[node] - row.y));
    }
    return found.sort((a, b) => b.count - a.count);
  };
  kg.clusterName = (group) => (names.get(group) || []).map((node) => kg.clip(kg.label(node), 28)).join(" · ") || `${kg.word("community")} ${group + 1}`;
  kg.articlesOf = (found) => [...new Set(found.flatMap((fact) => kg.proofs(fact).map((spot) => spot.article)))].sort((a, b) => a - b);
  kg.articleName = (article) => kg.plain(articles[article].head || articles[article].name || articles[article].iri);
}
