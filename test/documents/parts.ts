import { drawingParts } from '../../src/cli/drawingParts';
import { writeWord, type DrawingParts } from '../../src/documents';
import type { ReportDocument } from '../../src/reporting/document';

let parts: Promise<DrawingParts> | undefined;
export const drawing = (): Promise<DrawingParts> => (parts ??= drawingParts());
export const wordOf = async (document: ReportDocument): Promise<Uint8Array> =>
  writeWord(document, await drawing());
