import { parseAst } from 'vite';

/** A small change of a source text, which some test should notice. */
export interface Mutant {
  /** In UTF-16 code units. */
  readonly start: number;
  readonly end: number;
  /** What stands there instead. */
  readonly by: string;
  /** The whole expression that is changed. */
  readonly whole: { readonly start: number; readonly end: number };
}

/** A node of the tree, as far as it is looked at. */
interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [field: string]: unknown;
}

/** What each operator is taken for: the nearest other one. */
const OPERATORS: Readonly<Record<string, string>> = {
  '<': '<=',
  '<=': '<',
  '>': '>=',
  '>=': '>',
  '===': '!==',
  '!==': '===',
  '+': '-',
  '-': '+',
  '*': '/',
  '/': '*',
  '%': '*',
  '&': '|',
  '|': '&',
  '&&': '||',
  '||': '&&',
  '+=': '-=',
  '-=': '+=',
  '*=': '/=',
  '/=': '*=',
  '++': '--',
  '--': '++',
};

const METHODS: Readonly<Record<string, string>> = {
  some: 'every',
  every: 'some',
  min: 'max',
  max: 'min',
  startsWith: 'endsWith',
  endsWith: 'startsWith',
  findLast: 'find',
  find: 'findLast',
  indexOf: 'lastIndexOf',
};

/** Parts of a program that say nothing at run time, or nothing that a test should hold to the letter. */
const PASSED_OVER =
  /^(?:TS(?!AsExpression|NonNullExpression|SatisfiesExpression)|Import|ExportAll|ThrowStatement)/;

/**
 * The mutants of a TypeScript file, in its order: operators, conditions and literals, one change each. Regular
 * expressions stay: most of their changes are no faults, but other expressions for the same words.
 */
export function findMutants(code: string): Mutant[] {
  const mutants: Mutant[] = [];
  const chains = new Map<Node, Node>();
  let whole = { start: 0, end: 0 };
  const add = (start: number, end: number, by: string) => mutants.push({ start, end, by, whole });

  /** Replaces the operator between two operands, past any brackets and comments. */
  const swap = (from: number, until: number, operator: string) => {
    const by = OPERATORS[operator];
    const at = code.indexOf(operator, from);
    if (by !== undefined && at >= 0 && at < until) add(at, at + operator.length, by);
  };

  const textOf = ({ start, end }: Node) => code.slice(start, end);

  const look = (node: Node, parent: Node | undefined): void => {
    const { type, start, end } = node;
    const operator = String(node.operator);
    const part = (name: string) => node[name] as Node;
    // `a?.find(b).c` ends early as one expression, so that nothing can be put around its beginning alone.
    if (type === 'ChainExpression')
      for (
        let link = part('expression');
        isNode(link);
        link = (link.callee ?? link.object ?? link.expression) as Node
      )
        chains.set(link, node);
    whole =
      type === 'IfStatement' || type === 'ConditionalExpression' ? part('test') : (chains.get(node) ?? node);
    switch (type) {
      case 'LogicalExpression':
        // Beside another `??` an `&&` needs brackets: without, the program is none.
        if (operator === '??') add(start, end, `((${textOf(part('left'))}) && (${textOf(part('right'))}))`);
        else swap(part('left').end, part('right').start, operator);
        break;
      case 'BinaryExpression':
      case 'AssignmentExpression':
        swap(part('left').end, part('right').start, operator);
        break;
      case 'UpdateExpression':
        if (node.prefix) add(start, start + 2, OPERATORS[operator] ?? operator);
        else add(end - 2, end, OPERATORS[operator] ?? operator);
        break;
      case 'UnaryExpression':
        if (operator === '!' || operator === '-') add(start, start + 1, '');
        break;
      case 'IfStatement':
      case 'ConditionalExpression': {
        const test = part('test');
        add(test.start, test.end, 'true');
        add(test.start, test.end, 'false');
        break;
      }
      case 'CallExpression': {
        const callee = part('callee');
        const property = callee.property as Node | undefined;
        const by = METHODS[String(property?.name)];
        if (callee.type === 'MemberExpression' && property && by) add(property.start, property.end, by);
        break;
      }
      case 'ArrayExpression':
        if ((node.elements as unknown[]).length > 0) add(start, end, '[]');
        break;
      case 'Literal':
        if (!isKey(node, parent)) literal(node);
        break;
      default:
    }
  };

  const literal = ({ start, end, value }: Node) => {
    if (typeof value === 'boolean') add(start, end, String(!value));
    else if (typeof value === 'number') add(start, end, value === 0 ? '1' : '0');
    else if (typeof value === 'string') add(start, end, value === '' ? "'mutant'" : "''");
  };

  const walk = (node: Node, parent?: Node): void => {
    if (PASSED_OVER.test(node.type)) return;
    look(node, parent);
    for (const [name, value] of Object.entries(node)) {
      if (name === 'typeAnnotation' || name === 'typeArguments' || name === 'returnType') continue;
      for (const child of Array.isArray(value) ? value : [value]) if (isNode(child)) walk(child, node);
    }
  };
  walk(parseAst(code, { lang: 'ts' }) as unknown as Node);
  return mutants.sort((one, other) => one.start - other.start || one.end - other.end);
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && typeof (value as Node).type === 'string';

/** Names of properties and of modules: they are no values. */
function isKey(node: Node, parent: Node | undefined): boolean {
  if (!parent) return false;
  return (
    (parent.type === 'Property' && parent.key === node) || /^(?:Export|ImportExpression)/.test(parent.type)
  );
}

/**
 * The source text, in which each expression that a mutant changes runs something else first:
 * `(seen[3] || reached(3), a < b)`.
 *
 * @param say that something, for a mutant's number.
 */
export function markReached(
  code: string,
  mutants: readonly Mutant[],
  say: (number: number) => string,
): string {
  // At one place, what ends goes before what begins, and the longer of two that begin before the shorter.
  const marks = mutants.flatMap(({ whole: { start, end } }, number) => [
    { at: start, text: `(${say(number)},`, order: end },
    { at: end, text: ')', order: -start },
  ]);
  marks.sort((one, other) => one.at - other.at || sideOf(one) - sideOf(other) || other.order - one.order);
  let marked = '';
  let done = 0;
  for (const { at, text } of marks) {
    marked += code.slice(done, at) + text;
    done = at;
  }
  return marked + code.slice(done);
}

const sideOf = ({ text }: { text: string }) => (text === ')' ? 0 : 1);

/** The source text with the change made. */
export const apply = (code: string, { start, end, by }: Mutant): string =>
  code.slice(0, start) + by + code.slice(end);
