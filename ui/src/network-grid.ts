// A grid of cells over the picture, so that the node under a pointer is found without a scan.

import type { Network } from "./network-data";

export class Grid {
  private readonly cells = new Map<number, number[]>();
  private readonly side: number;

  constructor(private readonly data: Network, cells: number) {
    const { low, high } = data;
    this.side = Math.max(high[0] - low[0], high[1] - low[1], 1) / cells;
    for (let i = 0; i < data.n; i++) {
      const key = this.key(this.cell(data.xs[i], 0), this.cell(data.ys[i], 1));
      const list = this.cells.get(key);
      if (list) list.push(i);
      else this.cells.set(key, [i]);
    }
  }

  private cell(value: number, axis: 0 | 1): number {
    return Math.floor((value - this.data.low[axis]) / this.side);
  }

  private key(x: number, y: number): number {
    return x * 4096 + y;
  }

  /** The nearest node within `reach`, or -1. */
  nearest(x: number, y: number, reach: number): number {
    let [best, least] = [-1, reach];
    const [cx, cy] = [this.cell(x, 0), this.cell(y, 1)];
    const around = Math.min(Math.ceil(reach / this.side), 4);
    for (let i = cx - around; i <= cx + around; i++) {
      for (let j = cy - around; j <= cy + around; j++) {
        for (const node of this.cells.get(this.key(i, j)) ?? []) {
          const away = Math.hypot(this.data.xs[node] - x, this.data.ys[node] - y);
          if (away <= least) [best, least] = [node, away];
        }
      }
    }
    return best;
  }
}
