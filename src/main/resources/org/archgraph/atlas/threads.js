// The relations of a large graph: all of one colour are one stroke on a canvas under the drawing. Cytoscape strokes each
// by itself, which takes too long for every frame of a drag.
const Threads = (() => {
  const DASHES = { DOES_NOT_USE: [6, 4] };
  let canvas;
  let paths = [];
  let cy;
  let asked = false;

  const paint = () => {
    asked = false;
    if (!canvas.isConnected || cy.destroyed()) return;
    const ratio = Math.min(devicePixelRatio, 1.5);
    const [width, height] = [Math.round(cy.width() * ratio), Math.round(cy.height() * ratio)];
    if (canvas.width !== width || canvas.height !== height) Object.assign(canvas, { width, height });
    const context = canvas.getContext('2d');
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.clearRect(0, 0, width, height);
    const zoom = cy.zoom() * ratio;
    context.setTransform(zoom, 0, 0, zoom, cy.pan().x * ratio, cy.pan().y * ratio);
    for (const { ends, color, type } of paths) {
      context.beginPath();
      for (const [a, b] of ends) {
        context.moveTo(a.x, a.y);
        context.lineTo(b.x, b.y);
      }
      context.strokeStyle = color(type);
      context.globalAlpha = type === 'USES' || type === 'RELATED_TO' ? 0.32 : 0.6;
      context.lineWidth = 0.9 * ratio / zoom;
      context.setLineDash((DASHES[type] ?? []).map(part => part / zoom));
      context.stroke();
    }
  };

  return {
    /** Draws these edges of a drawing from now on; `color` tells the colour of a type. */
    draw(drawing, edges, color) {
      cy = drawing;
      const types = [...new Set(edges.map(edge => edge.data('type')))];
      paths = types.map(type => ({ type, color, ends: edges.filter(edge => edge.data('type') === type)
        .map(edge => [edge.source().position(), edge.target().position()]) }));
      if (!canvas || !canvas.isConnected || canvas.parentElement !== cy.container()) {
        canvas = document.createElement('canvas');
        canvas.className = 'threads';
        cy.container().prepend(canvas);
      }
      cy.off('render', this.ask);
      cy.on('render', this.ask);
      this.ask();
    },
    ask() {
      if (!asked) {
        asked = true;
        requestAnimationFrame(paint);
      }
    },
    clear() {
      paths = [];
      if (canvas?.isConnected && cy && !cy.destroyed()) this.ask();
    }
  };
})();
