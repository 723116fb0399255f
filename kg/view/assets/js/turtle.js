{
  // What is seen, as Turtle shaped as the graph is: statement nodes with their proof, and the plain triple where the
  // article itself says it.
  const { nodes, facts, edges, claims, articles } = kg.data;
  const PREFIXES = {
    kg: "https://w3id.org/press-kg/ontology#", schema: "https://schema.org/", rdf: "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
    rdfs: "http://www.w3.org/2000/01/rdf-schema#", skos: "http://www.w3.org/2004/02/skos/core#", owl: "http://www.w3.org/2002/07/owl#", prov: "http://www.w3.org/ns/prov#",
  };
  const CLASSES = { person: "schema:Person", organization: "schema:Organization", place: "schema:Place", event: "schema:Event", law: "schema:Legislation", work: "schema:CreativeWork", product: "schema:Product", concept: "skos:Concept", source: "kg:UnnamedSource" };
  const iri = (text) => `<${(/^[a-z][a-z0-9+.-]*:/i.test(text) ? text : kg.data.base + text).replace(/[\u0000-\u0020<>"{}|^`\\]/g, (c) => "%" + c.charCodeAt(0).toString(16).padStart(2, "0").toUpperCase())}>`;
  const text = (value, language = "") => JSON.stringify(value).replace(/\u007f/g, "\\u007F") + language;
  const predicate = (number) => {
    const name = kg.data.predicates[number];
    return /^(schema|kg|prov):[A-Za-z]\w*$/.test(name) ? name : iri(name);
  };
  const thing = (node) => (["amount", "date"].includes(kg.kind(node)) || !nodes.iri[node]) && nodes.fact[node] === undefined
    ? nodes.iri[node] ? iri(nodes.iri[node]) : text(nodes.label[node], "@fr") : iri(kg.key(node));
  const anchors = (flat) => kg.spots(flat).map((spot) => iri(`${articles[spot.article].iri}#char=${spot.begin},${spot.end}`));

  const block = (subject, pairs) => `${subject}\n    ${pairs.map(([name, value]) => `${name} ${value}`).join(" ;\n    ")} .\n`;
  const proof = (fact) => {
    const rows = [["kg:confidence", (facts.sure[fact] / 100).toFixed(2)], ["kg:status", `kg:${kg.status(fact)}`]];
    const spots = anchors(facts.at[fact]);
    if (spots.length) rows.push(["prov:wasDerivedFrom", spots.join(", ")]);
    if (facts.claim[fact] >= 0) rows.push(["kg:statedIn", iri(claims[facts.claim[fact]].iri)]);
    if (kg.claimed(fact) && kg.speaker(fact) >= 0) rows.push(["prov:wasAttributedTo", thing(kg.speaker(fact))]);
    return rows;
  };

  kg.turtle = () => {
    const seen = kg.seen;
    const out = Object.entries(PREFIXES).map(([name, space]) => `@prefix ${name}: <${space}> .\n`);
    const used = new Set();
    const told = new Set();
    const speakers = new Set();
    for (let node = 0; node < kg.size; node++) if (seen.node[node]) used.add(node);
    for (let edge = 0; edge < kg.lines; edge++) if (seen.edge[edge]) kg.factsOf(edge).forEach((fact) => seen.fact[fact] && told.add(fact));
    for (const node of used) {
      kg.plainFacts(node).forEach((fact) => seen.fact[fact] && told.add(fact));
      if (nodes.fact[node] !== undefined) told.add(nodes.fact[node]);
    }
    for (const fact of told) if (facts.claim[fact] >= 0) speakers.add(facts.claim[fact]);
    for (const fact of told) if (kg.claimed(fact) && kg.speaker(fact) >= 0) used.add(kg.speaker(fact));
    for (const claim of speakers) if (claims[claim].who >= 0) used.add(claims[claim].who);
    for (const node of used) {
      const kind = CLASSES[kg.kind(node)];
      if (!kind || !nodes.iri[node]) continue;
      const rows = [["a", kind], ["rdfs:label", text(nodes.label[node], "@fr")]];
      for (const alias of nodes.aliases[node] || []) rows.push(["skos:altLabel", text(alias, "@fr")]);
      for (const link of nodes.links[node] || []) rows.push(["owl:sameAs", iri(link)]);
      out.push(block(thing(node), rows));
    }
    for (const fact of [...told].sort((a, b) => a - b)) {
      if (kg.isEvent(fact)) {
        const node = facts.s[fact];
        const roles = [...kg.edgesOf(node)].filter((edge) => edges.s[edge] === node && seen.edge[edge] && kg.data.predicates[edges.p[edge]].startsWith("kg:"));
        out.push(block(thing(node), [["a", predicate(facts.p[fact])], ["rdfs:label", text(nodes.label[node], "@fr")], ...roles.map((edge) => [predicate(edges.p[edge]), thing(edges.t[edge])]), ...proof(fact)]));
        continue;
      }
      const object = facts.o[fact] >= 0 ? thing(facts.o[fact]) : text(facts.text[fact] || "", "@fr");
      const triple = [thing(facts.s[fact]), predicate(facts.p[fact]), object];
      out.push(block(iri(kg.factIri(fact)), [["a", "kg:Statement"], ["rdf:subject", triple[0]], ["rdf:predicate", triple[1]], ["rdf:object", object], ...proof(fact)]));
      if (!kg.claimed(fact) && kg.status(fact) === "Asserted") out.push(`${triple.join(" ")} .\n`);
    }
    for (const claim of [...speakers].sort((a, b) => a - b)) {
      const it = claims[claim];
      const rows = [["a", "kg:Claim"], ["schema:text", text(kg.claimText(claim), "@fr")]];
      if (it.manner) rows.push(["kg:claimType", `kg:${it.manner}`]);
      if (it.cue) rows.push(["kg:cue", text(it.cue, "@fr")]);
      if (it.who >= 0) rows.push(["kg:speaker", thing(it.who)]);
      const spots = anchors(it.at);
      if (spots.length) rows.push(["prov:wasDerivedFrom", spots.join(", ")]);
      out.push(block(iri(it.iri), rows));
    }
    return out.join("\n");
  };
}
