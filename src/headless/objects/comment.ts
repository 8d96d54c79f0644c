import { asBoolean, asIndex, asOneOf, asText, isGiven } from '../model/arguments';
import { splitSheet } from '../model/address';
import { RangeRef } from '../model/rangeRef';
import { cellsOf } from '../model/rects';
import type { Session } from '../model/session';
import { refuseIfProtected } from '../model/writeCells';
import type { SheetComment, SheetStore } from '../store/types';
import { apiNotFound, invalidArgument, itemAlreadyExists, itemNotFound } from '../wire/excelError';
import type { ExcelObject, Property } from '../wire/excelObject';
import { defineObject, isExcelObject, readOnly } from '../wire/excelObject';
import { rangeObject } from './range';

/** The comments of one sheet, or of the workbook. */
interface Comments {
  session: Session;
  sheetId: number | null;
}
/** A comment or, with `replyId`, a reply to it. */
interface CommentRef {
  session: Session;
  id: string;
  replyId?: string;
}
interface Found {
  sheet: SheetStore;
  comment: SheetComment;
}
/** Excel's longest comment. */
const longest = 4096;

const sheetsOf = ({ session, sheetId }: Comments): readonly SheetStore[] =>
  sheetId === null ? session.store.sheets : [session.sheet(sheetId)];

const listOf = (comments: Comments): Found[] =>
  sheetsOf(comments).flatMap((sheet) => sheet.comments().map((comment) => ({ sheet, comment })));

function find({ session, id }: CommentRef): Found {
  const found = listOf({ session, sheetId: null }).find(({ comment }) => comment.id === id);
  if (!found) throw itemNotFound();
  return found;
}

/** The comment itself, or the reply. */
function entryOf(ref: CommentRef): Omit<SheetComment, 'replies'> {
  const { comment } = find(ref);
  if (ref.replyId === undefined) return comment;
  const reply = comment.replies.find(({ id }) => id === ref.replyId);
  if (!reply) throw itemNotFound();
  return reply;
}

const idOf = ({ id, replyId }: CommentRef): string => replyId ?? id;

/** Mentions need people whom Excel's host knows: plain text is served. */
function contentOf(content: unknown, contentType: unknown): string {
  const type = isGiven(contentType) ? asOneOf(contentType, ['Plain', 'Mention'] as const) : 'Plain';
  if (type === 'Mention' || typeof content === 'object') throw apiNotFound('Comment mentions');
  const text = asText(content);
  if (text === '' || text.length > longest) throw invalidArgument();
  return text;
}

function properties(): Record<string, Property<CommentRef>> {
  return {
    Id: readOnly(idOf),
    Content: {
      read: (ref) => entryOf(ref).text,
      write: (ref, value) => {
        const { sheet } = find(ref);
        refuseIfProtected(sheet);
        sheet.patchComment(entryOf(ref).id, { text: contentOf(value, undefined) });
      },
    },
    AuthorName: readOnly((ref) => entryOf(ref).author.name),
    AuthorEmail: readOnly((ref) => entryOf(ref).author.email),
    CreationDate: readOnly((ref) => entryOf(ref).date),
    // A reply is resolved with its thread.
    Resolved: readOnly((ref) => find(ref).comment.resolved),
    RichContent: readOnly((ref) => entryOf(ref).text),
    Mentions: readOnly(() => []),
    ContentType: readOnly(() => 'Plain'),
  };
}

function location(ref: CommentRef): ExcelObject {
  const { sheet, comment } = find(ref);
  const { row, column } = comment;
  return rangeObject(
    new RangeRef(ref.session, sheet.id, { top: row, bottom: row, left: column, right: column }),
  );
}

function remove(ref: CommentRef): void {
  const { sheet } = find(ref);
  refuseIfProtected(sheet);
  sheet.deleteComment(entryOf(ref).id);
}

/** `Excel.CommentReply`. */
const commentReplyObject = defineObject<CommentRef>({
  name: 'CommentReply',
  identity: (ref) => ({ Id: idOf(ref) }),
  properties: properties(),
  methods: {
    Delete: remove,
    GetLocation: location,
    GetParentComment: ({ session, id }) => commentObject({ session, id }),
  },
});

const replyById = (ref: CommentRef, id: unknown): ExcelObject | null => {
  const reply = find(ref).comment.replies.find((each) => each.id === asText(id));
  return reply ? commentReplyObject({ ...ref, replyId: reply.id }) : null;
};

