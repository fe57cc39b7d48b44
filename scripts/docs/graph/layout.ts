import { Graph, layout } from '@dagrejs/dagre';

/** What is drawn: boxes, and arrows between them. */
export interface Drawing {
  readonly nodes: readonly DrawnNode[];
  readonly edges: readonly DrawnEdge[];
}

export interface DrawnNode {
  readonly id: string;
  readonly label: string;
  /** Where a click leads. */
  readonly href: string;
  readonly kind: 'first' | 'middle' | 'final';
}

export interface DrawnEdge {
  readonly from: string;
  readonly to: string;
  /** What stands beside the arrow, a line each. */
  readonly labels: readonly string[];
  /** Drawn more strongly than the others. */
  readonly isMarked: boolean;
}

interface Point {
  readonly x: number;
  readonly y: number;
}

/** Where everything stands, in pixels. */
export interface Placed {
  readonly width: number;
  readonly height: number;
  readonly nodes: readonly (DrawnNode & Box)[];
  readonly edges: readonly (DrawnEdge & { readonly points: readonly Point[]; readonly label: Box })[];
}

/** A box by its centre. */
export interface Box extends Point {
  readonly width: number;
  readonly height: number;
}

/** Widths of letters in the fonts of the drawing, a little generous since nobody knows which font a reader has. */
const nodeLetter = 8;
const labelLetter = 6.6;
export const lineHeight = 15;

/** Wider than a page shows. */
const tooWide = 880;

/** The states from top to bottom, or where that is wider than a page, from left to right if that is less wide. */
export function placed(drawing: Drawing): Placed {
  const down = inDirection(drawing, 'TB');
  if (down.width <= tooWide) return down;
  const right = inDirection(drawing, 'LR');
  return right.width < down.width ? right : down;
}

function inDirection({ nodes, edges }: Drawing, rankdir: 'TB' | 'LR'): Placed {
  const graph = new Graph({ multigraph: true });
  graph.setGraph({ rankdir, nodesep: 30, ranksep: 44, edgesep: 16, marginx: 8, marginy: 8 });
  graph.setDefaultEdgeLabel(() => ({}));
  for (const { id, label } of nodes)
    graph.setNode(id, { width: Math.max(70, label.length * nodeLetter + 26), height: 34 });
  for (const { from, to, labels } of edges) {
    const width = Math.max(...labels.map(({ length }) => length)) * labelLetter + 10;
    graph.setEdge(from, to, { width, height: labels.length * lineHeight + 4, labelpos: 'c' });
  }
  layout(graph);
  const { width = 0, height = 0 } = graph.graph();
  return {
    width: Math.ceil(width),
    height: Math.ceil(height),
    nodes: nodes.map((node) => ({ ...node, ...boxOf(graph.node(node.id)) })),
    edges: edges.map((edge) => {
      const laid = graph.edge(edge.from, edge.to);
      return { ...edge, points: laid.points ?? [], label: boxOf(laid) };
    }),
  };
}

function boxOf({ x = 0, y = 0, width = 0, height = 0 }: Partial<Box>): Box {
  return { x, y, width, height };
}
