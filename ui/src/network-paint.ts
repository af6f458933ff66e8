// What is drawn of a network, some of it at a time: whoever draws stops after any part.

import type { ZoomTransform } from "d3-zoom";
import type { Network } from "./network-data";
import { shapeOf } from "./network-shapes";

/** Up to this many nodes each is drawn by itself; above, those of a kind together. */
const ALONE = 5_000;
/** Ties and nodes drawn at a time: a path of many ties that cross takes a browser minutes. */
const TIES = 256;
const NODES = 400;
/** Thin, middle and thick ties. */
const WIDTHS = [1, 2.5, 5];

export interface Colours { kinds: string[]; line: string; ink: string; surface: string; muted: string }

/** A network as it is seen: where each node is on the paper, and which is chosen. */
export interface View {
  data: Network;
  colour: Colours;
  now: ZoomTransform;
  wide: number;
  /** Pixels of the device to one of the page. */
  ratio: number;
  chosen: number;
  /** Which nodes are faded, as 1; none where nothing is. */
  hushed: Uint8Array | null;
  /** In which order nodes are drawn. */
  order: Uint32Array;
  at(index: number): [number, number];
  inside(point: [number, number], margin: number): boolean;
}

/** Nodes as they come, or, of very many, kind by kind. */
export function inOrder({ n, kinds }: Network): Uint32Array {
  const order = Uint32Array.from({ length: n }, (_, i) => i);
  return n > ALONE ? order.sort((a, b) => kinds[a] - kinds[b] || a - b) : order;
}

/** All ties, those that stand out last, then those of the node that is chosen. */
export function* ties(view: View, paper: CanvasRenderingContext2D): Generator<void> {
  const { near, clear, m } = view.data;
  const strong = m > 20_000 ? 0.12 : 0.35;
  const first = view.hushed ? 0 : clear;
  for (let i = m; i > first; i -= TIES) {
    lines(view, paper, Math.max(i - TIES, first), i, strong / 4, true);
    yield;
  }
  for (let i = 0; i < clear; i += TIES) {
    lines(view, paper, i, Math.min(i + TIES, clear), view.hushed || clear < m ? strong * 2 : strong, false);
    yield;
  }
  if (view.chosen >= 0) {
    paper.globalAlpha = 1;
    paper.strokeStyle = view.colour.ink;
    paper.lineWidth = 1;
    paper.beginPath();
    for (const other of near(view.chosen)) {
      paper.moveTo(...view.at(view.chosen));
      paper.lineTo(...view.at(other));
    }
    paper.stroke();
  }
}

/** Whether a tie is faded, or one of its ends. */
function faint({ data: { ties, clear }, hushed }: View, i: number): boolean {
  return i >= clear || !!(hushed && (hushed[ties[i * 2]] || hushed[ties[i * 2 + 1]]));
}

/** Some of the ties, where either end is in sight: those that are faded, or those that are not. */
function lines(
  view: View, paper: CanvasRenderingContext2D, from: number, to: number, alpha: number, faded: boolean,
): void {
  const { ties, lines } = view.data;
  paper.strokeStyle = view.colour.line;
  paper.globalAlpha = alpha;
  // Where all are drawn the same they are one path.
  for (let step = 0; step < (lines ? 3 : 1); step++) {
    paper.lineWidth = lines ? WIDTHS[step] * view.ratio : 1;
    paper.beginPath();
    for (let i = from; i < to; i++) {
      if (faint(view, i) !== faded || (lines && (lines[i] & 3) !== step)) continue;
      const [a, b] = [view.at(ties[i * 2]), view.at(ties[i * 2 + 1])];
      if (!view.inside(a, 0) && !view.inside(b, 0)) continue;
      paper.moveTo(...a);
      paper.lineTo(...b);
    }
    paper.stroke();
  }
}

/** The arrowheads of ties that lead one way, at the edge of the shape they lead to. */
export function arrows(view: View, paper: CanvasRenderingContext2D): void {
  const { ties, lines, sizes, m } = view.data;
  if (!lines) return;
  const grown = shapes(view);
  paper.fillStyle = view.colour.muted;
  for (let i = 0; i < m; i++) {
    // 1 where it leads to its second end, 2 where to its first.
    const leads = lines[i] >> 2;
    if (!leads) continue;
    const [from, to] = [ties[i * 2 + leads - 1], ties[i * 2 + 2 - leads]];
    const [[x, y], [u, v]] = [view.at(from), view.at(to)];
    const tip = -Math.min(sizes[to] * grown, Math.hypot(u - x, v - y) / 2);
    const apart = view.chosen >= 0 && view.chosen !== from && view.chosen !== to;
    paper.globalAlpha = apart || faint(view, i) ? 0.25 : 1;
    paper.setTransform(1, 0, 0, 1, u, v);
    paper.rotate(Math.atan2(v - y, u - x));
    paper.beginPath();
    paper.moveTo(tip, 0);
    for (const aside of [4, -4]) paper.lineTo(tip - 10 * view.ratio, aside * view.ratio);
    paper.fill();
  }
  paper.setTransform(1, 0, 0, 1, 0, 0);
  paper.globalAlpha = 1;
}

/** How much larger shapes are than their sizes. */
function shapes(view: View): number {
  return Math.sqrt(view.now.k) * view.ratio * Math.min(1, view.wide / view.ratio / 900 + 0.25);
}

/** All nodes; faded are those that are not near the one chosen, else those passed over. */
export function* nodes(
  view: View, paper: CanvasRenderingContext2D, near: Set<number> | null,
): Generator<void> {
  const grown = shapes(view);
  const { n, kinds, sizes } = view.data;
  paper.lineWidth = view.ratio;
  const faint = (i: number): boolean => (near ? !near.has(i) : !!view.hushed?.[i]);
  const look = (i: number): number => (i === view.chosen ? 2 : faint(i) ? 0.25 : 1);
  for (let from = 0, to = 0; from < n; from = to) {
    const first = view.order[from];
    const most = n > ALONE ? from + NODES : from + 1;
    paper.beginPath();
    for (to = from; to < Math.min(most, n); to++) {
      const i = view.order[to];
      if (kinds[i] !== kinds[first] || look(i) !== look(first)) break;
      const [x, y] = view.at(i);
      if (!view.inside([x, y], 40)) continue;
      shapeOf(kinds[i], paper, x, y, sizes[i] * grown * 0.9);
    }
    paper.globalAlpha = Math.min(look(first), 1);
    paper.fillStyle = view.colour.kinds[kinds[first]];
    paper.fill();
    paper.strokeStyle = first === view.chosen ? view.colour.ink : view.colour.surface;
    paper.stroke();
    yield;
  }
  paper.globalAlpha = 1;
}
