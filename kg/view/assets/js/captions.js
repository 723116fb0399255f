{
  // What both pictures share: which nodes and edges stand out, and the names, drawn over the picture at one size on the
  // screen, those of the most central first and none over another.
  const { nodes, edges } = kg.data;
  const lit = { nodes: null, edges: null };
  kg.hover = { node: -1, edge: -1 };
  kg.lit = lit;

  // With something selected, it and its neighbours stand out; null means that nothing is dimmed.
  kg.light = () => {
    const s = kg.state;
    lit.nodes = lit.edges = null;
    if (s.route) {
      lit.nodes = new Set(s.route);
      lit.edges = new Set(kg.along(s.route));
    } else if (s.edge >= 0) {
      lit.nodes = new Set([edges.s[s.edge], edges.t[s.edge]]);
      lit.edges = new Set([s.edge]);
    } else if (s.node >= 0) {
      lit.nodes = new Set([s.node]);
      lit.edges = new Set();
      for (const edge of kg.edgesOf(s.node)) {
        if (!kg.seen.edge[edge]) continue;
        lit.edges.add(edge);
        lit.nodes.add(kg.other(edge, s.node));
      }
    }
  };
  kg.dim = (node) => lit.nodes !== null && !lit.nodes.has(node);
  kg.dimEdge = (edge) => lit.edges !== null && !lit.edges.has(edge);

  // Several edges between two nodes bend apart: the bend of each, in units of its length.
  const bends = new Float32Array(kg.lines);
  {
    const rows = new Map();
    for (let edge = 0; edge < kg.lines; edge++) {
      const [a, b] = [edges.s[edge], edges.t[edge]];
      const key = a < b ? a * kg.size + b : b * kg.size + a;
      if (rows.has(key)) rows.get(key).push(edge);
      else rows.set(key, [edge]);
    }
    for (const row of rows.values()) {
      if (row.length === 1) continue;
      row.forEach((edge, index) => {
        const bend = (index - (row.length - 1) / 2) * Math.min(0.3, 0.8 / row.length);
        bends[edge] = edges.s[edge] < edges.t[edge] ? bend : -bend;
      });
    }
  }
  kg.bend = (edge) => bends[edge];

  const widths = new Map();
  const measure = (ctx, text, font) => {
    const key = font + text;
    if (!widths.has(key)) {
      ctx.font = font;
      widths.set(key, ctx.measureText(text).width);
    }
    return widths.get(key);
  };

  // A long name on two lines.
  const wrapped = (text, most) => {
    const whole = kg.clip(text, most * 2);
    if (whole.length <= most) return [whole];
    const cut = whole.lastIndexOf(" ", most);
    if (cut < most / 3) return [kg.clip(whole, most)];
    return [whole.slice(0, cut), kg.clip(whole.slice(cut + 1), most)];
  };
  kg.wrapped = wrapped;

  kg.edgeLabel = (edge) => {
    const fact = kg.factsOf(edge)[0];
    const mark = kg.isRole(edge) ? "" : kg.word(kg.status(fact) + "Mark");
    const voice = kg.claimed(fact) && !kg.isRole(edge) ? kg.speaker(fact) : -1;
    const who = voice >= 0 ? `${kg.word("accordingTo")} ${kg.clip(kg.label(voice), 24)}` : "";
    return kg.term(edges.p[edge]) + (mark ? ` (${mark})` : "") + (who ? `, ${who}` : "");
  };
  kg.nodeCaption = (node) => {
    const fact = nodes.fact[node];
    if (fact === undefined) return kg.label(node);
    const mark = kg.word(kg.status(fact) + "Mark");
    const voice = kg.claimed(fact) ? kg.speaker(fact) : -1;
    const notes = [mark, voice >= 0 ? `${kg.word("accordingTo")} ${kg.clip(kg.label(voice), 22)}` : ""].filter(Boolean).join(", ");
    return kg.label(node) + (notes ? ` (${notes})` : "");
  };

  // Boxes already taken, on a grid of cells.
  const taken = () => {
    const cells = new Map();
    const near = function* (box) {
      for (let x = box.x0 >> 6; x <= box.x1 >> 6; x++) for (let y = box.y0 >> 6; y <= box.y1 >> 6; y++) yield `${x},${y}`;
    };
    const apart = (box, it) => it.x0 >= box.x1 || box.x0 >= it.x1 || it.y0 >= box.y1 || box.y0 >= it.y1;
    const met = (box) => {
      const found = new Set();
      for (const cell of near(box)) for (const it of cells.get(cell) || []) if (!apart(box, it)) found.add(it);
      return found.size;
    };
    return {
      met,
      free: (box) => !met(box),
      take: (box) => {
        for (const cell of near(box)) cells.set(cell, [...(cells.get(cell) || []), box]);
      },
    };
  };

  // The boxes that a name may have, the best first: under its node, above it, on either side, at a corner.
  const sides = (spot, width, height) => {
    const gap = spot.radius + 3;
    const reach = gap + width / 2 + 3;
    const corner = 0.7 * spot.radius + width / 2 + 3;
    const box = (dx, dy) => ({ x0: spot.x + dx - width / 2 - 3, x1: spot.x + dx + width / 2 + 3, y0: spot.y + dy, y1: spot.y + dy + height });
    const [under, above, beside] = [gap, -gap - height, -height / 2];
    return [box(0, under), box(0, above), box(reach, beside), box(-reach, beside), ...[under, above].flatMap((dy) => [box(corner, dy), box(-corner, dy)])];
  };

  const MOST = 220;
  // So many of the most central are named even where their name covers smaller nodes.
  const LEADING = 24;
  const NAMES = new Set(["person", "organization", "place", "event", "law", "work", "product", "source"]);
  const weight = (node) => nodes.rank[node] * (NAMES.has(kg.kind(node)) ? 1 : 0.3);
  const byWeight = [...kg.byRank].sort((a, b) => weight(b) - weight(a) || a - b);
  // What is written where, in the pixels of a screen of that width and height. `at(node)` is the place and radius of a
  // node on it, `clusters` further names with their places.
  kg.captions = (ctx, size, at, clusters) => {
    const [names, dots] = [taken(), taken()];
    const found = { nodes: [], edges: [] };
    const inside = (spot) => spot.x > -40 && spot.y > -20 && spot.x < size.width + 40 && spot.y < size.height + 20;
    const s = kg.state;
    const first = [s.node, kg.hover.node, s.focus, ...(s.route || []), ...(s.edge >= 0 ? [edges.s[s.edge], edges.t[s.edge]] : [])];
    const wanted = new Set(first.filter((node) => node >= 0 && kg.seen.node[node]));
    const place = (spot, lines, bold, { over = false, force = false } = {}) => {
      const font = bold ? BOLD : PLAIN;
      const width = Math.max(...lines.map((line) => measure(ctx, line, font)));
      const height = lines.length * 14 + 2;
      // A name at the edge of the picture is pushed inside, and has no place beside its node there.
      const fits = spot.x > 0 && spot.x < size.width && width < size.width - 10;
      const x = fits ? Math.min(Math.max(spot.x, width / 2 + 5), size.width - width / 2 - 5) : spot.x;
      const [under, above, ...beside] = sides(spot, width, height);
      const moved = (box) => ({ ...box, x0: box.x0 + x - spot.x, x1: box.x1 + x - spot.x });
      const all = [moved(under), moved(above), ...beside.filter((box) => !fits || (box.x0 > 0 && box.x1 < size.width))];
      const boxes = all.filter(names.free);
      const [clear] = over ? boxes.sort((a, b) => dots.met(a) - dots.met(b)) : boxes.filter(dots.free);
      const box = clear || (force && all[0]);
      if (!box) return;
      names.take(box);
      found.nodes.push({ lines, font, x: (box.x0 + box.x1) / 2, y: box.y0 + 11, bold });
    };
    for (const cluster of clusters) {
      const spot = cluster.spot;
      if (inside(spot) && spot.radius > 4) place(spot, wrapped(cluster.label, 26), true);
    }
    // Where nodes are few enough to be told apart, names keep off them.
    if (kg.seen.nodes <= 300) {
      for (let node = 0; node < kg.size; node++) {
        if (!kg.seen.node[node]) continue;
        const spot = at(node);
        const reach = spot.radius * 0.9;
        if (inside(spot)) dots.take({ x0: spot.x - reach, x1: spot.x + reach, y0: spot.y - reach, y1: spot.y + reach });
      }
    }
    const queue = [...wanted, ...(lit.nodes ? [...lit.nodes].filter((node) => !wanted.has(node)).slice(0, 60) : []), ...byWeight];
    const done = new Set();
    let leading = LEADING;
    for (const node of queue) {
      if (found.nodes.length > MOST) break;
      if (!kg.seen.node[node] || done.has(node)) continue;
      const spot = at(node);
      if (!inside(spot) || (kg.dim(node) && !wanted.has(node))) continue;
      // Seen from afar only names are written, not the sentences and figures of events.
      if (spot.radius < 3.5 && !NAMES.has(kg.kind(node)) && !wanted.has(node)) continue;
      done.add(node);
      const bold = wanted.has(node);
      place(spot, wrapped(kg.nodeCaption(node), bold ? 36 : 24), bold, { over: bold || leading-- > 0, force: bold });
    }
    const room = (box) => names.free(box) && dots.free(box) && (names.take(box), true);
    if (size.edges) edgeNames(ctx, size, at, room, found);
    return found;
  };
  const edgeNames = (ctx, size, at, room, found) => {
    const few = lit.edges ? [...lit.edges] : null;
    const many = few || Array.from({ length: kg.lines }, (_, edge) => edge).filter((edge) => kg.seen.edge[edge]);
    if (many.length > 4000) return;
    for (const edge of many) {
      if (found.edges.length > MOST) break;
      if (!kg.seen.edge[edge]) continue;
      const [a, b] = [at(edges.s[edge]), at(edges.t[edge])];
      const [dx, dy] = [b.x - a.x, b.y - a.y];
      const length = Math.hypot(dx, dy) - a.radius - b.radius;
      if (length < 60) continue;
      const text = kg.clip(kg.edgeLabel(edge), 44);
      const width = measure(ctx, text, SMALL);
      const bold = few !== null;
      if (length < width * (bold ? 0.75 : 1) + 12) continue;
      const x = (a.x + b.x) / 2 + (-dy * kg.bend(edge)) / 2;
      const y = (a.y + b.y) / 2 + (dx * kg.bend(edge)) / 2;
      if (x < 0 || y < 0 || x > size.width || y > size.height) continue;
      const angle = Math.atan2(dy, dx);
      const turn = Math.abs(angle) > Math.PI / 2 ? angle + Math.PI : angle;
      const reach = [Math.abs(Math.cos(turn)) * width / 2 + 6, Math.abs(Math.sin(turn)) * width / 2 + 7];
      if (!room({ x0: x - reach[0], x1: x + reach[0], y0: y - reach[1], y1: y + reach[1] })) continue;
      found.edges.push({ lines: [text], font: SMALL, x, y, turn, color: kg.statusColor(kg.edgeStatus(edge)), bold: false });
    }
  };
  const FACE = "Inter, system-ui, sans-serif";
  const PLAIN = `500 12px ${FACE}`;
  const BOLD = `650 13px ${FACE}`;
  const SMALL = `450 10.5px ${FACE}`;

  // Write them on a canvas whose units are the pixels of the screen.
  kg.writeCaptions = (ctx, found) => {
    const paper = kg.paper();
    ctx.textAlign = "center";
    ctx.lineJoin = "round";
    ctx.direction = "ltr";
    for (const name of [...found.edges, ...found.nodes]) {
      ctx.save();
      ctx.translate(name.x, name.y);
      if (name.turn) ctx.rotate(name.turn);
      ctx.font = name.font;
      ctx.strokeStyle = paper.halo;
      ctx.lineWidth = 3.5;
      ctx.fillStyle = name.color || paper.ink;
      name.lines.forEach((line, index) => {
        const y = index * 14 + (name.turn === undefined ? 0 : 3.5);
        ctx.strokeText(line, 0, y);
        ctx.fillText(line, 0, y);
      });
      ctx.restore();
    }
  };

  // A canvas over the picture, kept at its size.
  kg.overlay = (container) => {
    const canvas = kg.h("canvas", { class: "overlay", "aria-hidden": "true" });
    container.append(canvas);
    const ctx = canvas.getContext("2d");
    return (draw) => {
      const ratio = window.devicePixelRatio || 1;
      const { clientWidth: width, clientHeight: height } = container;
      if (canvas.width !== Math.round(width * ratio) || canvas.height !== Math.round(height * ratio)) {
        canvas.width = Math.round(width * ratio);
        canvas.height = Math.round(height * ratio);
      }
      ctx.setTransform(ratio, 0, 0, ratio, 0, 0);
      ctx.clearRect(0, 0, width, height);
      draw(ctx, { width, height });
    };
  };

  // Rings around what is selected, pinned or pointed at.
  kg.rings = (ctx, at) => {
    const s = kg.state;
    const ring = (node, gap, dash, color) => {
      if (node < 0 || !kg.seen.node[node]) return;
      const spot = at(node);
      ctx.beginPath();
      ctx.setLineDash(dash);
      ctx.lineWidth = 2;
      ctx.strokeStyle = color;
      ctx.arc(spot.x, spot.y, spot.radius * 1.15 + gap, 0, 2 * Math.PI);
      ctx.stroke();
      ctx.setLineDash([]);
    };
    const { accent, ink } = kg.paper();
    ring(s.node, 4, [], accent);
    if (s.focus !== s.node) ring(s.focus, 4, [], ink);
    if (kg.hover.node !== s.node) ring(kg.hover.node, 3, [], ink);
    s.pinned.forEach((node) => ring(node, 7, [2, 3], ink));
  };
}
