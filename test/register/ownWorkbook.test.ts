import { readSource } from '../../src/files';
import { UserError } from '../../src/messages';
import { AgencyDirectory, startingAgencies } from '../../src/register';
import { importRegister } from '../../src/register/import';
import { loaded } from '../actions/register';

test.each(['vi', 'en'] as const)('a workbook saved after loading is no source: %s', async (language) => {
  const { excel } = await loaded(undefined, { language });
  let bytes: Uint8Array;
  try {
    bytes = await excel.save();
  } finally {
    excel.dispose();
  }
  const source = readSource('cu.xlsx', bytes);
  const context = { language, registerYear: 2025, agencies: new AgencyDirectory(startingAgencies) };
  expect(() => importRegister(source, context)).toThrow(UserError);
  expect(() => importRegister(source, context)).toThrow(/"cu\.xlsx".*already a register made by this add-in/);
});
