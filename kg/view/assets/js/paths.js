{
  // Walks over the edges that `joins` marks.
  const walk = (start, joins, visit) => {
    const steps = new Map([[start, 0]]);
    const queue = [start];
    for (let at = 0; at < queue.length; at++) {
      const here = queue[at];
      if (visit(here, steps.get(here))) break;
      for (const edge of kg.edgesOf(here)) {
        const other = kg.other(edge, here);
        if (!joins[edge] || steps.has(other)) continue;
        steps.set(other, steps.get(here) + 1);
        queue.push(other);
      }
    }
    return steps;
  };

  // All nodes at most `steps` edges away.
  kg.near = (node, steps, joins) => {
    const found = [];
    walk(node, joins, (here, step) => {
      if (step <= steps) found.push(here);
      return step > steps;
    });
    return found;
  };

  // A shortest path between two nodes over what may be shown, as nodes; null if there is none. An event stands between
  // those who take part in it, so that it counts as a step, as in the picture.
  kg.route = (from, to) => {
    const joins = new Uint8Array(kg.lines);
    for (let edge = 0; edge < kg.lines; edge++) joins[edge] = kg.factsOf(edge).some((fact) => kg.seen.fact[fact]) ? 1 : 0;
    for (const node of kg.state.hidden) for (const edge of kg.edgesOf(node)) joins[edge] = 0;
    const steps = walk(to, joins, (here) => here === from);
    if (!steps.has(from)) return null;
    const path = [from];
    while (path[path.length - 1] !== to) {
      const here = path[path.length - 1];
      let best = -1;
      for (const edge of kg.edgesOf(here)) {
        const other = kg.other(edge, here);
        if (joins[edge] && steps.get(other) === steps.get(here) - 1 && (best < 0 || kg.data.nodes.rank[other] > kg.data.nodes.rank[best])) best = other;
      }
      path.push(best);
    }
    return path;
  };

  // The edges between the consecutive nodes of a path.
  kg.along = (path) =>
    path.slice(1).map((node, index) => {
      const joining = [...kg.edgesOf(path[index])].filter((edge) => kg.other(edge, path[index]) === node);
      return joining.find((edge) => kg.seen.edge[edge]) ?? joining[0];
    });
}
