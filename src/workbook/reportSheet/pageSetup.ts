import type { SheetPlan } from './sheetPlan';

/**
 * A4 in landscape, for the tables; margins of Decree 30/2020/NĐ-CP (top and bottom 20-25 mm, left 30-35, right 15-20);
 * Arabic page numbers centred in the top margin, in the size of the body, not on page 1. Not fitted to the width, which
 * the grid has already: Excel passes over page breaks in a sheet that is fitted.
 */
export function setUpReportPage(sheet: Excel.Worksheet, printArea: Excel.Range): void {
  const { pageLayout } = sheet;
  pageLayout.paperSize = Excel.PaperType.a4;
  pageLayout.orientation = Excel.PageOrientation.landscape;
  pageLayout.zoom = { scale: 100 };
  pageLayout.setPrintMargins(Excel.PrintMarginUnit.centimeters, {
    top: 2,
    bottom: 2,
    left: 3,
    right: 1.5,
    header: 1,
    footer: 1,
  });
  pageLayout.centerHorizontally = true;
  pageLayout.setPrintArea(printArea);
  // Numbered by itself, whatever is printed before it.
  pageLayout.firstPageNumber = 1;
  const { headersFooters } = pageLayout;
  headersFooters.state = Excel.HeaderFooterState.firstAndDefault;
  headersFooters.firstPage.centerHeader = '';
  headersFooters.defaultForAllPages.centerHeader = '&"Times New Roman,Regular"&13&P';
}

/** Excel takes 1,026 breaks a sheet; a longer report goes on with the pages that Excel makes. */
const mostBreaks = 1_000;

export function breakPages(sheet: Excel.Worksheet, { breaks }: SheetPlan): void {
  for (const row of breaks.slice(0, mostBreaks)) sheet.horizontalPageBreaks.add(`A${row + 1}`);
}
