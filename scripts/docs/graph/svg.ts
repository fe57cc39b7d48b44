import { type Html, html, joined } from '../html.ts';
import { type Drawing, lineHeight, type Placed, placed } from './layout.ts';

/** A drawing as SVG; its colours come from the style sheet. */
export function svgOf(drawing: Drawing, { id, label }: { readonly id: string; readonly label: string }): Html {
  const { width, height, nodes, edges } = placed(drawing);
  return html`<svg class="graph" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="group" aria-label="${label}">
<defs>${['', 'marked'].map((kind) => html`<marker id="arrow-${id}${kind}" class="${kind}" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="8" markerHeight="8" orient="auto-start-reverse"><path d="M0 0.5 8 4 0 7.5z"/></marker>`)}</defs>
${edges.map((edge) => arrow(edge, id))}${edges.map(labelOf)}${nodes.map(box)}</svg>`;
}

type Edge = Placed['edges'][number];

function arrow({ points, isMarked }: Edge, id: string): Html {
  const kind = isMarked ? 'marked' : '';
  return html`<path class="edge ${kind}" d="${curve(points)}" marker-end="url(#arrow-${id}${kind})"/>\n`;
}

/** Through the middles between the points, so that nothing has a corner. */
function curve(points: Edge['points']): string {
  const [first, ...rest] = points.map(({ x, y }) => [Math.round(x), Math.round(y)] as const);
  const last = rest.at(-1);
  if (first === undefined || last === undefined) return '';
  const parts = rest.slice(0, -1).map(([x, y], index) => {
    const [nextX, nextY] = rest[index + 1] ?? last;
    const isEnd = index === rest.length - 2;
    return `Q${x} ${y} ${isEnd ? last.join(' ') : `${Math.round((x + nextX) / 2)} ${Math.round((y + nextY) / 2)}`}`;
  });
  return `M${first.join(' ')}${parts.length === 0 ? `L${last.join(' ')}` : parts.join('')}`;
}

function labelOf({ labels, label, isMarked }: Edge): Html {
  const { x, y, width, height } = label;
  const top = y - ((labels.length - 1) * lineHeight) / 2;
  const lines = labels.map(
    (each, index) => html`<tspan x="${Math.round(x)}" y="${Math.round(top + index * lineHeight)}">${each}</tspan>`,
  );
  return html`<rect class="behind" x="${Math.round(x - width / 2)}" y="${Math.round(y - height / 2)}" width="${Math.round(width)}" height="${Math.round(height)}"/><text class="label${isMarked && ' marked'}">${joined(lines, '')}</text>\n`;
}

function box({ x, y, width, height, label, href, kind }: Placed['nodes'][number]): Html {
  const left = Math.round(x - width / 2);
  const top = Math.round(y - height / 2);
  const inner =
    kind === 'final' &&
    html`<rect class="ring" x="${left + 3}" y="${top + 3}" width="${Math.round(width) - 6}" height="${height - 6}" rx="5"/>`;
  return html`<a href="${href}"><g class="node ${kind}"><rect x="${left}" y="${top}" width="${Math.round(width)}" height="${height}" rx="8"/>${inner}<text x="${Math.round(x)}" y="${Math.round(y)}">${label}</text></g></a>\n`;
}