/** `Excel.CommentReplyCollection`. */
const commentReplyCollectionObject = defineObject<CommentRef>({
  name: 'CommentReplyCollection',
  items: (ref) => find(ref).comment.replies.map(({ id }) => commentReplyObject({ ...ref, replyId: id })),
  item: (ref, id) => replyById(ref, id) ?? missing(),
  methods: {
    Add: (ref, content, contentType) => {
      const { sheet, comment } = find(ref);
      refuseIfProtected(sheet);
      const { row, column } = comment;
      const text = contentOf(content, contentType);
      const replyId = sheet.addComment({ row, column, text, ...signed(ref.session), parentId: comment.id });
      return commentReplyObject({ ...ref, replyId });
    },
    GetCount: (ref) => find(ref).comment.replies.length,
    GetItemAt: (ref, index) => {
      const reply = find(ref).comment.replies[asIndex(index)];
      return reply ? commentReplyObject({ ...ref, replyId: reply.id }) : missing();
    },
    GetItemOrNullObject: replyById,
  },
});

/** `Excel.Comment`. */
const commentObject: (ref: CommentRef) => ExcelObject = defineObject<CommentRef>({
  name: 'Comment',
  identity: ({ id }) => ({ Id: id }),
  properties: {
    ...properties(),
    Resolved: {
      read: (ref) => find(ref).comment.resolved,
      write: (ref, value) => find(ref).sheet.patchComment(ref.id, { resolved: asBoolean(value) }),
    },
  },
  objects: { Replies: (ref) => commentReplyCollectionObject(ref) },
  methods: { Delete: remove, GetLocation: location },
});

function missing(): never {
  throw itemNotFound();
}

const byId = (comments: Comments, id: unknown): ExcelObject | null => {
  const found = listOf(comments).find(({ comment }) => comment.id === asText(id));
  return found ? commentObject({ session: comments.session, id: found.comment.id }) : null;
};

/** One cell, given as a range or as a full address. */
function cellOf({ session, sheetId }: Comments, cell: unknown): RangeRef {
  let range: RangeRef | undefined;
  if (isExcelObject(cell) && cell.target instanceof RangeRef) range = cell.target;
  else if (typeof cell === 'string') {
    const { sheet } = splitSheet(cell);
    // A workbook's comments have no sheet of their own that an address could leave out.
    if (sheet === null && sheetId === null) throw invalidArgument();
    range = session.rangeAt(sheetId === null ? session.activeSheet : session.sheet(sheetId), cell);
  }
  if (!range || cellsOf(range.rect) !== 1 || (sheetId !== null && range.sheetId !== sheetId))
    throw invalidArgument();
  return range;
}

const onCell = (sheet: SheetStore, { rect }: RangeRef): SheetComment | undefined =>
  sheet.comments().find(({ row, column }) => row === rect.top && column === rect.left);

const hasNote = (sheet: SheetStore, { rect }: RangeRef): boolean =>
  sheet.notes().some(({ row, column }) => row === rect.top && column === rect.left);

const signed = ({ options }: Session) => ({ author: options.user, date: options.now });

/** `Excel.CommentCollection`. */
export const commentCollectionObject = defineObject<Comments>({
  name: 'CommentCollection',
  items: (comments) =>
    listOf(comments).map(({ comment }) => commentObject({ session: comments.session, id: comment.id })),
  item: (comments, id) => byId(comments, id) ?? missing(),
  methods: {
    Add: (comments, cellAddress, content, contentType) => {
      const cell = cellOf(comments, cellAddress);
      const { sheet, rect } = cell;
      refuseIfProtected(sheet);
      // A cell has a comment or a note, never both.
      if (onCell(sheet, cell) || hasNote(sheet, cell)) throw itemAlreadyExists();
      const text = contentOf(content, contentType);
      const id = sheet.addComment({ row: rect.top, column: rect.left, text, ...signed(comments.session) });
      return commentObject({ session: comments.session, id });
    },
    GetCount: (comments) => listOf(comments).length,
    GetItemAt: (comments, index) => {
      const found = listOf(comments)[asIndex(index)];
      return found ? commentObject({ session: comments.session, id: found.comment.id }) : missing();
    },
    GetItemByCell: (comments, cellAddress) => {
      const cell = cellOf(comments, cellAddress);
      const found = onCell(cell.sheet, cell);
      return found ? commentObject({ session: comments.session, id: found.id }) : missing();
    },
    GetItemByReplyId: (comments, replyId) => {
      const found = listOf(comments).find(({ comment }) =>
        comment.replies.some(({ id }) => id === asText(replyId)),
      );
      return found ? commentObject({ session: comments.session, id: found.comment.id }) : missing();
    },
    GetItemOrNullObject: byId,
  },
});
