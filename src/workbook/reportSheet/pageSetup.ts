/**
 * A4 in landscape, for the tables; margins of Decree 30/2020/NĐ-CP (top and bottom 20-25 mm, left 30-35, right 15-20);
 * Arabic page numbers centred in the top margin, in the size of the body, not on page 1.
 */
export function setUpReportPage(sheet: Excel.Worksheet, printArea: Excel.Range): void {
  const { pageLayout } = sheet;
  pageLayout.paperSize = Excel.PaperType.a4;
  pageLayout.orientation = Excel.PageOrientation.landscape;
  pageLayout.zoom = { horizontalFitToPages: 1 };
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
