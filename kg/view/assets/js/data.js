{
  // The graph, as payload.py wrote it, with what the page asks of it again and again.
  const data = JSON.parse(kg.by("data").textContent);
  const { nodes, facts, edges, claims, articles } = data;
  kg.data = data;
  kg.size = nodes.label.length;
  kg.lines = edges.s.length;

  kg.kind = (node) => data.kinds[nodes.kind[node]];
  kg.label = (node) => {
    const text = kg.plain(nodes.label[node]);
    // The graph names dates in French.
    const edtf = kg.kind(node) === "date" && kg.language() ? /time\/([^/]+)$/.exec(nodes.iri[node]) : null;
    return edtf ? kg.day(decodeURIComponent(edtf[1])) : text;
  };
  kg.term = (predicate) => {
    const words = data.terms[predicate];
    return words[kg.language()] || words[0];
  };
  kg.isOpen = (predicate) => data.predicates[predicate].includes("open/");
  kg.status = (fact) => data.statuses[facts.status[fact]];
  kg.claimed = (fact) => facts.claim[fact] >= 0 || facts.who[fact] >= 0;
  kg.isEvent = (fact) => nodes.fact[facts.s[fact]] === fact;
  kg.factsOf = (edge) => (typeof edges.f[edge] === "number" ? [edges.f[edge]] : edges.f[edge]);
  // An edge's standing is that of its first fact: facts of one edge share it.
  kg.edgeStatus = (edge) => kg.status(kg.factsOf(edge)[0]);
  kg.edgeClaimed = (edge) => kg.claimed(kg.factsOf(edge)[0]);
  kg.isRole = (edge) => kg.isEvent(kg.factsOf(edge)[0]);
  kg.speaker = (fact) => {
    if (facts.who[fact] >= 0) return facts.who[fact];
    return facts.claim[fact] >= 0 ? claims[facts.claim[fact]].who : -1;
  };

  // Flat triples (article, begin, length) as objects, in code points.
  kg.spots = (flat) => {
    const found = [];
    for (let at = 0; flat && at < flat.length; at += 3) found.push({ article: flat[at], begin: flat[at + 1], end: flat[at + 1] + flat[at + 2] });
    return found;
  };
  kg.proofs = (fact) => kg.spots(facts.at[fact]);

  // Lines by node, built once.
  const start = new Int32Array(kg.size + 1);
  for (let edge = 0; edge < kg.lines; edge++) {
    start[edges.s[edge] + 1]++;
    start[edges.t[edge] + 1]++;
  }
  for (let node = 0; node < kg.size; node++) start[node + 1] += start[node];
  const around = new Int32Array(2 * kg.lines);
  const next = start.slice();
  for (let edge = 0; edge < kg.lines; edge++) {
    around[next[edges.s[edge]]++] = edge;
    around[next[edges.t[edge]]++] = edge;
  }
  kg.edgesOf = (node) => around.subarray(start[node], start[node + 1]);
  kg.degree = (node) => start[node + 1] - start[node];
  kg.other = (edge, node) => (edges.s[edge] === node ? edges.t[edge] : edges.s[edge]);

  // Facts that no edge shows: those whose object is a number, a date or words.
  const plain = new Map();
  for (let fact = 0; fact < facts.s.length; fact++) {
    if (facts.o[fact] >= 0 || kg.isEvent(fact)) continue;
    if (!plain.has(facts.s[fact])) plain.set(facts.s[fact], []);
    plain.get(facts.s[fact]).push(fact);
  }
  kg.plainFacts = (node) => plain.get(node) || [];
  kg.value = (fact) => {
    const text = kg.plain(facts.text[fact] || "");
    return /^\d{4}(-\d\d){0,2}$/.test(text) && /Date$/.test(data.predicates[facts.p[fact]]) ? kg.day(text) : text;
  };

  const said = new Map();
  const found = new Map();
  claims.forEach((claim, number) => {
    if (!said.has(claim.who)) said.set(claim.who, []);
    said.get(claim.who).push(number);
  });
  facts.claim.forEach((claim, fact) => {
    if (claim < 0) return;
    if (!found.has(claim)) found.set(claim, []);
    found.get(claim).push(fact);
  });
  kg.claimsBy = (node) => said.get(node) || [];
  kg.factsIn = (claim) => found.get(claim) || [];
  kg.speakers = () => said;

  // JavaScript counts UTF-16 units where the graph counts code points: they part after the first astral character.
  const cuts = new Map();
  kg.unit = (article, point) => {
    if (!cuts.has(article)) {
      const astral = [];
      const text = articles[article].text;
      let points = 0;
      for (let unit = 0; unit < text.length; unit++, points++) {
        const code = text.charCodeAt(unit);
        if (code >= 0xd800 && code < 0xdc00 && unit + 1 < text.length) {
          const low = text.charCodeAt(unit + 1);
          if (low >= 0xdc00 && low < 0xe000) {
            astral.push(points);
            unit++;
          }
        }
      }
      cuts.set(article, astral);
    }
    const astral = cuts.get(article);
    let low = 0;
    let high = astral.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (astral[middle] < point) low = middle + 1;
      else high = middle;
    }
    return point + low;
  };
  kg.cut = (article, begin, end) => articles[article].text.slice(kg.unit(article, begin), kg.unit(article, end));
  kg.claimText = (claim) => {
    const spot = kg.spots(claims[claim].at)[0];
    return spot && articles[spot.article].text ? kg.cut(spot.article, spot.begin, spot.end) : claims[claim].text;
  };

  // Where each article names each node, in order, for the reader and the marks; made when first asked for.
  let named = null;
  kg.namesIn = (article) => {
    if (!named) {
      named = articles.map(() => []);
      nodes.at.forEach((flat, node) => kg.spots(flat).forEach((spot) => named[spot.article].push({ ...spot, node })));
      named.forEach((rows) => rows.sort((a, b) => a.begin - b.begin || b.end - a.end));
    }
    return named[article] || [];
  };

  // Names for the address bar: IRIs without the base, events by article and number.
  kg.key = (node) => {
    const fact = nodes.fact[node];
    if (fact !== undefined) return kg.factIri(fact);
    return nodes.iri[node] && !["amount", "date"].includes(kg.kind(node)) ? nodes.iri[node] : `n${node}`;
  };
  kg.factIri = (fact) => {
    const iri = facts.iri[fact];
    if (typeof iri !== "number") return iri;
    return `${kg.isEvent(fact) ? "event" : "statement"}/${articles[facts.art[fact]].iri.split("/").pop()}-${iri}`;
  };
  let keys = null;
  kg.nodeAt = (key) => {
    if (!keys) {
      keys = new Map();
      for (let node = 0; node < kg.size; node++) keys.set(kg.key(node), node);
    }
    return keys.has(key) ? keys.get(key) : -1;
  };

  // The day of a fact: its article's publication, or what the event says of when.
  const firstDay = (edtf) => {
    const match = /(\d{4})(?:-(\d\d))?(?:-(\d\d))?/.exec(edtf || "");
    if (!match) return NaN;
    const month = Number(match[2] || 1);
    return Date.UTC(Number(match[1]), month >= 1 && month <= 12 ? month - 1 : 0, Number(match[3] || 1)) / 864e5;
  };
  const publication = articles.map((article) => firstDay(article.date));
  kg.publishedOn = (fact) => (facts.art[fact] >= 0 ? publication[facts.art[fact]] : NaN);
  kg.happenedOn = (fact) => firstDay(facts.date[fact]);
}
