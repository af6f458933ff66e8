// The eight constituency shapes on a canvas, the same outlines as in the server's pictures.

const corners: Record<number, number[]> = {
  2: [-0.8, -0.8, 0.8, -0.8, 0.8, 0.8, -0.8, 0.8],
  3: [0, -1, 1, 0.8, -1, 0.8],
  4: [0, -1.05, 1.05, 0, 0, 1.05, -1.05, 0],
  5: [-0.36, -1, 0.36, -1, 0.36, -0.36, 1, -0.36, 1, 0.36, 0.36, 0.36, 0.36, 1, -0.36, 1, -0.36,
    0.36, -1, 0.36, -1, -0.36, -0.36, -0.36],
  6: [0, 1, 1, -0.8, -1, -0.8],
  7: [-0.52, -0.9, 0.52, -0.9, 1.04, 0, 0.52, 0.9, -0.52, 0.9, -1.04, 0],
  8: [0, -1.08, 0.32, -0.36, 1.06, -0.34, 0.46, 0.16, 0.66, 0.92, 0, 0.48, -0.66, 0.92, -0.46, 0.16,
    -1.06, -0.34, -0.32, -0.36],
};

/** Adds the outline of a constituency's shape to the path. */
export function shapeOf(kind: number, paper: CanvasRenderingContext2D, x: number, y: number, r: number): void {
  const shape = corners[kind];
  if (!shape) {
    paper.moveTo(x + r * 0.9, y);
    return void paper.arc(x, y, r * 0.9, 0, 2 * Math.PI);
  }
  paper.moveTo(x + shape[0] * r, y + shape[1] * r);
  for (let i = 2; i < shape.length; i += 2) paper.lineTo(x + shape[i] * r, y + shape[i + 1] * r);
  paper.closePath();
}
