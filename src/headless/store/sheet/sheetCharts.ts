import { parseReference } from '../../formula/a1';
import { tokenize } from '../../formula/tokens';
import { childElement, childElements, descendants, element, textOf } from '../opc/xmlTree';
import type { XmlElement } from '../opc/xmlTree';
import { referenceRect } from '../references';
import type { ChartInfo, ChartLooks, ChartPatch, ChartPosition, NewChart } from '../types';
import { StoreError } from '../types';
import {
  fillAt,
  fontAt,
  lineAt,
  rotationAt,
  setFillAt,
  setFontAt,
  setLineAt,
  setRotationAt,
} from '../chart/chartLooks';
import { nodeAt, setValueAt, valueAt } from '../chart/chartNodes';
import { patchChartTree } from '../chart/chartPatching';
import { readChart } from '../chart/chartReading';
import { anchorTree, chartTree } from '../chart/chartXml';
import { putSheetChild } from './sheetOrder';
import { SheetTables } from './sheetTables';

const DOCUMENT = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const DRAWING_CONTENT = 'application/vnd.openxmlformats-officedocument.drawing+xml';
const CHART_CONTENT = 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml';
const EMU = 12_700;

interface Placed {
  drawing: string;
  anchor: XmlElement;
  relation: string;
  part: string;
}

/** Charts. A chart is changed in place: what nobody asked about stays as it was. */
export abstract class SheetCharts extends SheetTables {
  charts(): ChartInfo[] {
    return this.placed().map((each) => this.info(each));
  }

  addChart(chart: NewChart): ChartInfo {
    const { file } = this.book;
    const drawing = this.drawing();
    const part = file.freeName('xl/charts/chart#.xml');
    const number = 2 + childElements(file.tree(drawing)).length;
    const whole: ChartInfo = {
      id: '',
      name: `Chart ${number - 1}`,
      title: null,
      legend: 'right',
      dataLabels: false,
      categoryAxisTitle: null,
      valueAxisTitle: null,
      ...chart,
    };
    file.addPart(
      part,
      CHART_CONTENT,
      chartTree(whole, (ref) => this.cached(ref)),
    );
    const relation = file.addRelation(drawing, `${DOCUMENT}/chart`, part);
    const anchor = anchorTree(whole, relation, number);
    file.tree(drawing).children.push(anchor);
    return this.info({ drawing, anchor, relation, part });
  }

  patchChart(id: string, patch: ChartPatch): ChartInfo {
    const placed = this.find(id);
    const before = this.info(placed);
    const next = { ...before, ...patch };
    const onlyPlace = Object.keys(patch).every((key) => key === 'position' || key === 'name');
    if (!onlyPlace) {
      const fresh = chartTree(next, (ref) => this.cached(ref));
      patchChartTree(this.book.file.tree(placed.part), fresh, before, patch);
    }
    if (!patch.position && patch.name === undefined) return this.info(placed);
    const number = Number(descendants(placed.anchor, 'cNvPr')[0]?.attributes['id'] ?? 2);
    const anchor = anchorTree(next, placed.relation, number);
    placed.anchor.children = anchor.children;
    placed.anchor.name = anchor.name;
    placed.anchor.attributes = { ...placed.anchor.attributes, ...anchor.attributes };
    return this.info(placed);
  }

  chartLooks(id: string): ChartLooks {
    const { part } = this.find(id);
    const root = (): XmlElement => this.book.file.tree(part);
    return {
      value: (path) => valueAt(root(), path),
      setValue: (path, value) => setValueAt(root(), path, value),
      has: (path) => nodeAt(root(), path) !== undefined,
      attribute: (path, name) => nodeAt(root(), path)?.attributes[name] ?? null,
      setAttribute: (path, name, value) => {
        const node = nodeAt(root(), path, true);
        if (node) node.attributes[name] = value;
      },
      text: (path) => (nodeAt(root(), path) ? textOf(nodeAt(root(), path)) : null),
      setText: (path, text) => {
        const node = nodeAt(root(), path, true);
        if (node) node.children = [text];
      },
      fill: (path) => fillAt(root(), path),
      setFill: (path, color) => setFillAt(root(), path, color),
      line: (path) => lineAt(root(), path),
      setLine: (path, patch) => setLineAt(root(), path, patch),
      font: (path) => fontAt(root(), path),
      setFont: (path, patch) => setFontAt(root(), path, patch),
      rotation: (path) => rotationAt(root(), path),
      setRotation: (path, degrees) => setRotationAt(root(), path, degrees),
      cached: (ref) => this.cached(ref),
    };
  }

