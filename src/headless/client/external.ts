import type { HostBridgeText, OfficeNamespaces } from './types';

/** What the native container tells office.js about itself. */
export interface ContainerFacts {
  /** Language of the user interface, e.g. `vi-VN`. */
  locale: string;
  /** Requirement sets by name, e.g. `{ ExcelApi: '1.14' }`; drives `isSetSupported`. */
  requirementSets: Readonly<Record<string, string>>;
  /** Document settings (`Office.context.document.settings`), kept by the host. */
  settings: Map<string, string>;
  /** Colours of the Office window; white with black text by default. */
  theme?: OfficeColors | undefined;
  /** The document was opened for reading only. */
  readOnly?: boolean | undefined;
}

/** Colours of the Office window, 24-bit numbers. */
export interface OfficeColors {
  background: number;
  foreground: number;
}

/** A global object office.js may be started in: a browser's window, or a stand-in for it. */
export interface ContainerWindow {
  external?: unknown;
  OfficeExtension?: OfficeNamespaces['OfficeExtension'];
  Excel?: OfficeNamespaces['Excel'];
}

type Callback = (...values: unknown[]) => void;

/** What a user, or Office itself, does outside the sheet in a page that the container shows. */
export interface Container {
  /** Whether the page's library waits for ribbon commands. */
  readonly isListening: boolean;
  /** Presses the ribbon button that runs a function; ends when the function says it is completed. */
  press(controlId: string, functionName: string): Promise<void>;
  /** Called with the address of each dialog that the page opens. */
  onDialog: (url: string) => void;
  /** Closes the dialog that opened last, as its X does. */
  closeDialog(): void;
}

/** Ids of the native container's events and methods, as in office.js (OSF.DDA.EventDispId, MethodDispId). */
const dialogOpened = 10;
const dialogClosed = 12006;
const commandInvoked = 39;
const commandCompleted = 94;

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
): Container {
  const { background, foreground } = facts.theme ?? { background: 0xffffff, foreground: 0 };
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
    // 0 = read and write, 1 = read only.
    GetAppCapabilities: () => (facts.readOnly ? 1 : 0),
    GetActivationMode: () => 2,
    GetControlIntegrationLevel: () => 0,
    GetSolutionToken: () => '',
    GetSettings: () => settings,
    GetSupportedMatrix: () => JSON.stringify(facts.requirementSets),
    GetHostFullVersion: () => '16.0.18000.20000',
    GetOfficeThemeInfo: () =>
      JSON.stringify({
        bodyBackgroundColor: background,
        bodyForegroundColor: foreground,
        controlBackgroundColor: background,
        controlForegroundColor: foreground,
      }),
  };
  const handlers = new Map<number, Callback>();
  const running = new Map<string, () => void>();
  const container: Container = {
    get isListening() {
      return handlers.has(commandInvoked);
    },
    press: (controlId, functionName) => {
      const invoke = handlers.get(commandInvoked);
      if (!invoke) throw new Error('The page registered no ribbon commands.');
      return new Promise((done) => {
        running.set(controlId, done);
        invoke(commandInvoked, {
          toArray: () => [controlId, functionName, JSON.stringify({ source: { id: controlId } })],
        });
      });
    },
    onDialog: () => undefined,
    closeDialog: () => handlers.get(dialogOpened)?.(dialogOpened, { toArray: () => [dialogClosed] }),
  };
  const external = {
    GetHostInfo: () => `Excel|Win32|16.01|${facts.locale}|||disableLogging|0`,
    GetContext: () => {
      window.OfficeExtension?.HostBridge.init(bridge);
      return context;
    },
    Execute: (id: number, parameters: unknown[], done: Callback) => {
      if (id === commandCompleted) running.get(String(parameters[0]))?.();
      done({ toArray: () => [0] }, 0);
    },
    RegisterEvent: (id: number, target: string, handler: Callback, done: Callback) => {
      handlers.set(id, handler);
      if (id === dialogOpened) container.onDialog((JSON.parse(target) as { url: string }).url);
      done(0);
    },
    UnregisterEvent: (id: number, _target: string, done: Callback) => {
      handlers.delete(id);
      done(0);
    },
    GetLoggingAllowed: () => false,
  };
  // Chromium has a native window.external: replace it rather than patch it.
  Object.defineProperty(window, 'external', { value: external, configurable: true, writable: true });
  return container;
}
