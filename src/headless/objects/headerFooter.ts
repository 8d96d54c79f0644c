import { asText } from '../model/arguments';
import type { HeaderFooterTexts } from '../store/types';
import type { ExcelObject, Property } from '../wire/excelObject';
import { invalidArgument } from '../wire/excelError';
import { defineObject } from '../wire/excelObject';
import type { SheetRef } from './worksheet';
import { storeOf } from './worksheet';

type Page = keyof HeaderFooterTexts;
type Section = 'L' | 'C' | 'R';

interface PageRef {
  sheet: SheetRef;
  page: Page;
}

/** `Excel.HeaderFooterState`. */
const states = [
  { name: 'Default', first: false, evenToo: false },
  { name: 'FirstAndDefault', first: true, evenToo: false },
  { name: 'OddAndEven', first: false, evenToo: true },
  { name: 'FirstOddAndEven', first: true, evenToo: true },
];

/** `Excel.HeaderFooterGroup`. */
export const headerFooterGroupObject: (ref: SheetRef) => ExcelObject = defineObject<SheetRef>({
  name: 'HeaderFooterGroup',
  properties: {
    State: {
      read: (ref) => {
        const { differentFirst, differentOddEven } = storeOf(ref).pageSetup();
        return states.find((state) => state.first === differentFirst && state.evenToo === differentOddEven)!
          .name;
      },
      write: (ref, value) => {
        const state = states.find(({ name }) => name === value);
        if (!state) throw invalidArgument();
        storeOf(ref).setPageSetup({ differentFirst: state.first, differentOddEven: state.evenToo });
      },
    },
  },
  objects: {
    DefaultForAllPages: (sheet) => headerFooterObject({ sheet, page: 'odd' }),
    EvenPages: (sheet) => headerFooterObject({ sheet, page: 'even' }),
    FirstPage: (sheet) => headerFooterObject({ sheet, page: 'first' }),
    OddPages: (sheet) => headerFooterObject({ sheet, page: 'odd' }),
  },
});

/** The three sections of a header's code text, `&Lleft&Ccentre&Rright`. */
function sectionsOf(text: string): Record<Section, string> {
  const sections: Record<Section, string> = { L: '', C: '', R: '' };
  let current: Section = 'C';
  for (const [token] of text.matchAll(/&&|&[LCR]|&|[^&]+/g)) {
    if (/^&[LCR]$/.test(token)) current = token.charAt(1) as Section;
    else sections[current] += token;
  }
  return sections;
}

function section(kind: 'header' | 'footer', name: Section): Property<PageRef> {
  const textOf = ({ sheet, page }: PageRef): string => storeOf(sheet).pageSetup()[kind][page];
  return {
    read: (ref) => sectionsOf(textOf(ref))[name],
    write: (ref, value) => {
      const sections = { ...sectionsOf(textOf(ref)), [name]: asText(value) };
      const text = (['L', 'C', 'R'] as const)
        .map((one) => (sections[one] ? `&${one}${sections[one]}` : ''))
        .join('');
      storeOf(ref.sheet).setPageSetup({ [kind]: { [ref.page]: text } });
    },
  };
}

/** `Excel.HeaderFooter`. */
const headerFooterObject = defineObject<PageRef>({
  name: 'HeaderFooter',
  properties: {
    LeftHeader: section('header', 'L'),
    CenterHeader: section('header', 'C'),
    RightHeader: section('header', 'R'),
    LeftFooter: section('footer', 'L'),
    CenterFooter: section('footer', 'C'),
    RightFooter: section('footer', 'R'),
  },
});
