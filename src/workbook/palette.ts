/** Colours of the sheets, once: a dark blue for titles, a pale yellow where officers write. */
export const palette = {
  title: '#1F3864',
  note: '#595959',
  entryCell: '#FFF9E0',
  /** Must be filled as things stand; darker than the other entry cells in a grey print too. */
  requiredCell: '#F4B183',
  headerFill: '#D9E2F3',
  line: '#BFBFBF',
  link: '#0563C1',
};
