/** Colours of the sheets, once: a dark blue for titles, a pale yellow where officers write. */
export const palette = {
  title: '#1F3864',
  note: '#595959',
  entryCell: '#FFF9E0',
  /** Must be filled as things stand; darker than the other entry cells in a grey print too. */
  requiredCell: '#F4B183',
  /** Findings: dark, middle and light, so that a grey print tells them apart. */
  marks: {
    error: { fill: '#C0392B', font: '#FFFFFF' },
    warning: { fill: '#F5B942', font: '#3A2A00' },
    information: { fill: '#BDD7EE', font: '#1F3864' },
  },
  /** Submitted, accepted: not to be written in. */
  closedRow: '#E2E2E2',
  headerFill: '#D9E2F3',
  /** Heading of a group of rows. */
  band: '#EDEDED',
  line: '#BFBFBF',
  link: '#0563C1',
};
