import { asBoolean, asOneOf, asText } from '../model/arguments';
import { runtimeStates, type OfficeWindow } from '../model/officeWindow';
import type { ExcelObject } from '../wire/excelObject';
import { defineObject } from '../wire/excelObject';

/** The service that office.js tells, right after it is ready, that it can take ribbon commands. */
const addinServiceObject = defineObject<OfficeWindow>({
  name: 'AddinInternalService',
  methods: { NotifyActionHandlerReady: () => undefined },
});

/** Behind `Office.addin.showAsTaskpane` and `hide`. */
const appRuntimeObject = defineObject<OfficeWindow>({
  name: 'AppRuntimeService',
  methods: {
    GetAppRuntimeState: (window) => window.runtimeState,
    SetAppRuntimeState: (window, state) => {
      window.runtimeState = asOneOf(state, runtimeStates);
    },
  },
});

const ribbonButtonObject = defineObject<{ window: OfficeWindow; id: string }>({
  name: 'RibbonButton',
  properties: {
    Id: { read: ({ id }) => id },
    Enabled: {
      read: ({ window, id }) => window.isEnabled(id),
      write: ({ window, id }, enabled) => window.setEnabled(id, asBoolean(enabled)),
    },
  },
});

const ribbonTabObject = defineObject<string>({
  name: 'RibbonTab',
  properties: { Id: { read: (id) => id } },
});

/** Behind `Office.ribbon.requestUpdate`. */
const ribbonObject = defineObject<OfficeWindow>({
  name: 'DynamicRibbon',
  methods: {
    GetButton: (window, id) => ribbonButtonObject({ window, id: asText(id) }),
    GetTab: (_window, id) => ribbonTabObject(asText(id)),
  },
});

const services: Readonly<Record<string, (window: OfficeWindow) => ExcelObject>> = {
  'Microsoft.InternalService.AddinInternalService': addinServiceObject,
  'Microsoft.AppRuntime.AppRuntimeService': appRuntimeObject,
  'Microsoft.DynamicRibbon.DynamicRibbon': ribbonObject,
};

/** A service of Office beside the workbook; undefined when unknown. */
export const officeService = (name: string, window: OfficeWindow): ExcelObject | undefined =>
  services[name]?.(window);
