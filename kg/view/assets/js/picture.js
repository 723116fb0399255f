{
  // The view as a drawing: SVG made from what is on the screen, and PNG painted from that SVG.
  const { nodes, edges } = kg.data;
  const escaped = (text) => text.replace(/[&<>"]/g, (c) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" })[c]).replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g, "");
  const n = (value) => Math.round(value * 10) / 10;

  kg.drawing = () => {
    const stage = kg.by("canvas");
    const size = { width: stage.clientWidth || 1200, height: stage.clientHeight || 800, edges: true };
    const paper = kg.paper();
    const at = kg.picture.at;
    const inside = (spot) => spot.x > -50 && spot.y > -50 && spot.x < size.width + 50 && spot.y < size.height + 50;
    const lines = [];
    const dots = [];
    const used = new Set();
    for (let edge = 0; edge < kg.lines; edge++) {
      if (!kg.seen.edge[edge]) continue;
      const [a, b] = [at(edges.s[edge]), at(edges.t[edge])];
      if (!inside(a) && !inside(b)) continue;
      const status = kg.edgeStatus(edge);
      used.add(status);
      const [dx, dy] = [b.x - a.x, b.y - a.y];
      const length = Math.hypot(dx, dy) || 1;
      const [x, y] = [b.x - (dx / length) * (b.radius + 2), b.y - (dy / length) * (b.radius + 2)];
      const bend = kg.bend(edge);
      const dash = kg.dashes(status, kg.edgeClaimed(edge)).join(" ");
      const path = bend ? `M${n(a.x)} ${n(a.y)}Q${n((a.x + x) / 2 - dy * bend)} ${n((a.y + y) / 2 + dx * bend)} ${n(x)} ${n(y)}` : `M${n(a.x)} ${n(a.y)}L${n(x)} ${n(y)}`;
      lines.push(`<path d="${path}" stroke="${kg.statusColor(status)}"${dash ? ` stroke-dasharray="${dash}"` : ""} opacity="${kg.dimEdge(edge) ? 0.1 : 0.8}" marker-end="url(#${status})"/>`);
    }
    for (let node = 0; node < kg.size; node++) {
      if (!kg.seen.node[node]) continue;
      const spot = at(node);
      if (!inside(spot)) continue;
      const kind = kg.kind(node);
      const hollow = kg.hollow(kg.shape(kind));
      const fill = hollow ? `fill="${paper.paper}" stroke="${kg.color(kind)}" stroke-width="${n(Math.max(2, spot.radius / 3))}"${hollow.length ? ` stroke-dasharray="${hollow.map((part) => n(part * spot.radius)).join(" ")}"` : ""}` : `fill="${kg.color(kind)}" stroke="${paper.paper}"`;
      dots.push(`<path d="${kg.outline(kg.shape(kind), spot.x, spot.y, spot.radius)}" ${fill} opacity="${kg.dim(node) ? 0.16 : 1}"><title>${escaped(kg.label(node))}</title></path>`);
    }
    const ctx = document.createElement("canvas").getContext("2d");
    const found = kg.captions(ctx, size, at, []);
    const names = [...found.edges, ...found.nodes].map((name) =>
      name.lines.map((line, index) =>
        `<text transform="translate(${n(name.x)} ${n(name.y)})${name.turn ? ` rotate(${n((name.turn * 180) / Math.PI)})` : ""}" y="${index * 14 + (name.turn === undefined ? 0 : 3.5)}" font-size="${name.turn === undefined ? (name.bold ? 13 : 12) : 10.5}" font-weight="${name.bold ? 650 : 500}" fill="${name.color || paper.ink}">${escaped(line)}</text>`).join("")).join("");
    const heads = [...used].map((status) => `<marker id="${status}" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" markerHeight="7" orient="auto"><path d="M0 0L8 4L0 8Z" fill="${kg.statusColor(status)}" stroke="none"/></marker>`).join("");
    return `<svg xmlns="http://www.w3.org/2000/svg" width="${size.width}" height="${size.height}" viewBox="0 0 ${size.width} ${size.height}"><title>${escaped(kg.title())}</title><defs>${heads}</defs><rect width="100%" height="100%" fill="${paper.paper}"/><g fill="none" stroke-width="1.3">${lines.join("")}</g><g>${dots.join("")}</g><g font-family="Inter, system-ui, sans-serif" text-anchor="middle" paint-order="stroke" stroke="${paper.halo}" stroke-width="3.5" stroke-linejoin="round">${names}</g></svg>`;
  };

  const give = (blob, name) => {
    const url = URL.createObjectURL(blob);
    const link = kg.h("a", { href: url, download: name });
    document.body.append(link);
    link.click();
    link.remove();
    setTimeout(() => URL.revokeObjectURL(url), 60_000);
  };
  const name = (ending) => `${kg.fold(kg.title()).replace(/[^a-z0-9]+/g, "-").replace(/^-|-$/g, "").slice(0, 60) || "graphe"}.${ending}`;
  kg.saveSvg = () => give(new Blob([kg.drawing()], { type: "image/svg+xml" }), name("svg"));
  kg.saveTurtle = () => give(new Blob([kg.turtle()], { type: "text/turtle" }), name("ttl"));
  kg.savePng = async () => {
    const image = new Image();
    image.src = "data:image/svg+xml;charset=utf-8," + encodeURIComponent(kg.drawing());
    await image.decode();
    const canvas = document.createElement("canvas");
    canvas.width = image.naturalWidth * 2;
    canvas.height = image.naturalHeight * 2;
    const ctx = canvas.getContext("2d");
    ctx.drawImage(image, 0, 0, canvas.width, canvas.height);
    canvas.toBlob((blob) => give(blob, name("png")), "image/png");
  };
}
