/** Where the tour prints: standard output, or whatever a test hands in. */
export interface Output {
  write(text: string): unknown;
  /** The width of a terminal; none where the output is a file or a pipe. */
  readonly columns?: number;
  readonly isTTY?: boolean;
}

/** What one call came to. */
export interface Result {
  /** The API's own result code, or the HTTP status of a page. */
  readonly code: string;
  /** NT$ */
  readonly amount?: number;
}

const styles = { bold: 1, dim: 2, red: 31, green: 32, cyan: 36 };

/** Aligned lines that fit the terminal; colour on a terminal only, and never with `NO_COLOR` (https://no-color.org). */
export class Screen {
  readonly #output: Output;
  readonly #columns: number;
  readonly #hasColor: boolean;
  #failures = 0;

  constructor(output: Output, environment: Readonly<Record<string, string | undefined>>) {
    this.#output = output;
    this.#columns = output.columns ?? 120;
    const isDumb = environment['TERM'] === 'dumb';
    this.#hasColor = output.isTTY === true && !isDumb && (environment['NO_COLOR'] ?? '') === '';
  }

  /** How many attempts failed. */
  get failures(): number {
    return this.#failures;
  }

  line(text: string): void {
    this.#output.write(`${text}\n`);
  }

  title(text: string): void {
    this.line(`\n${this.#style('bold', text)}`);
  }

  heading(name: string, text: string): void {
    this.line(`\n${this.#style('cyan', name)}  ${this.#style('dim', text)}`);
  }

  /** One call: its name, what came back, and what it is for, as far as there is room. */
  call(name: string, { code, amount }: Result, summary: string): void {
    const facts = columns(name, code, amount === undefined ? '' : nt(amount));
    this.line(`${facts}${this.#style('dim', shortened(summary, this.#columns - facts.length))}`);
  }

  /** What stands above the calls. */
  head(): void {
    this.line(`\n${this.#style('dim', `${columns('operation', 'code', 'amount')}what it does`)}`);
  }

  /** One step of a conversation: who, and what they do. */
  step(who: string, text: string): void {
    this.line(`  ${this.#style('cyan', who.padEnd(8))} ${text}`);
  }

  /** A command or a file, and what it is good for. */
  pointer(name: string, text: string): void {
    this.line(`  ${this.#style('cyan', name.padEnd(16))} ${text}`);
  }

  /** Runs a part of the tour; what it throws is printed whole, and counted. */
  async attempt(name: string, run: () => Promise<void>): Promise<void> {
    try {
      await run();
    } catch (error) {
      this.#failures += 1;
      this.line(
        `  ${name.padEnd(24)} ${this.bad(`FAILED: ${error instanceof Error ? error.message : String(error)}`)}`,
      );
    }
  }

  good(text: string): string {
    return this.#style('green', text);
  }

  bad(text: string): string {
    return this.#style('red', text);
  }

  #style(style: keyof typeof styles, text: string): string {
    return this.#hasColor && text !== '' ? `\u001b[${styles[style]}m${text}\u001b[0m` : text;
  }
}

function columns(name: string, code: string, amount: string): string {
  return `  ${name.padEnd(24)} ${code.padEnd(8)}  ${amount.padEnd(8)}  `;
}

/** `NT$1,250` */
export function nt(amount: number | null | undefined): string {
  return amount === undefined || amount === null ? 'no amount' : `NT$${amount.toLocaleString('en-US')}`;
}

function shortened(text: string, width: number): string {
  return text.length <= width ? text : `${text.slice(0, Math.max(0, width - 1)).trimEnd()}…`;
}
