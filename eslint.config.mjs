import tseslint from 'typescript-eslint';
import officeAddins from 'eslint-plugin-office-addins';
import reactHooks from 'eslint-plugin-react-hooks';

/**
 * The house, bottom floor first (see ARCHITECTURE.md). A room may import from floors below its own and from
 * itself; rooms that share a floor may not see each other, except where `sees` says so.
 */
const floors = [
  ['calendar', 'messages', 'files'],
  ['register'],
  ['monitoring'],
  ['validation'],
  ['reporting'],
  ['collection'],
  ['workbook', 'documents'],
  ['actions'],
  ['taskpane', 'commands', 'cli', 'workbench'],
];
// The ribbon's commands run in the pane's page: Office's shared runtime.
const sees = { files: ['messages'], taskpane: ['commands'], cli: ['headless'], workbench: ['headless'] };
const rooms = floors.flat().concat('headless');
const pureRooms = ['calendar', 'messages', 'register', 'monitoring', 'validation', 'reporting', 'collection'];

const roomsAllowedTo = (room) => {
  const floor = floors.findIndex((names) => names.includes(room));
  return [room, ...(sees[room] ?? []), ...floors.slice(0, Math.max(floor, 0)).flat()];
};

/** @param closet a folder of a room that sees more than the room does. */
const boundary = (room, closet = '', more = []) => {
  const allowed = room === 'headless' ? ['headless'] : [...roomsAllowedTo(room), ...more];
  const forbidden = rooms.filter((other) => !allowed.includes(other));
  const patterns = [
    {
      regex: `^(\\.\\./)+(${forbidden.join('|')})(/|$)`,
      message: `${room}/ may import only from: ${allowed.join(', ')} (ARCHITECTURE.md).`,
    },
  ];
  if (room !== 'workbench') {
    patterns.push({ regex: '^@revolist', message: 'The grid is the workbench’s alone (ARCHITECTURE.md).' });
  }
  if (pureRooms.includes(room)) {
    patterns.push({
      regex: '^(node:|react|@fluentui|@microsoft|@e965|fflate|docx|echarts|@resvg|fs|path)',
      message: `${room}/ is pure: no Office, React, Node or file library.`,
    });
  }
  return {
    files: [`src/${room}/${closet}**/*.{ts,tsx}`],
    rules: {
      'no-restricted-imports': ['error', { patterns }],
      ...(room === 'workbook'
        ? {}
        : {
            'no-restricted-globals': [
              'error',
              ...(room === 'headless' ? [] : ['Excel']),
              ...(pureRooms.includes(room) ? ['Office', 'window', 'document', 'process'] : []),
            ],
          }),
    },
  };
};

const boundaries = [
  ...rooms.map((room) => boundary(room)),
  // The page in which the pane makes forms has an Excel of its own; the pane itself never does.
  boundary('taskpane', 'collect/formMaker/', ['headless']),
];

export default tseslint.config(
  { ignores: ['dist/', 'node_modules/', 'out/', 'build/'] },
  ...tseslint.configs.recommended,
  {
    files: ['src/**/*.{ts,tsx}', 'test/**/*.{ts,tsx}'],
    plugins: { 'office-addins': officeAddins, 'react-hooks': reactHooks },
    rules: {
      'office-addins/no-context-sync-in-loop': 'error',
      'office-addins/load-object-before-read': 'error',
      'office-addins/call-sync-before-read': 'error',
      'office-addins/call-sync-after-load': 'error',
      'office-addins/no-empty-load': 'error',
      'office-addins/no-navigational-load': 'error',
      'office-addins/no-office-initialize': 'error',
      'react-hooks/rules-of-hooks': 'error',
      'react-hooks/exhaustive-deps': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
    },
  },
  {
    // A host and its tests load wrongly on purpose, to see the library and the host refuse it.
    files: ['test/**/*.{ts,tsx}'],
    rules: {
      'office-addins/load-object-before-read': 'off',
      'office-addins/call-sync-before-read': 'off',
      'office-addins/call-sync-after-load': 'off',
      'office-addins/no-empty-load': 'off',
      'office-addins/no-navigational-load': 'off',
      'max-lines': 'off',
    },
  },
  ...boundaries,
);
