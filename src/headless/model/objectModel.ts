import { officeService } from '../objects/officeServices';
import { workbookObject } from '../objects/workbook';
import type { ExcelObject } from '../wire/excelObject';
import type { RequestBody, ResponseBody } from '../wire/messages';
import type { ObjectModel } from '../wire/processor';
import { processRequest } from '../wire/processor';
import { RangeRef } from './rangeRef';
import { RangeAreasRef } from './rangeAreasRef';
import type { Session } from './session';
import { translateStoreError } from './session';

class WorkbookModel implements ObjectModel {
  constructor(private readonly session: Session) {}

  root(): ExcelObject {
    return workbookObject(this.session);
  }

  kept(referenceId: string): ExcelObject | undefined {
    return this.session.kept(referenceId);
  }

  service(name: string): ExcelObject | undefined {
    return officeService(name, this.session.window);
  }

  met(object: ExcelObject): void {
    const { target } = object;
    if (target instanceof RangeRef || target instanceof RangeAreasRef) this.session.track(target);
  }

  lacks(type: string, member: string): boolean {
    return this.session.options.lacks(type, member);
  }

  translateError(error: unknown): unknown {
    return translateStoreError(error);
  }
}

/** Answers requests about one open workbook. */
export function requestHandler(session: Session): (body: RequestBody) => ResponseBody {
  const model = new WorkbookModel(session);
  return (body) => {
    session.beginRequest();
    return processRequest(model, body);
  };
}
