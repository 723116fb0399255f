{
  // The picture of a small graph: what pyvis wrote, drawn by vis-network.
  const { nodes, edges } = kg.data;
  // Around a picture that shows everything, in pixels; and how close it comes to a few nodes.
  const MARGIN = 48;
  const CLOSEST = 1.4;

  const shape = ({ ctx, id, x, y }) => {
    const radius = kg.radius(nodes.rank[id]);
    const kind = kg.kind(id);
    return {
      drawNode() {
        const outline = kg.shape(kind);
        const fact = nodes.fact[id];
        ctx.save();
        ctx.globalAlpha = kg.dim(id) ? 0.16 : 1;
        ctx.beginPath();
        const points = kg.points(outline);
        if (points) points.forEach(([dx, dy], index) => ctx[index ? "lineTo" : "moveTo"](x + dx * radius, y + dy * radius));
        else ctx.arc(x, y, radius, 0, 2 * Math.PI);
        ctx.closePath();
        const hollow = kg.hollow(outline);
        ctx.fillStyle = hollow ? kg.paper().paper : kg.color(kind);
        ctx.fill();
        ctx.lineWidth = hollow ? Math.max(3, radius / 3) : 1.5;
        ctx.strokeStyle = hollow ? kg.color(kind) : kg.paper().paper;
        if (hollow && hollow.length) ctx.setLineDash(hollow.map((part) => part * radius));
        ctx.stroke();
        if (fact !== undefined && (kg.claimed(fact) || kg.status(fact) !== "Asserted")) {
          // An event that is not plainly asserted is outlined as its edges are.
          ctx.beginPath();
          points.forEach(([dx, dy], index) => ctx[index ? "lineTo" : "moveTo"](x + dx * (radius + 4), y + dy * (radius + 4)));
          ctx.closePath();
          ctx.setLineDash(kg.dashes(kg.status(fact), kg.claimed(fact)).map((part) => part / 1.6));
          ctx.strokeStyle = kg.statusColor(kg.status(fact));
          ctx.lineWidth = 1.5;
          ctx.stroke();
        }
        ctx.restore();
      },
      nodeDimensions: { width: radius * 2, height: radius * 2 },
    };
  };

  const edgeColor = (edge) => ({
    color: kg.statusColor(kg.edgeStatus(edge)),
    highlight: kg.statusColor(kg.edgeStatus(edge)),
    hover: kg.paper().ink,
    opacity: kg.dimEdge(edge) ? 0.08 : 0.8,
  });

  kg.visPicture = (container) => {
    const written = JSON.parse(kg.by("vis").textContent);
    const options = JSON.parse(kg.by("vis-options").textContent);
    const seenNode = kg.seen.node.slice();
    const seenEdge = kg.seen.edge.slice();
    const faded = Uint8Array.from({ length: kg.lines }, (_, edge) => (kg.dimEdge(edge) ? 1 : 0));
    const points = new vis.DataSet(written.nodes.map((node) => ({
      id: node.id, x: node.x, y: node.y, size: node.size, shape: "custom", ctxRenderer: shape, hidden: !kg.seen.node[node.id],
    })));
    const lines = new vis.DataSet(written.edges.map((edge) => ({
      id: edge.id, from: edge.from, to: edge.to, dashes: edge.dashes, hidden: !kg.seen.edge[edge.id], color: edgeColor(edge.id),
      smooth: kg.bend(edge.id) ? { enabled: true, type: kg.bend(edge.id) > 0 ? "curvedCCW" : "curvedCW", roundness: Math.abs(kg.bend(edge.id)) } : false,
    })));
    const network = new vis.Network(container, { nodes: points, edges: lines }, { ...options, autoResize: true });
    const write = kg.overlay(container);
    const at = (node) => {
      const place = network.canvasToDOM(network.getPosition(node));
      return { x: place.x, y: place.y, radius: kg.radius(nodes.rank[node]) * network.getScale() };
    };
    network.on("afterDrawing", () =>
      write((ctx, size) => {
        kg.rings(ctx, at);
        kg.writeCaptions(ctx, kg.captions(ctx, { ...size, edges: true }, at, []));
      }));
    const pointed = (event) => {
      const node = network.getNodeAt(event.pointer.DOM);
      if (node !== undefined) return { node };
      const edge = network.getEdgeAt(event.pointer.DOM);
      return edge !== undefined ? { edge } : {};
    };
    network.on("click", (event) => kg.tell("clicked", pointed(event)));
    network.on("doubleClick", (event) => kg.tell("opened", pointed(event)));
    network.on("oncontext", (event) => event.event.preventDefault());
    network.on("hoverNode", ({ node, event }) => kg.tell("hovered", { node, x: event.clientX, y: event.clientY }));
    network.on("blurNode", () => kg.tell("hovered", {}));
    network.on("hoverEdge", ({ edge, event }) => kg.tell("hovered", { edge, x: event.clientX, y: event.clientY }));
    network.on("blurEdge", () => kg.tell("hovered", {}));
    // Whether the reader has chosen what is in sight; else all is, in a window of whatever size.
    let moved = false;
    network.on("zoom", () => (moved = true));
    network.on("dragStart", () => {
      moved = true;
      kg.tell("hovered", {});
    });
    const quick = { duration: 250, easingFunction: "easeInOutQuad" };
    const calm = matchMedia("(prefers-reduced-motion: reduce)").matches;
    const soft = (wanted) => (calm ? false : wanted && quick);
    const seenIds = () => kg.byRank.filter((node) => kg.seen.node[node]);
    return {
      // Hiding goes to vis-network's own nodes and edges, and is told once: through its data sets, a thousand of them
      // take 60 ms instead of 10.
      refresh() {
        let changed = false;
        for (let node = 0; node < kg.size; node++) {
          if (seenNode[node] === kg.seen.node[node]) continue;
          seenNode[node] = kg.seen.node[node];
          network.body.nodes[node].options.hidden = !seenNode[node];
          changed = true;
        }
        const toned = [];
        for (let edge = 0; edge < kg.lines; edge++) {
          if (seenEdge[edge] !== kg.seen.edge[edge]) {
            seenEdge[edge] = kg.seen.edge[edge];
            network.body.edges[edge].options.hidden = !seenEdge[edge];
            changed = true;
          }
          const dim = kg.dimEdge(edge) ? 1 : 0;
          if (faded[edge] === dim || !seenEdge[edge]) continue;
          faded[edge] = dim;
          toned.push({ id: edge, hidden: false, color: edgeColor(edge) });
        }
        if (toned.length) lines.update(toned);
        if (changed && !toned.length) network.body.emitter.emit("_dataChanged");
        if (!changed) network.redraw();
      },
      repaint() {
        faded.fill(2);
        this.refresh();
      },
      redraw: () => network.redraw(),
      at,
      // vis-network's own fit goes by what was drawn, of which there is nothing yet at first, and leaves no room for names.
      fit(moving = true) {
        const shown = seenIds();
        if (!shown.length) return;
        moved = false;
        const places = shown.map((node) => network.getPosition(node));
        const span = (axis) => [Math.min(...places.map((place) => place[axis])), Math.max(...places.map((place) => place[axis]))];
        const [[left, right], [top, bottom]] = [span("x"), span("y")];
        const room = (pixels, length) => Math.max(pixels - 2 * MARGIN, MARGIN) / Math.max(length, 1);
        const scale = Math.min(CLOSEST, room(container.clientWidth, right - left), room(container.clientHeight, bottom - top));
        network.moveTo({ position: { x: (left + right) / 2, y: (top + bottom) / 2 }, scale, animation: soft(moving) });
      },
      center(node) {
        moved = true;
        network.moveTo({ position: network.getPosition(node), scale: Math.max(network.getScale(), 0.7), animation: soft(true) });
      },
      zoom(factor) {
        moved = true;
        network.moveTo({ scale: network.getScale() * factor, animation: soft(true) });
      },
      pan(dx, dy) {
        moved = true;
        const place = network.getViewPosition();
        const scale = network.getScale();
        network.moveTo({ position: { x: place.x + dx / scale, y: place.y + dy / scale } });
      },
      resize() {
        if (!moved) this.fit(false);
        network.redraw();
      },
    };
  };
}
