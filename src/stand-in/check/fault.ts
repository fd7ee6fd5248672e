import type { core, ZodMiniType } from 'zod/mini';

/** Where something stands in a body: `data`, `components`, 0, `label`. */
export type Path = readonly (string | number)[];

/** One thing that Discord would not accept in a request, and where in the body it stands. */
export interface Fault {
  path: Path;
  code: string;
  message: string;
}

export function fault(path: Path, code: string, message: string): Fault {
  return { path, code, message };
}

/** That of two limits of a part the lower one is above the higher. */
export function rangeFaults(
  part: Readonly<Record<string, unknown>>,
  low: string,
  high: string,
  at: Path,
): Fault[] {
  return Number(part[low] ?? 0) > Number(part[high] ?? Number.POSITIVE_INFINITY)
    ? [fault([...at, low], 'NUMBER_TYPE_MAX', `${low} exceeds ${high}`)]
    : [];
}

/** The faults that Discord's published schema finds in `value`. */
export function schemaFaults(schema: ZodMiniType, value: unknown, at: Path = []): Fault[] {
  const result = schema.safeParse(value);
  return result.success ? [] : result.error.issues.flatMap((issue) => fromIssue(issue, value, at));
}

function fromIssue(issue: core.$ZodIssue, value: unknown, at: Path): Fault[] {
  const within = issue.path.filter((key) => typeof key !== 'symbol');
  const path = [...at, ...within];
  const found = within.reduce<unknown>(
    (node, key) => (node as Record<string | number, unknown>)?.[key],
    value,
  );
  if (issue.code === 'invalid_union') {
    if (found === undefined) return [fault(path, 'BASE_TYPE_REQUIRED', 'This field is required')];
    // Of a union of components only the member with this `type` tells what is wrong; the rest is noise.
    const meant = issue.errors.filter(
      (errors) => !errors.some(({ path }) => path.length === 0 || (path.length === 1 && path[0] === 'type')),
    );
    const branch = meant.toSorted((a, b) => a.length - b.length)[0];
    if (branch) return branch.flatMap((error) => fromIssue(error, found, path));
    return [fault(path, 'UNION_TYPE_CHOICES', 'Value of field "type" is not one of those allowed here.')];
  }
  if (issue.code === 'too_big' || issue.code === 'too_small') {
    const limit = issue.code === 'too_big' ? issue.maximum : issue.minimum;
    const word = issue.code === 'too_big' ? 'fewer' : 'more';
    if (issue.origin === 'string')
      return [fault(path, 'BASE_TYPE_BAD_LENGTH', `Must be ${limit} or ${word} in length.`)];
    if (issue.origin === 'array')
      return [fault(path, 'BASE_TYPE_BAD_LENGTH', `Must have ${limit} or ${word} items.`)];
    return [
      fault(path, 'NUMBER_TYPE_RANGE', `Must be ${limit} or ${issue.code === 'too_big' ? 'less' : 'more'}.`),
    ];
  }
  if (found === undefined) return [fault(path, 'BASE_TYPE_REQUIRED', 'This field is required')];
  if (issue.code === 'invalid_type')
    return [fault(path, 'BASE_TYPE_BAD_TYPE', `Must be of type ${issue.expected}.`)];
  return [fault(path, 'BASE_TYPE_CHOICES', `Not a valid value: ${JSON.stringify(found)?.slice(0, 80)}`)];
}

type Tree = { [key: string]: Tree | { code: string; message: string }[] };

/** Discord's nested `errors` object. */
function errorTree(faults: readonly Fault[]): Tree {
  const root: Tree = {};
  for (const { path, code, message } of faults) {
    let node = root;
    for (const key of path) {
      node[key] ??= {};
      node = node[key] as Tree;
    }
    node._errors ??= [];
    (node._errors as { code: string; message: string }[]).push({ code, message });
  }
  return root;
}

/** An answer other than success, as Discord words it. */
export class ApiError extends Error {
  constructor(
    readonly status: number,
    readonly code: number,
    message: string,
    readonly faults: readonly Fault[] = [],
  ) {
    super(message);
  }

  body(): Record<string, unknown> {
    const errors = this.faults.length > 0 ? { errors: errorTree(this.faults) } : {};
    return { message: this.message, code: this.code, ...errors };
  }
}

/** Throws Discord's 50035 when there is any fault. */
export function refuse(faults: readonly Fault[]): void {
  if (faults.length > 0) throw new ApiError(400, 50035, 'Invalid Form Body', faults);
}
