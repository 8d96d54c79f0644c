/** Commands about the forms that agencies get. */
export const formCommands = ['distribute'] as const;

/** What they are told besides the file. */
export interface FormLine {
  /** Whose forms; without it, those of all agencies. */
  readonly agencies?: readonly string[];
  /** Write over files that are there already. */
  readonly force: boolean;
}

export const formSwitches = { force: { type: 'boolean' } } as const;

interface Values {
  readonly agency?: string[];
  readonly force?: boolean;
}

export const formLine = ({ agency, force = false }: Values): FormLine => ({ agencies: agency, force });
