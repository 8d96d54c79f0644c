import type { Book } from '../book/context';
import { cellAddress, parseRect } from '../geometry';
import type { XmlElement } from '../opc/xmlTree';
import {
  booleanAttribute,
  childElement,
  childElements,
  element,
  putChild,
  setAttribute,
  textOf,
} from '../opc/xmlTree';
import type { CommentPatch, NewComment, SheetComment } from '../types';
import { StoreError } from '../types';
import type { NoteParts } from './noteParts';

const SCHEMA = 'http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments';
const RELATION = 'http://schemas.microsoft.com/office/2017/10/relationships';

/** What Excel writes into the note that stands for a threaded comment. */
const noteLead =
  '[Threaded comment]\n\nYour version of Excel allows you to read this threaded comment; however, any edits to it will ' +
  'get removed if the file is opened in a newer version of Excel. Learn more: ' +
  'https://go.microsoft.com/fwlink/?linkid=870924\n\n';

/** A sheet's comments with their replies ([MS-XLSX] 2.6.203 and following). Replies follow their comment in the part. */
export class ThreadedComments {
  constructor(
    private readonly part: string,
    private readonly book: Book,
    private readonly notes: NoteParts,
  ) {}

  list(): SheetComment[] {
    const nodes = this.nodes();
    return nodes
      .filter((node) => !node.attributes['parentId'])
      .map((node) => ({
        ...this.read(node),
        replies: nodes
          .filter((reply) => reply.attributes['parentId'] === node.attributes['id'])
          .map((reply) => this.read(reply)),
      }));
  }

  /** A comment on a cell or, with a parent, a reply to a comment. */
  add({ row, column, text, date, author, parentId }: NewComment): string {
    const node = element('threadedComment', {
      ref: cellAddress(row, column),
      dT: date,
      personId: this.personId(author),
      id: this.book.freeGuid('3'),
      parentId,
    });
    node.children.push(element('text', {}, [text]));
    this.root().children.push(node);
    this.tellNote(row, column);
    return node.attributes['id']!;
  }

  patch(id: string, { text, resolved }: CommentPatch): void {
    const node = this.byId(id);
    if (text !== undefined) {
      putChild(node, 'text', element('text', {}, [text]), ['text', 'mentions', 'extLst']);
      // Mentions point into the old text.
      putChild(node, 'mentions', null, []);
    }
    if (resolved !== undefined) setAttribute(node, 'done', resolved ? 1 : 0);
    const { top, left } = cellOf(node);
    this.tellNote(top, left);
  }

  /** With its replies. */
  delete(id: string): void {
    const { top, left } = cellOf(this.byId(id));
    const root = this.root();
    root.children = root.children.filter(
      (each) =>
        typeof each === 'string' || (each.attributes['id'] !== id && each.attributes['parentId'] !== id),
    );
    this.tellNote(top, left);
  }

  private read(node: XmlElement): Omit<SheetComment, 'replies'> {
    const { top, left } = cellOf(node);
    return {
      id: node.attributes['id'] ?? '',
      row: top,
      column: left,
      author: this.person(node.attributes['personId'] ?? ''),
      date: node.attributes['dT'] ?? null,
      text: textOf(childElement(node, 'text')),
      resolved: booleanAttribute(node, 'done'),
    };
  }

  private tellNote(row: number, column: number): void {
    const comment = this.list().find((each) => each.row === row && each.column === column);
    if (!comment) {
      this.notes.delete(row, column);
      return;
    }
    const indented = (text: string): string => `    ${text}`;
    const lines = [
      `Comment:\n${indented(comment.text)}`,
      ...comment.replies.map(({ text }) => `Reply:\n${indented(text)}`),
    ];
    this.notes.put(row, column, `tc=${comment.id}`, noteLead + lines.join('\n'));
  }

  private nodes(): XmlElement[] {
    const { file } = this.book;
    const part = file.relationOfType(this.part, '/threadedComment')?.target;
    return part && file.has(part) ? childElements(file.tree(part), 'threadedComment') : [];
  }

  private byId(id: string): XmlElement {
    const found = this.nodes().find((node) => node.attributes['id'] === id);
    if (!found) throw new StoreError('commentNotFound', 'There is no such comment.');
    return found;
  }

  private root(): XmlElement {
    const { file } = this.book;
    const known = file.relationOfType(this.part, '/threadedComment')?.target;
    if (known && file.has(known)) return file.tree(known);
    const part = file.freeName('xl/threadedComments/threadedComment#.xml');
    file.addPart(
      part,
      'application/vnd.ms-excel.threadedcomments+xml',
      element('ThreadedComments', { xmlns: SCHEMA }),
    );
    file.addRelation(this.part, `${RELATION}/threadedComment`, part);
    return file.tree(part);
  }

  private people(): XmlElement {
    const { file, workbookPart } = this.book;
    const known = file.relationOfType(workbookPart, '/person')?.target;
    if (known && file.has(known)) return file.tree(known);
    const part = file.freeName('xl/persons/person#.xml').replace('person1', 'person');
    file.addPart(part, 'application/vnd.ms-excel.person+xml', element('personList', { xmlns: SCHEMA }));
    file.addRelation(workbookPart, `${RELATION}/person`, part);
    return file.tree(part);
  }

  private person(id: string): SheetComment['author'] {
    const { file, workbookPart } = this.book;
    const part = file.relationOfType(workbookPart, '/person')?.target;
    const people = part && file.has(part) ? childElements(file.tree(part), 'person') : [];
    const found = people.find((each) => each.attributes['id'] === id);
    const user = found?.attributes['userId'] ?? '';
    return { name: found?.attributes['displayName'] ?? '', email: user.includes('@') ? user : '' };
  }

  private personId({ name, email }: SheetComment['author']): string {
    const people = this.people();
    const userId = email || name;
    const found = childElements(people, 'person').find(
      ({ attributes }) => attributes['displayName'] === name && attributes['userId'] === userId,
    );
    if (found) return found.attributes['id'] ?? '';
    const id = this.book.freeGuid('5');
    people.children.push(element('person', { displayName: name, id, userId, providerId: 'None' }));
    return id;
  }
}

function cellOf(node: XmlElement): { top: number; left: number } {
  return parseRect(node.attributes['ref'] ?? '') ?? { top: 0, left: 0 };
}