  deleteChart(id: string): void {
    const { drawing, anchor, relation, part } = this.find(id);
    const tree = this.book.file.tree(drawing);
    tree.children = tree.children.filter((each) => each !== anchor);
    this.book.file.removeRelation(drawing, relation);
    this.book.file.removePart(part);
  }

  private find(id: string): Placed {
    const found = this.placed().find((each) => each.part === id);
    if (!found) throw new StoreError('chartNotFound', 'There is no such chart.');
    return found;
  }

  private placed(): Placed[] {
    const { file } = this.book;
    const drawing = file.relationOfType(this.part, '/drawing')?.target;
    if (!drawing || !file.has(drawing)) return [];
    return childElements(file.tree(drawing)).flatMap((anchor) => {
      const node = descendants(anchor, 'chart')[0];
      const relation = Object.entries(node?.attributes ?? {}).find(([key]) => key.endsWith(':id'))?.[1];
      const part = relation && file.relation(drawing, relation)?.target;
      return relation && part && file.has(part) ? [{ drawing, anchor, relation, part }] : [];
    });
  }

  private info({ anchor, part }: Placed): ChartInfo {
    const name = descendants(anchor, 'cNvPr')[0]?.attributes['name'] ?? '';
    return { id: part, name, ...readChart(this.book.file.tree(part)), position: positionOf(anchor) };
  }

  private drawing(): string {
    const { file } = this.book;
    const known = file.relationOfType(this.part, '/drawing');
    if (known) return known.target;
    const part = file.freeName('xl/drawings/drawing#.xml');
    const root = element('xdr:wsDr', {
      'xmlns:xdr': 'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing',
      'xmlns:a': 'http://schemas.openxmlformats.org/drawingml/2006/main',
    });
    file.addPart(part, DRAWING_CONTENT, root);
    this.tree.attributes['xmlns:r'] ??= DOCUMENT;
    putSheetChild(
      this.tree,
      'drawing',
      element('drawing', { 'r:id': file.addRelation(this.part, `${DOCUMENT}/drawing`, part) }),
    );
    return part;
  }

  /** The values a reference shows now. */
  private cached(ref: string): (string | number | null)[] {
    const values: (string | number | null)[] = [];
    for (const token of tokenize(ref)) {
      if (token.kind !== 'reference') continue;
      const sheet =
        this.book.sheetList().find((each) => each.name.toLowerCase() === token.sheet?.toLowerCase()) ?? this;
      const area = referenceRect(parseReference(token.body));
      const bottom = Math.min(area.bottom, sheet.grid.rows.length - 1);
      for (let row = area.top; row <= bottom; row++)
        for (let column = area.left; column <= area.right; column++) {
          const value = sheet.grid.get(row, column)?.value ?? null;
          values.push(typeof value === 'number' || typeof value === 'string' ? value : null);
        }
    }
    return values;
  }
}

function positionOf(anchor: XmlElement): ChartPosition {
  const from = childElement(anchor, 'from');
  const to = childElement(anchor, 'to') ?? from;
  const number = (corner: XmlElement | undefined, name: string): number =>
    Number(textOf(childElement(corner, name)) || 0);
  return {
    fromRow: number(from, 'row'),
    fromColumn: number(from, 'col'),
    fromRowOffset: number(from, 'rowOff') / EMU,
    fromColumnOffset: number(from, 'colOff') / EMU,
    toRow: number(to, 'row'),
    toColumn: number(to, 'col'),
    toRowOffset: number(to, 'rowOff') / EMU,
    toColumnOffset: number(to, 'colOff') / EMU,
  };
}
