/**
 * Children of each element in the order that the schemas demand, by [MS-OWEMXML] and
 * https://learn.microsoft.com/office/dev/add-ins/develop/manifest-element-ordering. `must` are not optional there (or,
 * for icons and support address, in the store's rules).
 */
export interface ElementOrder {
  readonly order: readonly string[];
  readonly must: readonly string[];
}

const resource = { order: ['bt:Override'], must: [] };
const localized = { order: ['Override'], must: [] };
const leaf = { order: [], must: [] };

/** Key: the element, or `parent/element` where elements of one name differ. */
export const schemaOrder: Readonly<Record<string, ElementOrder>> = {
  OfficeApp: {
    order: [
      ...['Id', 'AlternateId', 'Version', 'ProviderName', 'DefaultLocale', 'DisplayName', 'Description'],
      ...['IconUrl', 'HighResolutionIconUrl', 'SupportUrl', 'AppDomains', 'Hosts', 'Requirements'],
      ...['DefaultSettings', 'Permissions', 'Dictionary', 'VersionOverrides', 'ExtendedOverrides'],
    ],
    must: [
      ...['Id', 'Version', 'ProviderName', 'DefaultLocale', 'DisplayName', 'Description', 'IconUrl'],
      ...['HighResolutionIconUrl', 'SupportUrl', 'Hosts', 'DefaultSettings', 'Permissions'],
    ],
  },
  'OfficeApp/Description': localized,
  DisplayName: localized,
  IconUrl: localized,
  HighResolutionIconUrl: localized,
  SupportUrl: localized,
  'OfficeApp/Hosts': { order: ['Host'], must: ['Host'] },
  'Hosts/Host': { order: ['Runtimes', 'AllFormFactors', 'DesktopFormFactor', 'MobileFormFactor'], must: [] },
  Requirements: { order: ['Sets', 'Methods'], must: [] },
  Sets: { order: ['Set'], must: ['Set'] },
  DefaultSettings: { order: ['SourceLocation'], must: ['SourceLocation'] },
  VersionOverrides: {
    order: [
      ...['Description', 'Requirements', 'Hosts', 'Resources', 'WebApplicationInfo', 'EquivalentAddins'],
      'VersionOverrides',
    ],
    must: ['Hosts', 'Resources'],
  },
  'VersionOverrides/Requirements': { order: ['bt:Sets'], must: ['bt:Sets'] },
  'bt:Sets': { order: ['bt:Set'], must: ['bt:Set'] },
  Runtimes: { order: ['Runtime'], must: ['Runtime'] },
  'VersionOverrides/Hosts': { order: ['Host'], must: ['Host'] },
  DesktopFormFactor: {
    order: ['SupportsSharedFolders', 'GetStarted', 'FunctionFile', 'ExtensionPoint'],
    must: ['FunctionFile', 'ExtensionPoint'],
  },
  GetStarted: {
    order: ['Title', 'Description', 'LearnMoreUrl'],
    must: ['Title', 'Description', 'LearnMoreUrl'],
  },
  ExtensionPoint: { order: ['OfficeTab', 'CustomTab', 'OfficeMenu'], must: [] },
  OfficeMenu: { order: ['Control'], must: ['Control'] },
  CustomTab: {
    order: ['OverriddenByRibbonApi', 'Group', 'Label', 'InsertBefore', 'InsertAfter'],
    must: ['Group', 'Label'],
  },
  Group: {
    order: ['OverriddenByRibbonApi', 'Label', 'Icon', 'Control'],
    must: ['Label', 'Icon', 'Control'],
  },
  Control: {
    // A button has an action, a menu has items.
    order: ['OverriddenByRibbonApi', 'Label', 'Supertip', 'Icon', 'Action', 'Items', 'Enabled'],
    must: ['Label', 'Supertip', 'Icon'],
  },
  Items: { order: ['Item'], must: ['Item'] },
  Item: { order: ['Label', 'Supertip', 'Icon', 'Action'], must: ['Label', 'Supertip', 'Action'] },
  Supertip: { order: ['Title', 'Description'], must: ['Title', 'Description'] },
  Icon: { order: ['bt:Image'], must: ['bt:Image'] },
  Action: { order: ['TaskpaneId', 'SourceLocation', 'Title', 'SupportsPinning', 'FunctionName'], must: [] },
  Resources: { order: ['bt:Images', 'bt:Urls', 'bt:ShortStrings', 'bt:LongStrings'], must: [] },
  'bt:Images': { order: ['bt:Image'], must: ['bt:Image'] },
  'bt:Urls': { order: ['bt:Url'], must: ['bt:Url'] },
  'bt:ShortStrings': { order: ['bt:String'], must: ['bt:String'] },
  'bt:LongStrings': { order: ['bt:String'], must: ['bt:String'] },
  'bt:Image': resource,
  'bt:Url': resource,
  'bt:String': resource,
  ...Object.fromEntries(
    ['Id', 'Version', 'ProviderName', 'DefaultLocale', 'Override', 'bt:Override', 'Set', 'SourceLocation']
      .concat(['Permissions', 'Title', 'Description', 'LearnMoreUrl', 'FunctionFile', 'Label'])
      .concat(['TaskpaneId', 'FunctionName', 'bt:Set', 'Runtime', 'ExtendedOverrides'])
      .map((name) => [name, leaf]),
  ),
};
