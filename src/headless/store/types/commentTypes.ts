/** A threaded comment on a cell. */
export interface SheetComment {
  /** A GUID in braces. */
  id: string;
  row: number;
  column: number;
  author: { name: string; email: string };
  /** ISO 8601, without a zone; `null` where the file has none. */
  date: string | null;
  text: string;
  resolved: boolean;
  replies: Omit<SheetComment, 'replies'>[];
}

export interface NewComment extends Pick<SheetComment, 'row' | 'column' | 'text' | 'author'> {
  date: string;
  parentId?: string;
}

export interface CommentPatch {
  text?: string;
  resolved?: boolean;
}
