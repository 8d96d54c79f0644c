import { readReturn } from '../collection';
import { distinctNames, readSource, unpacked } from '../files';
import { UserError } from '../messages';
import { AgencyDirectory } from '../register';
import type { ReadReturn, ReturnsReader } from './returnsReader';
import type { SourceFile } from './types';

/** Reads returns on the spot, no two by the same name. A file that cannot be read does not keep the others from being read. */
export const readReturns: ReturnsReader = (sources, { agencies: list, ...order }) => {
  const context = { ...order, agencies: new AgencyDirectory(list) };
  const each = (file: string, read: () => readonly ReadReturn[]): readonly ReadReturn[] => {
    try {
      return read();
    } catch (error) {
      if (error instanceof UserError) return [{ file, refusal: error.userMessage }];
      throw error;
    }
  };
  const one = ({ name, bytes }: SourceFile): readonly ReadReturn[] =>
    each(name, () => [{ file: name, read: readReturn(readSource(name, bytes), context) }]);
  return distinctNames(sources).flatMap((source) => each(source.name, () => unpacked(source).flatMap(one)));
};
