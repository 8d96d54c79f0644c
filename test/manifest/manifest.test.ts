import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ribbonButtons, ribbonTab } from '../../src/commands/ribbonButtons';
import { paneCommands, ribbonCommands } from '../../src/commands/ribbonCommands';
import { requiredSet, requiredVersion } from '../../src/taskpane/shell/requirements';
import { schemaOrder } from './schemaOrder';
import { everyElement, named, parseXml, type XmlElement } from './xml';

const root = join(__dirname, '..', '..');
const file = join(root, 'manifest.xml');
const manifest = parseXml(readFileSync(file, 'utf8'));
const base = 'https://localhost:3000';

const only = (name: string): XmlElement => named(manifest, name)[0]!;
const resources = only('Resources').children;
const resourcesOf = (kind: string): XmlElement[] => resources.find(({ name }) => name === kind)!.children;
const addresses = everyElement(manifest).flatMap(({ attributes }) =>
  Object.entries(attributes)
    .filter(
      ([key, value]) =>
        ['DefaultValue', 'Value', 'Url', 'ResourcesUrl'].includes(key) && value.includes('://'),
    )
    .map(([, value]) => value),
);

/** Width and height that a PNG file says of itself. */
function pngSize(url: string): [number, number] {
  const bytes = readFileSync(join(root, url.replace(base, '')));
  expect(bytes.subarray(0, 8).toString('latin1')).toBe('\x89PNG\r\n\x1a\n');
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

test("Microsoft's own reader understands it", () => {
  // In a process of its own: it is made of ES modules and others that require them, which jest cannot load.
  const script = `import { OfficeAddinManifest } from 'office-addin-manifest';
    console.log(JSON.stringify(await OfficeAddinManifest.readManifestFile(${JSON.stringify(file)})));`;
  const args = ['--no-warnings', '--input-type=module', '-e', script];
  const said = execFileSync(process.execPath, args, { cwd: root, encoding: 'utf8' });
  const info: unknown = JSON.parse(said);
  expect(info).toMatchObject({
    id: only('Id').text,
    officeAppType: 'TaskPaneApp',
    defaultLocale: 'vi-VN',
    displayName: 'Theo dõi nhiệm vụ Đề án 06',
    hosts: ['Workbook'],
    permissions: 'ReadWriteDocument',
    version: only('Version').text,
  });
});

test('every element stands where the schema wants it', () => {
  const faults: string[] = [];
  const visit = (element: XmlElement, parent: string): void => {
    const rule = schemaOrder[`${parent}/${element.name}`] ?? schemaOrder[element.name];
    const children = element.children.map(({ name }) => name);
    if (!rule) return void faults.push(`${parent}/${element.name}: not in the schema`);
    const places = children.map((name) => rule.order.indexOf(name));
    if (places.includes(-1)) faults.push(`${element.name}: holds ${children.join(', ')}`);
    if (places.some((place, i) => place < (places[i - 1] ?? 0)))
      faults.push(`${element.name}: wrong order ${children.join(', ')}`);
    for (const name of rule.must) if (!children.includes(name)) faults.push(`${element.name}: no ${name}`);
    for (const child of element.children) visit(child, element.name);
  };
  visit(manifest, '');
  expect(faults).toEqual([]);
});

test('identity: a GUID, a version of four parts, Vietnamese first', () => {
  expect(only('Id').text).toMatch(
    /^[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
  );
  expect(only('Version').text).toMatch(/^(\d{1,5}\.){3}\d{1,5}$/);
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
  expect(only('Version').text).toBe(`${version}.0`);
  expect(only('DefaultLocale').text).toBe('vi-VN');
});

test('the ribbon is for an Excel that can run it; the pane opens in any, to say what is missing', () => {
  const [base, ribbon] = named(manifest, 'Requirements');
  expect(base!.children[0]!.attributes.DefaultMinVersion).toBe('1.1');
  expect(named(ribbon!, 'bt:Set').map(({ attributes }) => [attributes.Name, attributes.MinVersion])).toEqual([
    ['SharedRuntime', '1.1'],
    [requiredSet, requiredVersion],
  ]);
});

test('pane, ribbon and shortcuts share one page', () => {
  expect(only('Runtime').attributes).toEqual({ resid: 'Taskpane.Url', lifetime: 'long' });
  expect(only('FunctionFile').attributes.resid).toBe('Taskpane.Url');
  const opened = named(manifest, 'Action').flatMap((action) => named(action, 'SourceLocation'));
  expect(opened.map(({ attributes }) => attributes.resid)).toEqual(['Taskpane.Url']);
});

test('every resid resolves to a resource of the right kind, and every resource is used', () => {
  const kindOf = (element: XmlElement, parent: string): string => {
    if (element.name === 'bt:Image') return 'bt:Images';
    if (['FunctionFile', 'SourceLocation', 'LearnMoreUrl', 'Runtime'].includes(element.name))
      return 'bt:Urls';
    return element.name === 'Description' && parent !== '' ? 'bt:LongStrings' : 'bt:ShortStrings';
  };
  const used = new Set<string>();
  const visit = (element: XmlElement, parent: string): void => {
    const { resid } = element.attributes;
    if (resid !== undefined) {
      const ids = resourcesOf(kindOf(element, parent)).map(({ attributes }) => attributes.id);
      expect(ids).toContain(resid);
      used.add(resid);
    }
    element.children.forEach((child) => visit(child, element.name));
  };
  visit(manifest, '');
  const ids = resources.flatMap(({ children }) => children.map(({ attributes }) => attributes.id!));
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.filter((id) => !used.has(id))).toEqual([]);
  expect(ids.filter((id) => id.length > 32)).toEqual([]);
});

test('ids of tab, groups and buttons are unique and at most 125 characters long', () => {
  const ids = ['CustomTab', 'Group', 'Control', 'Item']
    .flatMap((name) => named(manifest, name))
    .map((e) => e.attributes.id!);
  expect(ids).toHaveLength(27);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.filter((id) => id.length > 125)).toEqual([]);
});

