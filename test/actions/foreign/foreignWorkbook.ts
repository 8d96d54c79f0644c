import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { libreOfficeWorkbook, onePixel } from './libreOfficeWorkbook';

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const drawing = 'http://schemas.openxmlformats.org/drawingml/2006';
const x14 = 'http://schemas.microsoft.com/office/spreadsheetml/2009/9/main';
const xm = 'http://schemas.microsoft.com/office/excel/2006/main';

const solids = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>'.repeat(3);
const lines = '<a:ln w="6350"><a:solidFill><a:schemeClr val="phClr"/></a:solidFill></a:ln>'.repeat(3);
const colors = 'dk1 lt1 dk2 lt2 accent1 accent2 accent3 accent4 accent5 accent6 hlink folHlink'
  .split(' ')
  .map((name, index) => `<a:${name}><a:srgbClr val="${(0x101010 * (index + 1)).toString(16)}"/></a:${name}>`)
  .join('');
const fonts = (kind: string): string =>
  `<a:${kind}Font><a:latin typeface='Arial'/><a:ea typeface=""/><a:cs typeface=""/></a:${kind}Font>`;

/** Parts as other programs write them: single quotes, comments, blanks and line ends that no rewriting would keep. */
const parts: Record<string, string | Uint8Array> = {
  'xl/theme/theme1.xml': `<?xml version='1.0' encoding='utf-8'?>
<!-- a theme of another program -->
<a:theme xmlns:a="${drawing}/main" name='Province'><a:themeElements><a:clrScheme name="P">${colors}</a:clrScheme>
<a:fontScheme name="P">${fonts('major')}${fonts('minor')}</a:fontScheme><a:fmtScheme name="P">
<a:fillStyleLst>${solids}</a:fillStyleLst><a:lnStyleLst>${lines}</a:lnStyleLst>
<a:effectStyleLst>${'<a:effectStyle><a:effectLst/></a:effectStyle>'.repeat(3)}</a:effectStyleLst>
<a:bgFillStyleLst>${solids}</a:bgFillStyleLst></a:fmtScheme></a:themeElements></a:theme>`,
  'customXml/item1.xml': `<?xml version="1.0"?>\r\n<dossier xmlns='urn:example:dossier'><number>06 </number></dossier>`,
  'customXml/itemProps1.xml': `<ds:datastoreItem ds:itemID="{11111111-2222-3333-4444-555555555555}" xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml"/>`,
  'customXml/_rels/item1.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${office}/customXmlProps" Target="itemProps1.xml"/></Relationships>`,
  'xl/printerSettings/printerSettings1.bin': new Uint8Array([0, 1, 2, 250, 251, 0, 77]),
  'xl/media/seal.png': Uint8Array.from(Buffer.from(onePixel, 'base64')),
  'xl/drawings/drawing9.xml': `<?xml version="1.0"?>
<xdr:wsDr xmlns:xdr='${drawing}/spreadsheetDrawing' xmlns:a='${drawing}/main'><xdr:oneCellAnchor>
<xdr:from><xdr:col>6</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>1</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from>
<xdr:ext cx='360000' cy='360000'/><xdr:pic><xdr:nvPicPr><xdr:cNvPr id="2" name="Second seal"/><xdr:cNvPicPr/></xdr:nvPicPr>
<xdr:blipFill><a:blip xmlns:r="${office}" r:embed="rId1"/><a:stretch><a:fillRect/></a:stretch></xdr:blipFill>
<xdr:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="360000" cy="360000"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></xdr:spPr>
</xdr:pic><xdr:clientData/></xdr:oneCellAnchor></xdr:wsDr>`,
  'xl/drawings/_rels/drawing9.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${office}/image" Target="../media/seal.png"/></Relationships>`,
  'xl/tables/table7.xml': `<?xml version="1.0"?>
<table xmlns="${main}" id="7" name="Amounts2025" displayName="Amounts2025" ref="A1:D4"><autoFilter ref="A1:D4"/>
<tableColumns count='4'><tableColumn id="1" name="Agency"/><tableColumn id="2" name="Date"/><tableColumn id="3" name="Amount"/>
<tableColumn id="4" name="Twice"/></tableColumns><tableStyleInfo name="TableStyleLight9" showRowStripes="1"/></table>`,
  'xl/externalLinks/externalLink1.xml': `<externalLink xmlns="${main}" xmlns:r="${office}"><externalBook r:id="rId1"><sheetNames><sheetName val="Sheet1"/></sheetNames></externalBook></externalLink>`,
  'xl/externalLinks/_rels/externalLink1.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${office}/externalLinkPath" Target="other.xlsx" TargetMode="External"/></Relationships>`,
  'vendor/thing.bin': new Uint8Array([9, 8, 7, 0, 255]),
  'vendor/orphan.xml': `<?xml version="1.0"?><thing  kept = 'as is' />`,
};

const types: Record<string, string> = {
  'xl/theme/theme1.xml': 'application/vnd.openxmlformats-officedocument.theme+xml',
  'customXml/itemProps1.xml': 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml',
  'xl/printerSettings/printerSettings1.bin':
    'application/vnd.openxmlformats-officedocument.spreadsheetml.printerSettings',
  'xl/drawings/drawing9.xml': 'application/vnd.openxmlformats-officedocument.drawing+xml',
  'xl/tables/table7.xml': 'application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml',
  'xl/externalLinks/externalLink1.xml':
    'application/vnd.openxmlformats-officedocument.spreadsheetml.externalLink+xml',
  'vendor/thing.bin': 'application/x-vendor-thing',
  'vendor/orphan.xml': 'application/x-vendor-orphan+xml',
};

const relation = (id: string, type: string, target: string): string =>
  `<Relationship Id="${id}" Type="${type.includes(':') ? type : `${office}/${type}`}" Target="${target}"/>`;

