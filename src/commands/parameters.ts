/** How the page of the dialog is told its sentence. */
export const textParameter = 'tell';
export const languageParameter = 'in';