test('everything is fetched by https from the one place that the build replaces', () => {
  expect(addresses.length).toBeGreaterThan(15);
  expect(addresses.filter((url) => !url.startsWith(`${base}/`))).toEqual([]);
});

test('icon files exist in the sizes that they are asked for in', () => {
  const url = (resid: string): string =>
    resourcesOf('bt:Images').find(({ attributes }) => attributes.id === resid)!.attributes.DefaultValue!;
  const icons = named(manifest, 'Icon');
  expect(icons).toHaveLength(20);
  for (const icon of icons) {
    // 16, 32 and 80 pixels are required of every icon.
    expect(icon.children.map(({ attributes }) => attributes.size)).toEqual([
      '16',
      '20',
      '24',
      '32',
      '40',
      '48',
      '64',
      '80',
    ]);
    for (const { attributes } of icon.children) {
      const size = Number(attributes.size);
      expect([attributes.resid, ...pngSize(url(attributes.resid!))]).toEqual([attributes.resid, size, size]);
    }
  }
  expect(pngSize(only('IconUrl').attributes.DefaultValue!)).toEqual([32, 32]);
  expect(pngSize(only('HighResolutionIconUrl').attributes.DefaultValue!)).toEqual([64, 64]);
});

test('texts are in both languages and within their lengths', () => {
  const textsOf = (element: XmlElement): string[] => {
    const overrides = element.children.filter(({ name }) => name.endsWith('Override'));
    expect(overrides.map(({ attributes }) => attributes.Locale)).toEqual(['en-US']);
    return [element.attributes.DefaultValue!, ...overrides.map(({ attributes }) => attributes.Value!)];
  };
  const limits: [XmlElement[], number][] = [
    [resourcesOf('bt:ShortStrings'), 125],
    [resourcesOf('bt:LongStrings'), 250],
    [[only('DisplayName')], 125],
    [[only('Description')], 250],
  ];
  for (const [elements, limit] of limits) {
    for (const text of elements.flatMap(textsOf)) {
      expect(text.trim()).not.toBe('');
      expect(text.length).toBeLessThanOrEqual(limit);
    }
  }
});

test('a button has an action, a menu has items', () => {
  for (const control of named(manifest, 'Control')) {
    const [wanted, other] =
      control.attributes['xsi:type'] === 'Menu' ? ['Items', 'Action'] : ['Action', 'Items'];
    const names = control.children.map(({ name }) => name);
    expect([names.includes(wanted!), names.includes(other!)]).toEqual([true, false]);
  }
});

test('every button runs a command that there is, and every command has a button', () => {
  const names = new Set(named(manifest, 'FunctionName').map(({ text }) => text));
  expect([...names].toSorted()).toEqual(
    [...Object.keys(ribbonCommands), ...Object.keys(paneCommands)].toSorted(),
  );
  const pages = resourcesOf('bt:Urls').map(({ attributes }) => attributes.DefaultValue);
  expect(pages).toEqual([`${base}/taskpane.html`]);
});

test('the buttons that are switched on and off are those of the tab', () => {
  expect(only('CustomTab').attributes.id).toBe(ribbonTab);
  const inManifest = named(manifest, 'Group').map((group) => [
    group.attributes.id,
    named(group, 'Control').map(({ attributes }) => attributes.id),
  ]);
  const known = Object.entries(ribbonButtons).map(([id, buttons]) => [id, Object.keys(buttons)]);
  expect(known).toEqual(inManifest);
});

test('keyboard shortcuts run commands that there are, are named in both languages and do not meet', () => {
  const { Url: url, ResourcesUrl: english } = only('ExtendedOverrides').attributes;
  const read = (address: string): unknown =>
    JSON.parse(readFileSync(join(root, address.replace(base, '')), 'utf8'));
  const { actions, shortcuts, resources } = read(url!) as {
    actions: { id: string; name: string }[];
    shortcuts: { action: string; key: Record<string, string> }[];
    resources: { default: Record<string, { value: string }> };
  };
  const commands = { ...ribbonCommands, ...paneCommands };
  expect(actions.map(({ id }) => id).filter((id) => !(id in commands))).toEqual([]);
  expect(shortcuts.map(({ action }) => action)).toEqual(actions.map(({ id }) => id));
  const keys = shortcuts.flatMap(({ key }) => Object.values(key));
  expect(new Set(keys).size).toBe(keys.length);
  // Microsoft's advice against meeting those of Excel and of other add-ins.
  for (const { key } of shortcuts) expect(key.default).toMatch(/^Ctrl\+Alt\+Shift\+[A-Z]$/);
  const used = actions.map(({ name }) => /^\$\{resource\.(\w+)\}$/.exec(name)![1]);
  expect(Object.keys(resources.default)).toEqual(used);
  expect(Object.keys(read(english!) as object)).toEqual(used);
  // The tips on the ribbon say the same keys.
  for (const { action, key } of shortcuts) {
    const button = named(manifest, 'Control').find(
      (each) => named(each, 'FunctionName')[0]?.text === action,
    )!;
    const tip = named(button, 'Description')[0]!.attributes.resid;
    const text = resourcesOf('bt:LongStrings').find(({ attributes }) => attributes.id === tip)!;
    expect(text.attributes.DefaultValue).toContain(key.default);
  }
});
