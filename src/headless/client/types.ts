/** Our side of the library's text seam: both directions carry JSON strings. */
export interface HostBridgeText {
  /** Called by the library with a request. */
  sendMessageToHost(text: string): void;
  /** Assigned by the library; the host calls it with replies and events. */
  onMessageFromHost?: (text: string) => void;
}

/** The part of the real OfficeExtension namespace that a host itself needs. */
export type OfficeExtensionWithBridge = typeof OfficeExtension & {
  HostBridge: { init(bridge: HostBridgeText): void; instance?: unknown };
};

/** The namespaces that the real library defines. */
export interface OfficeNamespaces {
  Office: typeof Office;
  Excel: typeof Excel;
  OfficeExtension: OfficeExtensionWithBridge;
}
