/** How a command ended, for a script. */
export const exits: {
  readonly value: 0;
  readonly refused: 1;
  readonly usage: 2;
  readonly unknown: 3;
  readonly 'not-sent': 4;
  /** Ctrl-C before anything was done, as shells have it. */
  readonly interrupted: 130;
} = { value: 0, refused: 1, usage: 2, unknown: 3, 'not-sent': 4, interrupted: 130 };

export type Ending = keyof typeof exits;

export const exitHelp = `exit codes: 0 a value, 1 refused, 2 the command line is wrong, 3 the outcome is unknown, 4 nothing was sent,
130 interrupted before anything was done`;
