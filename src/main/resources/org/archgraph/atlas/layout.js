// Where the nodes of the drawing stand: d3-force, in slices, so that the page answers meanwhile. The same graph always
// gets the same places.
const Layout = (() => {
  const SLICE_MS = 10;
  const TICKS = 300;
  const LENGTH = { USES: 110, DOES_NOT_USE: 160, IN_GROUP: 60, RELATED_TO: 150 };
  const PULL = { USES: 0.25, DOES_NOT_USE: 0.05, IN_GROUP: 0.7, RELATED_TO: 0.05 };

  /** Places for nodes of {id, radius} and links of {source, target, type}; `aspect` is the width of the place in its height; `done`
   *  gets a Map of ids to {x, y}. */
  const run = (nodes, links, aspect, done) => {
    const spread = 30 * Math.sqrt(nodes.length);
    nodes.forEach((node, i) => {
      // a sunflower: even, and without chance
      const distance = spread * Math.sqrt((i + 0.5) / nodes.length);
      node.x = distance * Math.cos(i * 2.39996);
      node.y = distance * Math.sin(i * 2.39996);
    });
    const degree = new Map();
    for (const link of links) {
      for (const end of [link.source, link.target]) degree.set(end, (degree.get(end) ?? 0) + 1);
    }
    const least = link => Math.min(degree.get(link.source.id), degree.get(link.target.id));
    const simulation = d3.forceSimulation(nodes).stop()
      .alphaDecay(1 - Math.pow(0.001, 1 / TICKS))
      .force('links', d3.forceLink(links).id(node => node.id).distance(link => LENGTH[link.type] ?? 120)
        .strength(link => (PULL[link.type] ?? 0.1) / Math.sqrt(least(link))))
      .force('apart', d3.forceManyBody().strength(node => -260 - 14 * node.radius).distanceMax(900).theta(1))
      .force('across', d3.forceX().strength(0.075 / Math.pow(aspect, 0.9)))
      .force('down', d3.forceY().strength(0.075 * Math.pow(aspect, 0.9)))
      .force('touch', d3.forceCollide(node => node.radius).strength(0.7).iterations(2));
    let ticks = 0;
    let stopped = false;
    const slice = () => {
      if (stopped) return;
      const until = performance.now() + SLICE_MS;
      while (ticks < TICKS && performance.now() < until) {
        simulation.tick();
        ticks++;
      }
      if (ticks < TICKS) requestAnimationFrame(slice);
      else done(new Map(nodes.map(node => [node.id, { x: node.x, y: node.y }])));
    };
    slice();
    return () => { stopped = true; };
  };

  return { run };
})();
