import type { Digest } from '../envelopes/check-mac-value/digest.ts';
import type { CallbackTable } from '../message/callback.ts';
import type { MessageShape, OperationTable } from '../message/operation.ts';
import type { MacMessages } from './explain-mac.ts';

/** The signed messages of an API, out of its generated tables. */
export function signedMessages({
  operations,
  callbacks,
}: {
  readonly operations: OperationTable;
  readonly callbacks: CallbackTable;
}): MacMessages {
  const shapes = [...Object.values(callbacks), ...Object.values(operations)]
    .flatMap((each): readonly MessageShape[] =>
      'answer' in each ? [each.answer as MessageShape, each.request] : [each.request],
    )
    .filter((shape) => shape.envelope.digest !== undefined);
  return {
    digest: shapes[0]?.envelope.digest ?? ('sha256' satisfies Digest),
    messages: shapes.map((shape) => shape.layout.map(([name]) => name).filter((name) => name !== 'CheckMacValue')),
  };
}
