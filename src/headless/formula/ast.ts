/** What a formula says, once read. */
import type { Reference } from './a1';
import type { StructuredReference } from './structured';
import type { CellError } from './types';

export type BinaryOperator = '+' | '-' | '*' | '/' | '^' | '&' | '=' | '<>' | '<' | '<=' | '>' | '>=' | ':';

export type Node =
  | { type: 'constant'; value: number | string | boolean | CellError }
  /** An argument left out: `IF(A1,,2)`. */
  | { type: 'missing' }
  | { type: 'reference'; sheet?: string | undefined; reference: Reference }
  | { type: 'structured'; reference: StructuredReference }
  | { type: 'name'; name: string; sheet?: string | undefined }
  | { type: 'call'; name: string; args: Node[] }
  | { type: 'unary'; operator: '-' | '+' | '%' | '@'; operand: Node }
  | { type: 'binary'; operator: BinaryOperator; left: Node; right: Node }
  | { type: 'array'; rows: (number | string | boolean | CellError)[][] };
