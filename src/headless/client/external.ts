import type { HostBridgeText, OfficeNamespaces } from './types';

/** What the native container tells office.js about itself. */
export interface ContainerFacts {
  /** Language of the user interface, e.g. `vi-VN`. */
  locale: string;
  /** Requirement sets by name, e.g. `{ ExcelApi: '1.14' }`; drives `isSetSupported`. */
  requirementSets: Readonly<Record<string, string>>;
  /** Document settings (`Office.context.document.settings`), kept by the host. */
  settings: Map<string, string>;
}

/** A global object office.js may be started in: a browser's window, or a stand-in for it. */
export interface ContainerWindow {
  external?: unknown;
  OfficeExtension?: OfficeNamespaces['OfficeExtension'];
  Excel?: OfficeNamespaces['Excel'];
}

type Callback = (...values: unknown[]) => void;

/**
 * Gives `window` the native container surface (`window.external`) that the win32 build of office.js asks for,
 * so that the unmodified loader starts outside Office. Must run before office.js does.
 *
 * The bridge is installed while the library asks for its context: that happens exactly once, after the host
 * bundle has loaded and before anything can sync.
 */
export function installExternal(
  window: ContainerWindow,
  bridge: HostBridgeText,
  facts: ContainerFacts,
): void {
  const settings = {
    Read(names: string[], values: string[]): void {
      facts.settings.forEach((value, name) => {
        names.push(name);
        values.push(value);
      });
    },
    Write(names: string[], values: string[]): void {
      facts.settings.clear();
      names.forEach((name, index) => facts.settings.set(name, values[index] ?? ''));
    },
  };
  const context = {
    GetAppType: () => 1,
    GetSolutionRef: () => 'headless',
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: () => 1,
    GetAppUILocale: () => facts.locale,
    GetAppDataLocale: () => facts.locale,
    GetDocUrl: () => 'Book1.xlsx',
    GetAppCapabilities: () => 0,
    GetActivationMode: () => 2,
    GetControlIntegrationLevel: () => 0,
    GetSolutionToken: () => '',
    GetSettings: () => settings,
    GetSupportedMatrix: () => JSON.stringify(facts.requirementSets),
    GetHostFullVersion: () => '16.0.18000.20000',
    GetOfficeThemeInfo: () =>
      JSON.stringify({
        bodyBackgroundColor: 0xffffff,
        bodyForegroundColor: 0,
        controlBackgroundColor: 0xffffff,
        controlForegroundColor: 0,
      }),
  };
  const external = {
    GetHostInfo: () => `Excel|Win32|16.01|${facts.locale}|||disableLogging|0`,
    GetContext: () => {
      window.OfficeExtension?.HostBridge.init(bridge);
      return context;
    },
    Execute: (_id: number, _parameters: unknown, done: Callback) => done({ toArray: () => [0] }, 0),
    RegisterEvent: (_id: number, _target: string, _handler: Callback, done: Callback) => done(0),
    UnregisterEvent: (_id: number, _target: string, done: Callback) => done(0),
    GetLoggingAllowed: () => false,
  };
  // Chromium has a native window.external: replace it rather than patch it.
  Object.defineProperty(window, 'external', { value: external, configurable: true, writable: true });
}
