/** What a process that handles callbacks is asked for. */
export interface Order {
  readonly store: StoreName;
  readonly callbacks: number;
}

export type StoreName = 'memory' | 'redis' | 'pg';
