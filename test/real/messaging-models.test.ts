import { describe, expect, it } from 'vitest';
import { amazon } from '../../src/rulebook/amazon/index.ts';
import { messageTypesInForce, rulebook } from '../../src/rulebook/index.ts';
import { isPresent, sharedText, skipNote } from './shared-files.ts';

const model = 'amazon/messaging.json.gz';
const operations = 'amazon/messaging-operations.json';

interface Limits {
  readonly minLength?: number;
  readonly maxLength?: number;
}
interface Operation {
  readonly description?: string;
  readonly parameters?: readonly { readonly in: string; readonly schema?: { readonly $ref: string } }[];
}
interface Model {
  readonly paths: Readonly<Record<string, { readonly post?: Operation }>>;
  readonly definitions: Readonly<
    Record<string, { readonly properties?: { readonly text?: Limits; readonly attachments?: Limits } }>
  >;
}

const types = messageTypesInForce(rulebook(amazon, { store: 'US' }), '2026-11-20T12:00:00Z');
const none = { min: 0, max: 0 };
const range = (limits: Limits | undefined) =>
  limits === undefined ? none : { min: limits.minLength ?? 0, max: limits.maxLength };

describe.skipIf(!isPresent(model))(`Amazon’s model of the Messaging API${skipNote(model)}`, () => {
  it('R51: has the types, limits and critical ones of the rulebook, and no others', () => {
    const { paths, definitions } = JSON.parse(sharedText(model)) as Model;
    const stated = Object.entries(paths).flatMap(([path, { post }]) => {
      if (post === undefined) return [];
      const reference = post.parameters?.find((one) => one.in === 'body')?.schema?.$ref ?? '';
      const fields = definitions[reference.replace('#/definitions/', '')]?.properties;
      const critical = /\bcritical message\b/.test(post.description ?? '');
      return [
        {
          messageType: path.split('/').at(-1),
          text: range(fields?.text),
          attachments: range(fields?.attachments),
          critical,
        },
      ];
    });
    const held = types.map(({ messageType, text, attachments, critical }) => ({
      messageType,
      text,
      attachments,
      critical,
    }));
    const byName = (one: { readonly messageType?: string | undefined }, other: typeof one): number =>
      String(one.messageType) < String(other.messageType) ? -1 : 1;
    expect(stated.length).toBe(9);
    expect([...held].sort(byName)).toEqual([...stated].sort(byName));
  });
});

describe.skipIf(!isPresent(operations))(
  `Amazon’s list of messaging operations${skipNote(operations)}`,
  () => {
    it('R51: names every type of the rulebook', () => {
      const listed = (JSON.parse(sharedText(operations)) as readonly { readonly path: string }[]).map(
        ({ path }) => path,
      );
      for (const { messageType } of types)
        expect(listed.some((path) => path.endsWith(`/messages/${messageType}`))).toBe(true);
    });
  },
);
