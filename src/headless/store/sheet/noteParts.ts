import type { Book } from '../book/context';
import { cellAddress } from '../geometry';
import type { XmlElement } from '../opc/xmlTree';
import { childElement, childElements, element, textOf } from '../opc/xmlTree';
import { putSheetChild } from './sheetOrder';

const RELATION = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const COMMENTS = 'application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml';
const VML = 'application/vnd.openxmlformats-officedocument.vmlDrawing';

const emptyVml =
  '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" ' +
  'xmlns:x="urn:schemas-microsoft-com:office:excel"><o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/>' +
  '</o:shapelayout><v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" ' +
  'path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/>' +
  '<v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype></xml>';

/**
 * A sheet's notes: texts in one part, their boxes as VML in another (ECMA-376 part 1, 18.7, and part 4, 19). Threaded
 * comments have a note each, for programs that know no others.
 */
export class NoteParts {
  constructor(
    private readonly sheet: XmlElement,
    private readonly part: string,
    private readonly book: Book,
  ) {}

  put(row: number, column: number, author: string, text: string): void {
    this.delete(row, column);
    const { file } = this.book;
    const tree = file.tree(this.commentsPart());
    const authors = childElement(tree, 'authors')!;
    let authorId = childElements(authors).findIndex((each) => textOf(each) === author);
    if (authorId < 0) {
      authorId = childElements(authors).length;
      authors.children.push(element('author', {}, [author]));
    }
    const list = childElement(tree, 'commentList')!;
    const body = element('text', {}, [element('t', { 'xml:space': 'preserve' }, [text])]);
    list.children.push(element('comment', { ref: cellAddress(row, column), authorId, shapeId: 0 }, [body]));
    const vml = this.vmlPart();
    const drawing = file.text(vml);
    const used = [...drawing.matchAll(/_x0000_s(\d+)/g)].map((match) => Number(match[1]));
    file.setText(
      vml,
      drawing.replace(/<\/xml>\s*$/, `${boxOf(Math.max(1024, ...used) + 1, row, column)}</xml>`),
    );
  }

  delete(row: number, column: number): void {
    const { file } = this.book;
    const part = file.relationOfType(this.part, '/comments')?.target;
    if (!part || !file.has(part)) return;
    const list = childElement(file.tree(part), 'commentList');
    const ref = cellAddress(row, column);
    if (!list || !childElements(list).some((each) => each.attributes['ref'] === ref)) return;
    list.children = list.children.filter(
      (each) => typeof each === 'string' || each.attributes['ref'] !== ref,
    );
    const vml = file.relationOfType(this.part, '/vmlDrawing')?.target;
    if (!vml || !file.has(vml)) return;
    const isOfCell = (shape: string): boolean =>
      /ObjectType="Note"/.test(shape) &&
      Number(/<x:Row>\s*(\d+)/.exec(shape)?.[1]) === row &&
      Number(/<x:Column>\s*(\d+)/.exec(shape)?.[1]) === column;
    const drawing = file.text(vml);
    file.setText(
      vml,
      drawing.replace(/<v:shape\b[\s\S]*?<\/v:shape>/g, (shape) => (isOfCell(shape) ? '' : shape)),
    );
  }

  private commentsPart(): string {
    const { file } = this.book;
    const known = file.relationOfType(this.part, '/comments')?.target;
    if (known && file.has(known)) return known;
    const part = file.freeName('xl/comments#.xml');
    const root = element('comments', { xmlns: MAIN }, [element('authors'), element('commentList')]);
    file.addPart(part, COMMENTS, root);
    file.addRelation(this.part, `${RELATION}/comments`, part);
    return part;
  }

  private vmlPart(): string {
    const { file } = this.book;
    const known = file.relationOfType(this.part, '/vmlDrawing')?.target;
    if (known && file.has(known)) return known;
    const part = file.freeName('xl/drawings/vmlDrawing#.vml');
    file.addPart(part, VML, new TextEncoder().encode(emptyVml));
    this.sheet.attributes['xmlns:r'] ??= RELATION;
    const id = file.addRelation(this.part, `${RELATION}/vmlDrawing`, part);
    putSheetChild(this.sheet, 'legacyDrawing', element('legacyDrawing', { 'r:id': id }));
    return part;
  }
}

/** A hidden box beside its cell, as Excel makes it. */
function boxOf(id: number, row: number, column: number): string {
  const anchor = [column + 1, 15, Math.max(0, row - 1), 10, column + 3, 15, row + 3, 9].join(', ');
  return (
    `<v:shape id="_x0000_s${id}" type="#_x0000_t202" style="position:absolute;width:108pt;height:59.25pt;` +
    'z-index:1;visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto"><v:fill color2="#ffffe1"/>' +
    '<v:shadow color="black" obscured="t"/><v:path o:connecttype="none"/>' +
    '<v:textbox style="mso-direction-alt:auto"><div style="text-align:left"/></v:textbox>' +
    '<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/>' +
    `<x:Anchor>${anchor}</x:Anchor><x:AutoFill>False</x:AutoFill>` +
    `<x:Row>${row}</x:Row><x:Column>${column}</x:Column></x:ClientData></v:shape>`
  );
}
