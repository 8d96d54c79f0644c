/** What the add-in needs of Office: the same as the manifest asks for beside the ribbon. */
export const requiredSet = 'ExcelApi';
export const requiredVersion = '1.14';

/** Whether this Office can run the add-in. Written for browsers of old Offices too, which have to say no. */
export function isOfficeNewEnough(): boolean {
  return Office.context.requirements.isSetSupported(requiredSet, requiredVersion);
}
