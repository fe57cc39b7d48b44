import { createSandbox, everyApi, listen, type Sandbox } from '../../../src/sandbox/index.ts';
import { formatTime } from '../../../src/time/format.ts';
import { type Gate, openGate } from './gate.ts';
import { type Heard, type Program, startProgram } from './program.ts';

/** A program, and the sandbox that it takes for the vendor. */
export interface Stage {
  readonly sandbox: Sandbox;
  /** The sandbox's address for a shopper's browser. */
  readonly url: string;
  readonly program: Program;
  /** The hosts that the program asked for. */
  readonly requested: readonly string[];
  close(): Promise<void>;
}

/** What ECPay's logistics package has in its own file of settings. */
const packaged = { merchantId: '2000933', hashKey: 'XBERn1YOvpM9nfZc', hashIv: 'h1ONHk4P4yqbl5LK' };

export async function openStage(name: string): Promise<Stage> {
  const sandbox = createSandbox({ merchants: { 'ecpay-logistics': [packaged] } });
  const listener = await listen(sandbox);
  const hosts = everyApi.flatMap(({ document }) => document.servers.stage ?? []).map((url) => new URL(url).hostname);
  const gate: Gate = await openGate(hosts, listener.url);
  const program = startProgram(name, gate);
  return {
    sandbox,
    url: listener.url,
    program,
    requested: gate.requested,
    async close() {
      await program.close();
      await gate.close();
      await listener.close();
      sandbox.close();
    },
  };
}

let serial = 0;

/** What the shop of a program is told to sell: a number that is new, at a time that is now. */
export async function newOrder({ program }: Stage, goods = '高山茶'): Promise<OrderGiven> {
  const shop = String(await program.do('address'));
  serial += 1;
  return {
    number: `Foreign${serial}`,
    amount: 120,
    date: String(formatTime('yyyy/MM/dd HH:mm:ss', Date.now())),
    goods,
    returnUrl: `${shop}/paid`,
    infoUrl: `${shop}/code`,
    replyUrl: `${shop}/status`,
    clientUrl: `${shop}/back`,
  };
}

export interface OrderGiven {
  readonly number: string;
  readonly amount: number;
  readonly date: string;
  readonly goods: string;
  readonly returnUrl: string;
  readonly infoUrl: string;
  readonly replyUrl: string;
  /** Where the shopper's browser is sent with what the vendor says. */
  readonly clientUrl: string;
}

/** The callbacks about an order that the program has heard so far. */
export async function heardOf({ program }: Stage, number: string): Promise<readonly Heard[]> {
  const heard = (await program.do('heard')) as readonly Heard[];
  return heard.filter(({ fields }) => fields['MerchantTradeNo'] === number);
}
