import {
  type APIButtonComponent,
  type APIComponentInContainer,
  type APISelectMenuComponent,
  ButtonStyle,
  ComponentType,
} from 'discord.js';
import { type Action, brief, type Language, type Reply, voiceOf, writeShowState } from '../reply/index.js';
import type { Undrawn } from './quotations.js';

const BUTTONS_A_ROW = 5;
const ROWS = 3;
const STYLE = {
  main: ButtonStyle.Primary,
  plain: ButtonStyle.Secondary,
  danger: ButtonStyle.Danger,
} as const;

/** Buttons to what of the quotations has no room. */
export function drawRestButtons(
  { rest }: Reply,
  { next, left, begun }: Undrawn,
  language?: Language,
): Action[] {
  const { say } = voiceOf(language);
  if (!rest) return [];
  const buttons: Action[] = [];
  if (next) {
    buttons.push({
      kind: 'button',
      label: say('button.goOn', { left }),
      state: writeShowState(rest.state, next),
    });
  }
  if (begun !== undefined) {
    const at = { quotation: begun, from: 0 };
    buttons.push({
      kind: 'button',
      label: say('button.fromTheStart'),
      state: writeShowState(rest.state, at),
    });
  }
  return buttons;
}

/**
 * Buttons in rows of nearly one length, so that none stands alone below five; each select in a row of its own. Of
 * each state one, since Discord takes no two.
 */
export function drawRows(actions: readonly Action[]): APIComponentInContainer[] {
  const single = [...new Map(actions.map((action) => [action.state, action])).values()];
  const buttons = single.filter((action) => action.kind === 'button').map(drawButton);
  const length = Math.ceil(buttons.length / Math.ceil(buttons.length / BUTTONS_A_ROW));
  const grouped: (APIButtonComponent | APISelectMenuComponent)[][] = [];
  for (let at = 0; at < buttons.length; at += length) grouped.push(buttons.slice(at, at + length));
  for (const action of single) if (action.kind === 'select') grouped.push([drawSelect(action)]);
  return grouped.slice(0, ROWS).map((components) => ({ type: ComponentType.ActionRow, components }));
}

export function drawButton({ label, state, tone }: Extract<Action, { kind: 'button' }>): APIButtonComponent {
  return {
    type: ComponentType.Button,
    style: STYLE[tone ?? 'plain'],
    label: brief(label, 80),
    custom_id: state,
  };
}

function drawSelect({
  label,
  state,
  options,
  least,
  most,
}: Extract<Action, { kind: 'select' }>): APISelectMenuComponent {
  return {
    type: ComponentType.StringSelect,
    custom_id: state,
    placeholder: brief(label, 150),
    ...(least !== undefined && { min_values: least }),
    ...(most !== undefined && { max_values: most }),
    options: options.slice(0, 25).map((option) => ({
      label: brief(option.label, 100),
      value: option.value,
      ...(option.detail !== undefined && { description: brief(option.detail, 100) }),
    })),
  };
}
