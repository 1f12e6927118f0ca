import { type Instant, offsetAt } from '../time/index.ts';
import { byDeadline } from './actions.ts';
import type { Block } from './fit-lines.ts';
import { factWords, listed, percent, someOf, timeLeft, wallClock, wordsOf } from './format-words.ts';
import { shown, wrap } from './outside-text.ts';
import type { Action, Effect, StandingPart } from './standing.ts';

/** So many are shown whatever else there is. */
const ALWAYS = 5;

const ACTS: Readonly<Record<Exclude<Action['code'], 'avoid-defects-until' | 'fetch-download'>, string>> = {
  'confirm-overdue-shipments': 'confirm the overdue shipments of',
  'confirm-shipments-in-time': 'confirm the shipments of',
  'appeal-claims': 'appeal the granted claims on',
  'answer-claims': 'answer the claims on',
  'answer-chargebacks': 'answer the chargebacks on',
  'answer-return-requests': 'answer the return requests on',
  'check-feedback-removal': 'check removal of the feedback on',
};

interface Line {
  readonly whose: string;
  readonly text: string;
  readonly dueAt?: Instant;
}

/** What to do first, over all parts: by deadline, then in the order of the parts. */
export function actionBlocks(
  parts: readonly StandingPart[],
  options: { readonly asOf: Instant; readonly zone: string; readonly most: number; readonly width: number },
): readonly Block[] {
  const { width } = options;
  const lines = parts.flatMap((part) =>
    part.actions.map(
      (action): Line => ({
        whose: nameOf(part, parts),
        text: actionText(action, part, options),
        ...(action.dueAt === undefined ? {} : { dueAt: action.dueAt }),
      }),
    ),
  );
  // One download may serve several parts.
  const merged = new Map<string, { readonly line: Line; readonly whose: Set<string> }>();
  for (const line of lines.sort(byDeadline)) {
    const same = merged.get(line.text);
    if (same === undefined) merged.set(line.text, { line, whose: new Set([line.whose]) });
    else same.whose.add(line.whose);
  }
  if (merged.size === 0) return parts.length === 0 ? [] : [{ lines: ['Nothing to do first.'], weight: 0 }];
  return [
    { lines: ['What to do first:'], weight: 0 },
    ...[...merged.values()].map(({ line, whose }, index) => ({
      lines: wrap(`${someOf([...whose], 3)}: ${line.text}`, width, `  ${index + 1}. `, '     '),
      weight: index < ALWAYS ? 0 : 6,
    })),
  ];
}

/** As short as it can be without meaning another part as well. */
function nameOf(part: StandingPart, parts: readonly StandingPart[]): string {
  const { account, marketplace, store, fulfilledBy } = part;
  const differ = (key: 'account' | 'marketplace') => parts.some((other) => other[key] !== part[key]);
  const hasSibling = parts.some(
    (other) => other.store === store && other.fulfilledBy !== fulfilledBy && other.account === account,
  );
  return [
    ...(account !== undefined && differ('account') ? [shown(account)] : []),
    ...(differ('marketplace') ? [shown(marketplace)] : []),
    shown(store),
    ...(hasSibling && fulfilledBy === 'marketplace' ? ['(shipped by the marketplace)'] : []),
  ].join(' ');
}

function actionText(
  action: Action,
  { metrics, zone }: StandingPart,
  { asOf, zone: headZone, most }: { readonly asOf: Instant; readonly zone: string; readonly most: number },
): string {
  const { code, orderIds, dueAt, until = '', download, facts = [], effects } = action;
  const ids = someOf(
    orderIds.map((id) => shown(id)),
    Math.min(most, 6),
  );
  const clock = dueAt === undefined || offsetAt(dueAt, zone) === offsetAt(dueAt, headZone) ? '' : ` ${zone}`;
  const by = dueAt === undefined ? '' : `, by ${wallClock(dueAt, zone)}${clock} (${timeLeft(dueAt, asOf)})`;
  const target = ({ rule }: Effect) =>
    metrics.find((result) => result.rule?.id === rule)?.tests.find(({ kind }) => kind === 'required')?.target;
  const said = effects.flatMap((effect) => effectText(effect, target(effect)));
  const then = said.length === 0 ? '' : `: ${said.join('; ')}`;
  if (code === 'avoid-defects-until') {
    const [metric = ''] = effects.map((effect) => wordsOf(effect.metric));
    return `no further defect in the ${metric} until ${until}, when ${ids} ${orderIds.length === 1 ? 'leaves' : 'leave'}${then}`;
  }
  if (code === 'fetch-download') {
    const told = listed(facts.map(factWords));
    return download === undefined
      ? `find out ${told}: no download tells it`
      : `fetch the ${shown(download, 60)}: it tells ${told}`;
  }
  return `${ACTS[code]} ${ids}${by}${then}`;
}

/** Nothing where the rate is not known, or stays what it is. */
function effectText(
  { metric, from, to, when, status }: Effect,
  target: number | undefined,
): readonly string[] {
  if (from === null || to === null || from === to) return [];
  const change = `${wordsOf(metric)} ${percent(from, target)} -> ${percent(to, target)}${status === 'bad' ? ' (bad)' : ''}`;
  return [when === 'done' ? change : `otherwise ${change}`];
}
