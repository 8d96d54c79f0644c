import { ExcelError, apiNotFound, invalidReference } from './excelError';
import type { ExcelObject } from './excelObject';
import { isExcelObject } from './excelObject';
import type { Action, ArgumentInfo, ObjectPath, RequestBody, ResponseBody } from './messages';
import { ActionType, PathType } from './messages';
import { answerQuery, asClientJson, wireName } from './query';

/** What the processor needs of the workbook behind it. */
export interface ObjectModel {
  /** The root that path type 1 names. */
  root(): ExcelObject;
  /** Objects kept over requests (`_KeepReference`). */
  kept(referenceId: string): ExcelObject | undefined;
  /** A top-level service such as `Microsoft.InternalService.AddinInternalService`; undefined when unknown. */
  service(name: string): ExcelObject | undefined;
  /** Every object met by a path, so that references follow when cells move within the same request. */
  met(object: ExcelObject): void;
  /** Whether this Excel is old enough to lack a member, by class and wire name. */
  lacks(type: string, member: string): boolean;
  /** Translates errors of the layers below; gives back what it does not know. */
  translateError(error: unknown): unknown;
}

/**
 * Runs one request: actions in order, stopping at the first that fails. What earlier actions did stays done, as in
 * Excel: there is no rollback.
 */
export function processRequest(model: ObjectModel, body: RequestBody): ResponseBody {
  const run = new RequestRun(model, body);
  const response: ResponseBody = { Results: [], TraceIds: [] };
  for (const [index, action] of body.Actions.entries()) {
    try {
      if (action.ActionType === ActionType.Trace) response.TraceIds.push(action.Id);
      response.Results.push({ ActionId: action.Id, Value: run.perform(action) });
    } catch (thrown) {
      const error = model.translateError(thrown);
      if (!(error instanceof ExcelError)) throw thrown;
      response.Error = {
        Code: error.code,
        Message: error.message,
        ActionIndex: index,
        Location: run.locationOf(action),
        HttpStatusCode: error.status,
      };
      break;
    }
  }
  return response;
}

class RequestRun {
  private readonly resolved = new Map<number, ExcelObject | null>();

  constructor(
    private readonly model: ObjectModel,
    private readonly body: RequestBody,
  ) {}

  perform(action: Action): unknown {
    if (action.ActionType === ActionType.Trace) return null;
    const target = this.object(action.ObjectPathId);
    switch (action.ActionType) {
      case ActionType.Instantiate:
        return target ? target.identity() : null;
      case ActionType.Query:
        return answerQuery(target, action.QueryInfo, this.model);
      case ActionType.QueryAsJson:
        return asClientJson(answerQuery(target, action.QueryInfo, this.model));
      case ActionType.Method:
        return target ? this.invoke(target, action) : { _IsNull: true };
      case ActionType.SetProperty:
        if (target) this.write(target, action.Name, this.argumentsOf(action.ArgumentInfo)[0]);
        return null;
      case ActionType.Update:
        if (target) this.update(target, action.ObjectState ?? {});
        return null;
      case ActionType.EnsureUnchanged:
        if (target) ensureUnchanged(target, action.ObjectState ?? {});
        return null;
      default:
        throw apiNotFound(`action type ${action.ActionType}`);
    }
  }

  /** Excel's `errorLocation`: class and member. */
  locationOf(action: Action): string {
    const target = this.resolved.get(action.ObjectPathId);
    const path = this.body.ObjectPaths[String(action.ObjectPathId)];
    if (!target) {
      const parent = path?.ParentObjectPathId ? this.resolved.get(path.ParentObjectPathId) : undefined;
      const member = path?.ObjectPathType === PathType.Indexer ? 'getItem' : lowerFirst(path?.Name ?? '');
      return parent ? `${parent.typeName}.${member}` : member;
    }
    return action.Name ? `${target.typeName}.${lowerFirst(action.Name)}` : target.typeName;
  }

