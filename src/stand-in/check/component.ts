import { type Component, ComponentType, everyComponent } from '../model.js';
import { type Fault, fault, type Path } from './fault.js';

/** Limits over a whole tree of message components, and over each of them. */
export function componentFaults(components: readonly Component[], at: Path): Fault[] {
  const all = [...everyComponent(components)];
  const faults = identityFaults(all, at);
  if (all.length > 40)
    faults.push(
      fault(at, 'COMPONENT_MAX_TOTAL_COMPONENTS_EXCEEDED', `Total components (${all.length}) exceed 40.`),
    );
  const text = all.reduce(
    (sum, { type, content }) => sum + (type === ComponentType.textDisplay ? (content ?? '').length : 0),
    0,
  );
  if (text > 4000)
    faults.push(
      fault(at, 'COMPONENT_DISPLAYABLE_TEXT_SIZE_EXCEEDED', `Component text size (${text}) exceeds 4000.`),
    );
  for (const [component, path] of withPaths(components, at)) {
    if (component.type === ComponentType.row) faults.push(...rowFaults(component, path));
    if (component.type === ComponentType.button) faults.push(...buttonFaults(component, path));
    if (component.type === ComponentType.stringSelect) faults.push(...selectFaults(component, path));
  }
  return faults;
}

/** Two components may share neither a `custom_id` nor an `id`. */
export function identityFaults(all: readonly Component[], at: Path): Fault[] {
  const customIds = new Set<string>();
  const ids = new Set<number>();
  const faults: Fault[] = [];
  for (const { custom_id, id } of all) {
    if (custom_id !== undefined && customIds.has(custom_id))
      faults.push(
        fault(at, 'COMPONENT_CUSTOM_ID_DUPLICATED', `Component custom id cannot be duplicated: ${custom_id}`),
      );
    if (id && ids.has(id))
      faults.push(fault(at, 'COMPONENT_ID_DUPLICATED', `Component id cannot be duplicated: ${id}`));
    if (custom_id !== undefined) customIds.add(custom_id);
    if (id) ids.add(id);
  }
  return faults;
}

/** A row holds up to five buttons, or one select alone. */
export function rowFaults(row: Component, at: Path): Fault[] {
  const children = row.components ?? [];
  const selects = children.filter((child) => child.type !== ComponentType.button);
  return selects.length > 0 && children.length > 1
    ? [
        fault(
          [...at, 'components'],
          'COMPONENT_LAYOUT_WIDTH_EXCEEDED',
          'The specified component exceeds the maximum width',
        ),
      ]
    : [];
}

const LINK = 5;
const PREMIUM = 6;

function buttonFaults(button: Component, at: Path): Fault[] {
  const { style, custom_id, url, label, emoji, sku_id } = button;
  const faults: Fault[] = [];
  if (style === LINK) {
    if (!url) faults.push(fault([...at, 'url'], 'BUTTON_COMPONENT_URL_REQUIRED', 'A url is required'));
    if (custom_id)
      faults.push(
        fault(
          [...at, 'custom_id'],
          'BUTTON_COMPONENT_CUSTOM_ID_URL_MUTUALLY_EXCLUSIVE',
          'A custom id and url cannot both be specified',
        ),
      );
    if (typeof url === 'string' && !/^(https?|discord):/.test(url))
      faults.push(
        fault([...at, 'url'], 'URL_TYPE_INVALID_SCHEME', 'Scheme must be one of http, https, discord.'),
      );
  } else if (style === PREMIUM) {
    if (!sku_id) faults.push(fault([...at, 'sku_id'], 'BASE_TYPE_REQUIRED', 'This field is required'));
    return faults;
  } else {
    if (!custom_id)
      faults.push(
        fault([...at, 'custom_id'], 'BUTTON_COMPONENT_CUSTOM_ID_REQUIRED', 'A custom id is required'),
      );
    if (url)
      faults.push(
        fault(
          [...at, 'url'],
          'BUTTON_COMPONENT_CUSTOM_ID_URL_MUTUALLY_EXCLUSIVE',
          'A url goes with a link button only',
        ),
      );
  }
  if (!label && !emoji)
    faults.push(
      fault([...at, 'label'], 'BUTTON_COMPONENT_LABEL_OR_EMOJI_REQUIRED', 'A label or an emoji is required'),
    );
  return faults;
}

/** Limits of a string select, in a message or in a modal. */
export function selectFaults(select: Component, at: Path): Fault[] {
  const options = select.options as { value: string; default?: boolean }[];
  const min = (select.min_values as number | undefined) ?? 1;
  const max = (select.max_values as number | undefined) ?? 1;
  const faults: Fault[] = [];
  if (new Set(options.map(({ value }) => value)).size < options.length)
    faults.push(
      fault(
        [...at, 'options'],
        'SELECT_COMPONENT_OPTION_VALUE_DUPLICATED',
        'The specified option value is already used',
      ),
    );
  if (max > options.length)
    faults.push(
      fault([...at, 'max_values'], 'SELECT_COMPONENT_MAX_VALUES', 'max_values exceeds the number of options'),
    );
  if (min > max)
    faults.push(fault([...at, 'min_values'], 'SELECT_COMPONENT_MIN_VALUES', 'min_values exceeds max_values'));
  if (options.filter((option) => option.default).length > max)
    faults.push(
      fault([...at, 'options'], 'SELECT_COMPONENT_TOO_MANY_DEFAULTS', 'More defaults than max_values'),
    );
  return faults;
}

/** The components of a message, parents first, each with where it stands. */
export function* withPaths(components: readonly Component[], at: Path): Generator<[Component, Path]> {
  for (const [index, component] of components.entries()) {
    const path = [...at, index];
    yield [component, path];
    if (component.components) yield* withPaths(component.components, [...path, 'components']);
    if (component.accessory) yield [component.accessory, [...path, 'accessory']];
  }
}
