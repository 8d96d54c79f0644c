import {
  AlignmentType,
  Bookmark,
  Document,
  Header,
  HeadingLevel,
  ImageRun,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  TextRun,
  type FileChild,
} from 'docx';
import {
  fontName,
  fontSizes,
  type Block,
  type ChartBlock,
  type ReportDocument,
  type TableBlock,
} from '../reporting/document';
import { chartSize, chartSvg } from './chartSvg';
import { pngOf, type DrawingParts } from './picture';
import { wordHeading, wordSignature } from './wordForm';
import { wordTable } from './wordTable';
import { halfPoints, paragraphOf, runs, twips } from './wordText';

const pointsOf = (millimetres: number): number => (millimetres / 25.4) * 72;
/** A4 in landscape with the margins of Decree 30/2020/NĐ-CP, as the report's sheet. */
const page = {
  // The library turns the paper itself.
  size: {
    width: twips(pointsOf(210)),
    height: twips(pointsOf(297)),
    orientation: PageOrientation.LANDSCAPE,
  },
  margin: {
    top: twips(pointsOf(20)),
    bottom: twips(pointsOf(20)),
    left: twips(pointsOf(30)),
    right: twips(pointsOf(15)),
    header: twips(pointsOf(10)),
    footer: twips(pointsOf(10)),
  },
};
const indent = twips(pointsOf(10));

/** A report as a Word document: real headings and tables, charts as pictures. */
export async function writeWord(document: ReportDocument, parts: DrawingParts): Promise<Uint8Array> {
  const { form, blocks, language } = document;
  const children: FileChild[] = [...wordHeading(form)];
  for (const [index, block] of blocks.entries()) {
    const hasNote = blocks[index + 1]?.kind === 'remark';
    if (block.kind === 'table') children.push(wordTable(block, language, hasNote), gap(hasNote));
    else if (block.kind === 'chart') children.push(await chartOf(block, document, parts));
    else children.push(textOf(block, blocks, index));
  }
  children.push(...wordSignature(form));
  const file = new Document({
    title: form.abstract,
    creator: form.issuingBody,
    styles: {
      default: {
        document: {
          run: {
            font: fontName,
            size: halfPoints(fontSizes.body),
            color: '000000',
            language: { value: language === 'vi' ? 'vi-VN' : 'en-GB' },
          },
        },
        heading1: headingStyle(8),
        heading2: headingStyle(6),
      },
    },
    sections: [
      {
        properties: { page, titlePage: true },
        headers: { default: pageNumber(), first: new Header({ children: [new Paragraph({})] }) },
        children,
      },
    ],
  });
  return new Uint8Array(await Packer.toArrayBuffer(file));
}

const headingStyle = (before: number) => ({
  run: { font: fontName, size: halfPoints(fontSizes.body), bold: true, color: '000000' },
  paragraph: { spacing: { before: twips(before), after: twips(2) }, keepNext: true, keepLines: true },
});

const pageNumber = (): Header =>
  new Header({
    children: [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        children: [new TextRun({ children: [PageNumber.CURRENT], size: halfPoints(fontSizes.body) })],
      }),
    ],
  });

const gap = (keepNext: boolean): Paragraph =>
  new Paragraph({ spacing: { before: 0, after: 0, line: 120, lineRule: 'exact' }, keepNext });

type TextBlock = Exclude<Block, TableBlock | ChartBlock>;
/** Longer texts stand by themselves; shorter ones introduce the table under them. */
const introduction = 220;

function textOf(block: TextBlock, blocks: readonly Block[], index: number): Paragraph {
  switch (block.kind) {
    case 'heading': {
      const text = runs(block.text);
      return new Paragraph({
        heading: block.level === 1 ? HeadingLevel.HEADING_1 : HeadingLevel.HEADING_2,
        children: block.section === undefined ? text : [new Bookmark({ id: block.section, children: text })],
      });
    }
    case 'paragraph':
      return paragraphOf(block.text, {
        alignment: AlignmentType.JUSTIFIED,
        indent: { firstLine: indent },
        spacing: { before: twips(6), after: twips(3) },
        keepNext:
          (blocks[index + 1]?.kind === 'table' && block.text.length <= introduction) ||
          // The signature never stands alone.
          index >= blocks.length - 2,
      });
    case 'remark':
      return paragraphOf(
        block.text,
        { spacing: { before: twips(4), after: twips(4) }, keepNext: index >= blocks.length - 2 },
        { italics: true, size: halfPoints(fontSizes.small) },
      );
  }
}

async function chartOf(block: ChartBlock, document: ReportDocument, parts: DrawingParts): Promise<Paragraph> {
  const table = document.blocks.find(
    (each): each is TableBlock => each.kind === 'table' && each.id === block.table,
  );
  if (!table) throw new Error(`The chart ${block.id} draws a table that the document does not have.`);
  const data = await pngOf(chartSvg(block, table, document.language), parts);
  // Word counts pictures in pixels of 96 a inch.
  const pixels = (points: number): number => Math.round((points * 96) / 72);
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    children: [
      new ImageRun({
        type: 'png',
        data,
        transformation: { width: pixels(chartSize.width), height: pixels(chartSize.height) },
        altText: { name: block.id, title: block.title, description: block.title },
      }),
    ],
  });
}
