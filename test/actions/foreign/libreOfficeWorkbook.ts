import { convert } from '../../support/libreoffice';

/** One pixel, red. */
export const onePixel =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==';

const cell = (text: string, style = ''): string =>
  `<table:table-cell${style} office:value-type="string"><text:p>${text}</text:p></table:table-cell>`;

const head = ' table:style-name="head"';

const note = `<office:annotation svg:x="5cm" svg:y="0cm" svg:width="3cm" svg:height="2cm"><dc:creator>Office</dc:creator>
<text:p>Ask again</text:p></office:annotation>`;

const dataRow = (
  agency: string,
  day: string,
  amount: number,
  row: number,
): string => `<table:table-row>${cell(agency)}
<table:table-cell table:style-name="date" office:value-type="date" office:date-value="${day}"/>
<table:table-cell table:content-validation-name="positive" office:value-type="float" office:value="${amount}"/>
<table:table-cell table:formula="of:=[.C${row}]*2" office:value-type="float" office:value="${amount * 2}"/></table:table-row>`;

const chart = `<draw:frame svg:width="10cm" svg:height="6cm" svg:x="1cm" svg:y="1cm">
<draw:object draw:notify-on-update-of-ranges="Data.A1:Data.A4 Data.C1:Data.C4">
<office:document office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.chart"><office:body><office:chart>
<chart:chart svg:width="10cm" svg:height="6cm" chart:class="chart:bar"><chart:title><text:p>Foreign chart</text:p></chart:title>
<chart:plot-area table:cell-range-address="Data.A1:Data.A4 Data.C1:Data.C4" chart:data-source-has-labels="both">
<chart:axis chart:dimension="x"><chart:categories table:cell-range-address="Data.A2:Data.A4"/></chart:axis>
<chart:axis chart:dimension="y"/>
<chart:series chart:values-cell-range-address="Data.C2:Data.C4" chart:label-cell-address="Data.C1" chart:class="chart:bar">
<chart:data-point chart:repeated="3"/></chart:series>
</chart:plot-area></chart:chart></office:chart></office:body></office:document></draw:object></draw:frame>`;

const picture = `<draw:frame draw:name="Seal" svg:width="2cm" svg:height="2cm" svg:x="12cm" svg:y="1cm">
<draw:image><office:binary-data>${onePixel}</office:binary-data></draw:image></draw:frame>`;

const shape = `<draw:custom-shape svg:width="3cm" svg:height="2cm" svg:x="12cm" svg:y="4cm"><text:p>Stamp here</text:p>
<draw:enhanced-geometry svg:viewBox="0 0 21600 21600" draw:type="rectangle"
 draw:enhanced-path="M 0 0 L 21600 0 21600 21600 0 21600 0 0 Z N"/></draw:custom-shape>`;

const pivot = `<table:data-pilot-table table:name="Pivot1" table:target-range-address="Pivot.A1:Pivot.B4"
 table:show-filter-button="false"><table:source-cell-range table:cell-range-address="Data.A1:Data.D4"/>
<table:data-pilot-field table:source-field-name="Agency" table:orientation="row"><table:data-pilot-level/></table:data-pilot-field>
<table:data-pilot-field table:source-field-name="Amount" table:orientation="data" table:function="sum"><table:data-pilot-level/>
</table:data-pilot-field></table:data-pilot-table>`;

const flatWorkbook = `<?xml version="1.0" encoding="UTF-8"?>
<office:document office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.spreadsheet"
 xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"
 xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"
 xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0" xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"
 xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0"
 xmlns:chart="urn:oasis:names:tc:opendocument:xmlns:chart:1.0" xmlns:number="urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0"
 xmlns:of="urn:oasis:names:tc:opendocument:xmlns:of:1.2">
<office:automatic-styles>
<number:date-style style:name="day"><number:day number:style="long"/><number:text>.</number:text><number:month/>
<number:text>.</number:text><number:year number:style="long"/></number:date-style>
<style:style style:name="date" style:family="table-cell" style:data-style-name="day"/>
<style:style style:name="head" style:family="table-cell">
<style:table-cell-properties fo:background-color="#ffe699" fo:border="0.75pt solid #000000"/>
<style:text-properties fo:font-weight="bold" fo:color="#c00000"/></style:style>
</office:automatic-styles>
<office:body><office:spreadsheet>
<table:content-validations><table:content-validation table:name="positive" table:base-cell-address="Data.C2"
 table:condition="of:cell-content-is-decimal-number() and cell-content()&gt;=0"/></table:content-validations>
<table:table table:name="Data">
<table:table-row><table:table-cell${head} office:value-type="string">${note}<text:p>Agency</text:p></table:table-cell>
${cell('Date', head)}${cell('Amount', head)}${cell('Twice', head)}</table:table-row>
${dataRow('A &lt;1&gt; &amp; Đ', '2025-01-02', 10.5, 2)}${dataRow('B', '2025-01-03', 20, 3)}${dataRow('B', '2025-01-04', 7, 4)}
</table:table>
<table:table table:name="Pivot"><table:table-row><table:table-cell/></table:table-row></table:table>
<table:table table:name="Pictures"><table:shapes>${chart}${picture}${shape}</table:shapes>
<table:table-row>${cell('Pictures')}</table:table-row></table:table>
<table:named-expressions><table:named-range table:name="Amounts" table:base-cell-address="$Data.$A$1"
 table:cell-range-address="$Data.$C$2:.$C$4"/></table:named-expressions>
<table:data-pilot-tables>${pivot}</table:data-pilot-tables>
</office:spreadsheet></office:body></office:document>`;

/** An .xlsx that LibreOffice wrote: data with a comment and a validation, a pivot table, a chart, a picture, a shape. */
export const libreOfficeWorkbook = (): Promise<Uint8Array> =>
  convert(new TextEncoder().encode(flatWorkbook), 'xlsx');
