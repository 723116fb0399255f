{
  // The picture of a large graph, drawn by sigma on the graphics card, with the shapes and dashes of the small one.
  const { nodes, edges } = kg.data;
  const SHAPES = ["circle", "square", "diamond", "triangle", "drop", "hexagon", "pentagon", "star", "ring", "dotted", "bar", "pill", "dash", "cloud"];

  // The radius of the smallest node, in pixels: the fewer are seen, the larger.
  const least = () => (kg.seen.nodes > 2500 ? 1.8 : kg.seen.nodes > 300 ? 2.6 : 5.5);

  const programs = () => {
    const { NodeCircleProgram, EdgeRectangleProgram } = sigmaBundle;
    const { FLOAT } = WebGLRenderingContext;

    // Each shape as the distance to its edge, in a disc of radius 1; polygons of n sides share one formula, `turn` being where a side faces.
    const FRAGMENT = `
precision highp float;
varying vec4 v_color;
varying vec2 v_diffVector;
varying float v_radius;
varying float v_shape;
uniform float u_correctionRatio;
const vec4 transparent = vec4(0.0);
float polygon(vec2 p, float sides, float turn, float reach) {
  float part = 6.2831853 / sides;
  float angle = atan(p.y, p.x) - turn;
  return cos(floor(0.5 + angle / part) * part - angle) * length(p) - reach * cos(part / 2.0);
}
// Five points of 1.1, notches of 0.52: the side of half a point, folded around.
float star(vec2 p) {
  float part = 1.2566371;
  float angle = abs(mod(atan(p.y, p.x) - 1.5707963 + part * 0.5, part) - part * 0.5);
  vec2 q = length(p) * vec2(cos(angle), sin(angle));
  return 0.4104 * (q.x - 1.1) + 0.9119 * q.y;
}
void main(void) {
  vec2 p = v_diffVector / v_radius;
  float d;
  if (v_shape < 0.5) d = length(p) - 0.92;
  else if (v_shape < 1.5) d = max(abs(p.x), abs(p.y)) - 0.8;
  else if (v_shape < 2.5) d = (abs(p.x) + abs(p.y)) - 1.12;
  else if (v_shape < 3.5) d = polygon(p, 3.0, -1.5707963, 1.2);
  else if (v_shape < 4.5) d = polygon(p, 3.0, 1.5707963, 1.2);
  else if (v_shape < 5.5) d = polygon(p, 6.0, 0.5235988, 1.05);
  else if (v_shape < 6.5) d = polygon(p, 5.0, -1.5707963, 1.1);
  else if (v_shape < 7.5) d = star(p);
  else if (v_shape < 8.5) d = abs(length(p) - 0.75) - 0.2;
  else if (v_shape < 9.5) d = max(abs(length(p) - 0.75) - 0.2, -cos(6.0 * atan(p.y, p.x)) * 0.3 - 0.1);
  else if (v_shape < 10.5) d = max(abs(p.x) - 1.05, abs(p.y) - 0.5);
  else if (v_shape < 11.5) d = max(abs(p.x) + abs(p.y) * 0.6 - 1.05, abs(p.y) - 0.5);
  else if (v_shape < 12.5) d = max(abs(p.x) - 1.0, abs(p.y) - 0.28);
  else d = length(p) - 0.98;
  #ifdef PICKING_MODE
  gl_FragColor = d > 0.1 ? transparent : v_color;
  #else
  float soft = u_correctionRatio * 2.0 / v_radius;
  vec4 color = v_color;
  if (v_shape > 12.5) color *= d > -0.12 ? 0.9 : 0.22;
  gl_FragColor = mix(color, transparent, smoothstep(-soft, soft * 0.5, d));
  #endif
}`;
    // Sizes are in the units of the layout, so that nothing overlaps at any zoom; but a node is never too small to see.
    const vertex = (source) =>
      source.replace("attribute float a_size;", "attribute float a_size;\nattribute float a_shape;\nattribute float a_least;\nvarying float v_shape;")
        .replace("float size = a_size * u_correctionRatio / u_sizeRatio * 4.0;", "float size = max(a_size / u_sizeRatio, a_least) * u_correctionRatio * 4.0;")
        .replace("v_diffVector = diffVector;", "v_diffVector = diffVector;\n  v_shape = a_shape;");
    class ShapeProgram extends NodeCircleProgram {
      getDefinition() {
        const was = super.getDefinition();
        return {
          ...was,
          VERTEX_SHADER_SOURCE: vertex(was.VERTEX_SHADER_SOURCE),
          FRAGMENT_SHADER_SOURCE: FRAGMENT,
          ATTRIBUTES: [...was.ATTRIBUTES, { name: "a_shape", size: 1, type: FLOAT }, { name: "a_least", size: 1, type: FLOAT }],
        };
      }
      processVisibleItem(index, start, data) {
        super.processVisibleItem(index, start, data);
        this.array[start + 5] = data.shape;
        this.array[start + 6] = data.least;
      }
    }

    // Dashes by the distance along the edge in pixels; a_dash is 0 solid, else the period, its fraction the share drawn.
    const dashedVertex = (source) =>
      source.replace("minThickness * u_sizeRatio", "a_thin * u_sizeRatio").replace("uniform mat3 u_matrix;", "attribute float a_dash;\nattribute float a_thin;\nvarying float v_dash;\nvarying float v_along;\nuniform vec2 u_half;\nuniform mat3 u_matrix;")
        .replace("v_normal = unitNormal;",
          "v_normal = unitNormal;\n  v_dash = a_dash;\n  v_along = a_positionCoef * length(((u_matrix * vec3(a_positionEnd, 1)).xy - (u_matrix * vec3(a_positionStart, 1)).xy) * u_half);");
    const dashedFragment = (source) =>
      source.replace("varying vec4 v_color;", "varying vec4 v_color;\nvarying float v_dash;\nvarying float v_along;")
        .replace("float dist =", "if (v_dash > 0.0 && mod(v_along, floor(v_dash)) > floor(v_dash) * fract(v_dash)) discard;\n  float dist =");
    class DashProgram extends EdgeRectangleProgram {
      getDefinition() {
        const was = super.getDefinition();
        return {
          ...was,
          VERTEX_SHADER_SOURCE: dashedVertex(was.VERTEX_SHADER_SOURCE),
          FRAGMENT_SHADER_SOURCE: dashedFragment(was.FRAGMENT_SHADER_SOURCE),
          UNIFORMS: [...was.UNIFORMS, "u_half"],
          ATTRIBUTES: [...was.ATTRIBUTES, { name: "a_dash", size: 1, type: FLOAT }, { name: "a_thin", size: 1, type: FLOAT }],
        };
      }
      processVisibleItem(index, start, source, target, data) {
        super.processVisibleItem(index, start, source, target, data);
        this.array[start + 8] = data.dash;
        this.array[start + 9] = data.thin;
      }
      setUniforms(params, program) {
        super.setUniforms(params, program);
        program.gl.uniform2f(program.uniformLocations.u_half, params.width / 2, params.height / 2);
      }
    }
    return { ShapeProgram, DashProgram };
  };

  const DASH = { Asserted: 0, Planned: 20.8, Conditional: 6.35, Possible: 6.35, Denied: 24.6 };
  const dash = (edge) => (kg.edgeClaimed(edge) ? 12.6 : DASH[kg.edgeStatus(edge)]);

  const mixed = (color, share) => {
    const [a, b] = [color, kg.paper().paper].map((hex) => [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16)));
    return "#" + a.map((value, index) => Math.round(value * share + b[index] * (1 - share)).toString(16).padStart(2, "0")).join("");
  };

  kg.sigmaPicture = (container) => {
    const { Graph, Sigma } = sigmaBundle;
    const { ShapeProgram, DashProgram } = programs();
    const graph = new Graph({ multi: true, type: "directed", allowSelfLoops: true });
    const tint = {};
    const retint = () => {
      for (const kind of [...kg.data.kinds, "community"]) tint[kind] = [kg.color(kind), mixed(kg.color(kind), 0.18)];
      for (const status of kg.data.statuses) tint[status] = [mixed(kg.statusColor(status), 0.62), mixed(kg.statusColor(status), 0.08)];
    };
    retint();
    // Only what is seen is in sigma's graph: at 50,000 nodes, what is not drawn must not cost.
    const fill = () => {
      graph.clear();
      for (let node = 0; node < kg.size; node++) {
        if (kg.seen.node[node]) graph.addNode(String(node), { x: nodes.x[node], y: -nodes.y[node], id: node });
      }
      for (const cluster of kg.seen.clusters) graph.addNode(`c${cluster.group}`, { x: cluster.x, y: -cluster.y, cluster });
      for (let edge = 0; edge < kg.lines; edge++) {
        if (kg.seen.edge[edge]) graph.addEdgeWithKey(String(edge), String(edges.s[edge]), String(edges.t[edge]), { id: edge });
      }
    };
    fill();
    const drawn = (node) => kg.radius(nodes.rank[node]);
    const onScreen = (size) => Math.max(sigma.scaleSize(size), least());
    const sigma = new Sigma(graph, container, {
      allowInvalidContainer: true,
      renderLabels: false,
      enableEdgeEvents: false, // sigma would draw every edge twice, once to find it: see edgeAt
      zIndex: true,
      hideEdgesOnMove: kg.lines > 30_000,
      minCameraRatio: 0.005,
      maxCameraRatio: 4,
      stagePadding: 40,
      defaultNodeType: "shape",
      defaultEdgeType: "dash",
      nodeProgramClasses: { shape: ShapeProgram },
      edgeProgramClasses: { dash: DashProgram },
      defaultDrawNodeHover: () => undefined,
      minEdgeThickness: 0.8,
      itemSizesReference: "positions",
      zoomToSizeRatioFunction: (ratio) => ratio,
      nodeReducer(_, data) {
        if (data.cluster) {
          return { ...data, type: "shape", size: data.cluster.reach, least: 3, color: tint.community[0], shape: 13, zIndex: 0 };
        }
        const kind = kg.kind(data.id);
        const dim = kg.dim(data.id);
        return { x: data.x, y: data.y, type: "shape", size: drawn(data.id), least: least(), color: tint[kind][dim ? 1 : 0], shape: SHAPES.indexOf(kg.shape(kind)), zIndex: dim ? 1 : 2 };
      },
      edgeReducer(_, data) {
        const dim = kg.dimEdge(data.id);
        const lit = kg.lit.edges !== null && !dim;
        return { type: "dash", size: 1.4, thin: lit || kg.seen.edges < 300 ? 1.7 : 0.8, color: lit ? kg.statusColor(kg.edgeStatus(data.id)) : tint[kg.edgeStatus(data.id)][dim ? 1 : 0], dash: dash(data.id), zIndex: dim ? 0 : 1 };
      },
    });
    const write = kg.overlay(container);
    const at = (node) => {
      const place = sigma.graphToViewport({ x: nodes.x[node], y: -nodes.y[node] });
      return { x: place.x, y: place.y, radius: onScreen(drawn(node)) };
    };
    const over = () =>
      write((ctx, size) => {
        kg.rings(ctx, at);
        const clusters = kg.seen.clusters.map((cluster) => {
          const place = sigma.graphToViewport({ x: cluster.x, y: -cluster.y });
          const label = `${cluster.label} (${kg.number(cluster.count)})`;
          return { label, spot: { x: place.x, y: place.y, radius: onScreen(cluster.reach) } };
        });
        kg.writeCaptions(ctx, kg.captions(ctx, { ...size, edges: true }, at, clusters));
      });
    sigma.on("afterRender", over);
    const picked = (id) => (id.startsWith("c") ? { group: Number(id.slice(1)) } : { node: Number(id) });
    const where = (event) => ({ x: event.event.original.clientX, y: event.event.original.clientY });
    sigma.on("clickNode", ({ node }) => kg.tell("clicked", picked(node)));
    // The seen edge that passes within four pixels of a point of the screen, the nearest, or -1.
    const edgeAt = (x, y) => {
      const origin = sigma.graphToViewport({ x: 0, y: 0 });
      const right = sigma.graphToViewport({ x: 1000, y: 0 });
      const unit = (right.x - origin.x) / 1000;
      const [px, py] = [(x - origin.x) / unit, (y - origin.y) / unit];
      let best = -1;
      let least = (4 / unit) ** 2;
      for (let edge = 0; edge < kg.lines; edge++) {
        if (!kg.seen.edge[edge]) continue;
        const [ax, ay, bx, by] = [nodes.x[edges.s[edge]], nodes.y[edges.s[edge]], nodes.x[edges.t[edge]], nodes.y[edges.t[edge]]];
        const [dx, dy] = [bx - ax, by - ay];
        const part = Math.min(Math.max(((px - ax) * dx + (py - ay) * dy) / (dx * dx + dy * dy || 1), 0), 1);
        const far = (ax + part * dx - px) ** 2 + (ay + part * dy - py) ** 2;
        if (far < least) [least, best] = [far, edge];
      }
      return best;
    };
    sigma.on("clickStage", ({ event }) => kg.tell("clicked", { edge: edgeAt(event.x, event.y) }));
    let pointed = -1;
    const pointing = kg.later((x, y, clientX, clientY) => {
      const edge = kg.hover.node < 0 ? edgeAt(x, y) : -1;
      if (edge === pointed) return;
      pointed = edge;
      if (kg.hover.node < 0) kg.tell("hovered", edge >= 0 ? { edge, x: clientX, y: clientY } : {});
    }, 40);
    sigma.on("moveBody", ({ event }) => pointing(event.x, event.y, event.original.clientX, event.original.clientY));
    sigma.on("doubleClickNode", ({ node, preventSigmaDefault }) => {
      preventSigmaDefault();
      kg.tell("opened", picked(node));
    });
    sigma.on("enterNode", (event) => kg.tell("hovered", { ...picked(event.node), ...where(event) }));
    sigma.on("leaveNode", () => kg.tell("hovered", {}));
    const camera = sigma.getCamera();
    const calm = matchMedia("(prefers-reduced-motion: reduce)").matches;
    const move = (to, moving = true) => (moving && !calm ? camera.animate(to, { duration: 250 }) : camera.setState(to));
    let before = signature();
    function signature() {
      let hash = kg.seen.clusters.length;
      for (let node = 0; node < kg.size; node++) if (kg.seen.node[node]) hash = (hash * 31 + node + 1) | 0;
      for (let edge = 0; edge < kg.lines; edge++) if (kg.seen.edge[edge]) hash = (hash * 31 + edge + 7) | 0;
      return hash;
    }
    // Sigma scales to the box around what it draws: keep it that of the whole, so that filtering moves nothing.
    const boxed = () => {
      const x = [Infinity, -Infinity];
      const y = [Infinity, -Infinity];
      for (let node = 0; node < kg.size; node++) {
        if (!kg.degree(node)) continue;
        x[0] = Math.min(x[0], nodes.x[node]);
        x[1] = Math.max(x[1], nodes.x[node]);
        y[0] = Math.min(y[0], -nodes.y[node]);
        y[1] = Math.max(y[1], -nodes.y[node]);
      }
      if (x[0] < x[1]) sigma.setCustomBBox({ x, y });
    };
    boxed();
    return {
      refresh() {
        const now = signature();
        if (now !== before) {
          before = now;
          fill();
        }
        sigma.refresh();
      },
      repaint() {
        retint();
        sigma.refresh();
      },
      redraw: over,
      at,
      fit(moving = true) {
        const box = { x0: Infinity, x1: -Infinity, y0: Infinity, y1: -Infinity };
        graph.forEachNode((id) => {
          const place = sigma.getNodeDisplayData(id);
          if (!place) return;
          box.x0 = Math.min(box.x0, place.x);
          box.x1 = Math.max(box.x1, place.x);
          box.y0 = Math.min(box.y0, place.y);
          box.y1 = Math.max(box.y1, place.y);
        });
        if (box.x0 > box.x1) return;
        const ratio = Math.max(box.x1 - box.x0, box.y1 - box.y0, 0.02) * 1.08;
        move({ x: (box.x0 + box.x1) / 2, y: (box.y0 + box.y1) / 2, ratio: Math.min(Math.max(ratio, 0.01), 1.5), angle: 0 }, moving);
      },
      center(node) {
        const place = sigma.getNodeDisplayData(String(node));
        if (place) move({ x: place.x, y: place.y, ratio: Math.min(camera.ratio, (camera.ratio * sigma.scaleSize(1)) / 0.7) });
      },
      zoom: (factor) => move({ ratio: camera.ratio / factor }),
      pan(dx, dy) {
        const a = sigma.viewportToFramedGraph({ x: 0, y: 0 });
        const b = sigma.viewportToFramedGraph({ x: dx, y: dy });
        camera.setState({ x: camera.x + b.x - a.x, y: camera.y + b.y - a.y });
      },
      resize() {
        sigma.resize();
        sigma.refresh();
      },
    };
  };
}