/** Rich text, an array formula, a shared formula, and a formula whose value only the other program knows. */
const moreRows = `<row r="6" ht="30" customHeight="1"><c r="A6" t="inlineStr"><is><r><t>plain </t></r><r><rPr><b/><color rgb="FFFF0000"/></rPr><t>red</t></r></is></c>
<c r="B6"><f t="array" ref="B6:B7">C2:C3*3</f><v>31.5</v></c><c r="C6"><f t="shared" ref="C6:C7" si="0">C2+1</f><v>11.5</v></c>
<c r="D6"><f>[1]Sheet1!$A$1</f><v>42</v></c></row><row r="7"><c r="B7"><v>60</v></c><c r="C7"><f t="shared" si="0"/><v>21</v></c></row>`;

const sheetExtensions = `<extLst><ext uri="{05C60535-1F16-4fd2-B633-F4F36F0B64E0}" xmlns:x14="${x14}"><x14:sparklineGroups xmlns:xm="${xm}"><x14:sparklineGroup displayEmptyCellsAs="gap"><x14:colorSeries rgb="FF376092"/><x14:sparklines><x14:sparkline><xm:f>Data!C2:C4</xm:f><xm:sqref>E2</xm:sqref></x14:sparkline></x14:sparklines></x14:sparklineGroup></x14:sparklineGroups></ext><ext uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}" xmlns:x14="${x14}"><x14:conditionalFormattings><x14:conditionalFormatting xmlns:xm="${xm}"><x14:cfRule type="dataBar" id="{AAAAAAAA-0000-4000-8000-000000000001}"><x14:dataBar minLength="0" maxLength="100"><x14:cfvo type="autoMin"/><x14:cfvo type="autoMax"/><x14:negativeFillColor rgb="FFFF0000"/><x14:axisColor rgb="FF000000"/></x14:dataBar></x14:cfRule><xm:sqref>C2:C4</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings></ext></extLst>`;

const dataBar = `<conditionalFormatting sqref="C2:C4"><cfRule type="dataBar" priority="1"><dataBar><cfvo type="min"/><cfvo type="max"/><color rgb="FF638EC6"/></dataBar><extLst><ext uri="{B025F937-C7B1-47D3-B67F-A62EFF666E3E}" xmlns:x14="${x14}"><x14:id>{AAAAAAAA-0000-4000-8000-000000000001}</x14:id></ext></extLst></cfRule></conditionalFormatting>`;

/** [part, what stands there, what is put in its place]; `$&` is what stood there. */
const edits: readonly (readonly [string, RegExp, string])[] = [
  ['xl/worksheets/sheet1.xml', /<\/sheetData>/, `${moreRows.replace(/\n/g, '')}$&${dataBar}`],
  ['xl/worksheets/sheet1.xml', /<pageSetup /, '$&r:id="rIdPrinter" '],
  [
    'xl/worksheets/sheet1.xml',
    /<legacyDrawing /,
    '<ignoredErrors><ignoredError sqref="A1:A9" numberStoredAsText="1"/></ignoredErrors><drawing r:id="rIdDrawing"/>$&',
  ],
  [
    'xl/worksheets/sheet1.xml',
    /<\/worksheet>/,
    `<tableParts count="1"><tablePart r:id="rIdTable"/></tableParts>${sheetExtensions}$&`,
  ],
  [
    'xl/worksheets/_rels/sheet1.xml.rels',
    /<\/Relationships>/,
    `${relation('rIdPrinter', 'printerSettings', '../printerSettings/printerSettings1.bin')}${relation('rIdDrawing', 'drawing', '../drawings/drawing9.xml')}${relation('rIdTable', 'table', '../tables/table7.xml')}$&`,
  ],
  [
    'xl/workbook.xml',
    /<definedNames>/,
    '<externalReferences><externalReference r:id="rIdLink"/></externalReferences>$&<definedName name="Secret" hidden="true">Data!$A$1</definedName><definedName name="_xlnm.Print_Area" localSheetId="2">Pictures!$A$1:$H$20</definedName>',
  ],
  [
    'xl/_rels/workbook.xml.rels',
    /<\/Relationships>/,
    `${relation('rIdTheme', 'theme', 'theme/theme1.xml')}${relation('rIdXml', 'customXml', '../customXml/item1.xml')}${relation('rIdLink', 'externalLink', 'externalLinks/externalLink1.xml')}${relation('rIdThing', 'urn:vendor:thing', '/vendor/thing.bin')}$&`,
  ],
  [
    'xl/styles.xml',
    /<\/styleSheet>/,
    `<extLst><ext uri="{EB79DEF2-80B8-43e5-95BD-54CBDDF9020C}" xmlns:x14="${x14}"><x14:slicerStyles defaultSlicerStyle="SlicerStyleLight1"/></ext></extLst>$&`,
  ],
  [
    '[Content_Types].xml',
    /<\/Types>/,
    `${Object.entries(types)
      .map(([part, type]) => `<Override PartName="/${part}" ContentType="${type}"/>`)
      .join('')}$&`,
  ],
];

/** A workbook of other programs' making: LibreOffice's, with what Excel and add-ins of other makers put beside it. */
export async function foreignWorkbook(): Promise<Uint8Array> {
  const files = unzipSync(await libreOfficeWorkbook());
  for (const [name, content] of Object.entries(parts))
    files[name] = typeof content === 'string' ? strToU8(content) : content;
  for (const [name, place, text] of edits) {
    const before = strFromU8(files[name]!);
    if (!place.test(before)) throw new Error(`${name} has no ${place.source}`);
    files[name] = strToU8(before.replace(place, text));
  }
  return zipSync(files);
}