  private refuseNewer(target: ExcelObject, member: string): void {
    if (this.model.lacks(target.typeName, member)) throw apiNotFound(`${target.typeName}.${member}`);
  }

  private write(target: ExcelObject, name: string, value: unknown): void {
    this.refuseNewer(target, name);
    target.write(name, value);
  }

  private invoke(target: ExcelObject, action: Action): unknown {
    this.refuseNewer(target, action.Name);
    const result = target.invoke(action.Name, this.argumentsOf(action.ArgumentInfo));
    if (isExcelObject(result)) return result.identity();
    return result === undefined ? null : result;
  }

  private update(target: ExcelObject, state: Record<string, unknown>): void {
    for (const [name, value] of Object.entries(state)) {
      const wire = wireName(name);
      const isNested = typeof value === 'object' && value !== null && target.hasNavigation(wire);
      if (!isNested) {
        this.write(target, wire, value);
        continue;
      }
      const next = target.navigate(wire);
      if (next) this.update(next, value as Record<string, unknown>);
    }
  }

  private object(pathId: number): ExcelObject | null {
    const known = this.resolved.get(pathId);
    if (known !== undefined) return known;
    const path = this.body.ObjectPaths[String(pathId)];
    if (!path) throw new ExcelError('InvalidObjectPath', `The object path ${pathId} is not in the request.`);
    const object = this.resolve(path);
    this.resolved.set(pathId, object);
    if (object) this.model.met(object);
    return object;
  }

  private resolve(path: ObjectPath): ExcelObject | null {
    switch (path.ObjectPathType) {
      case PathType.GlobalObject:
        return this.model.root();
      case PathType.NullObject:
        return null;
      case PathType.ReferenceId: {
        const object = this.model.kept(path.Name);
        if (!object) throw invalidReference();
        return object;
      }
      case PathType.NewObject: {
        const service = this.model.service(path.Name);
        if (!service) throw apiNotFound(path.Name);
        return service;
      }
      default:
        return this.resolveBelow(path);
    }
  }

  private resolveBelow(path: ObjectPath): ExcelObject | null {
    if (path.ParentObjectPathId === undefined) throw apiNotFound(path.Name);
    const parent = this.object(path.ParentObjectPathId);
    if (!parent) return null;
    this.refuseNewer(parent, path.Name);
    if (path.ObjectPathType === PathType.Property) return parent.navigate(path.Name);
    const args = this.argumentsOf(path.ArgumentInfo);
    if (path.ObjectPathType === PathType.Indexer) return parent.item(args[0]);
    const result = parent.invoke(path.Name, args);
    if (result === null || result === undefined) return null;
    if (!isExcelObject(result)) throw apiNotFound(`${parent.typeName}.${path.Name} as an object`);
    return result;
  }

  private argumentsOf(info: ArgumentInfo | undefined): unknown[] {
    const args = info?.Arguments ?? [];
    const references = info?.ReferencedObjectPathIds;
    return args.map((argument, index) => this.argument(argument, references?.[index]));
  }

  private argument(argument: unknown, reference: unknown): unknown {
    if (typeof reference === 'number' && reference > 0) return this.object(reference);
    if (Array.isArray(argument)) {
      if (!Array.isArray(reference)) return argument;
      return argument.map((inner, index) => this.argument(inner, (reference as unknown[])[index]));
    }
    if (typeof argument !== 'object' || argument === null) return argument;
    const pathId = (argument as { _ObjectPathId?: unknown })._ObjectPathId;
    if (typeof pathId === 'number') return this.object(pathId);
    return Object.fromEntries(
      Object.entries(argument).map(([name, value]) => [name, this.argument(value, undefined)]),
    );
  }
}

function ensureUnchanged(target: ExcelObject, state: Record<string, unknown>): void {
  for (const [name, expected] of Object.entries(state)) {
    if (JSON.stringify(target.read(wireName(name))) !== JSON.stringify(expected)) {
      throw new ExcelError('ConflictConcurrency', 'The object has changed since it was read.', 409);
    }
  }
}

const lowerFirst = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);
