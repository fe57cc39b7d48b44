/**
 * The table of `postgresStore`: one statement, for a migration or for the start of the program.
 *
 * @example
 * import { claimsTable } from 'jinliu/once';
 * import pg from 'pg';
 *
 * await new pg.Pool().query(claimsTable);
 */
export const claimsTable = `CREATE TABLE IF NOT EXISTS jinliu_claims (
  key text PRIMARY KEY,
  token text NOT NULL,
  done boolean NOT NULL,
  note text NOT NULL,
  expires_at timestamptz NOT NULL,
  UNIQUE (expires_at, key)
)`;

/*
 * Times are those of the server at the start of a statement. One that waited for another transaction judges by a time
 * that has passed, and so at worst takes an expired claim for one that is running, never the other way round.
 */
const inMilliseconds = "statement_timestamp() + $3::double precision * interval '1 millisecond'";

/**
 * Takes a key that is free, expired or one's own. Where it is not taken, the row says why; a row that is done and has
 * not expired never changes, so that it may be told from the state at the statement's start.
 */
export const claimSql: string = `WITH expired AS (
  DELETE FROM jinliu_claims WHERE key IN (
    SELECT key FROM jinliu_claims WHERE expires_at < statement_timestamp() AND key <> $1
    ORDER BY expires_at LIMIT 2 FOR UPDATE SKIP LOCKED
  )
), claimed AS (
  INSERT INTO jinliu_claims AS held (key, token, done, note, expires_at)
  VALUES ($1, $2, false, '', ${inMilliseconds})
  ON CONFLICT (key) DO UPDATE
    SET token = excluded.token, done = false, note = '', expires_at = excluded.expires_at
    WHERE held.expires_at < statement_timestamp() OR (held.token = excluded.token AND NOT held.done)
  RETURNING key
)
SELECT 'claimed' AS state, '' AS note FROM claimed
UNION ALL
SELECT CASE WHEN done AND expires_at >= statement_timestamp() THEN 'done' ELSE 'running' END, note
FROM jinliu_claims WHERE key = $1 AND NOT EXISTS (SELECT FROM claimed)`;

/** Writes nothing where another claim has the key. */
export const doneSql: string = `INSERT INTO jinliu_claims AS held (key, token, done, note, expires_at)
VALUES ($1, $2, true, $4, ${inMilliseconds})
ON CONFLICT (key) DO UPDATE
  SET token = excluded.token, done = true, note = excluded.note, expires_at = excluded.expires_at
  WHERE held.token = excluded.token OR held.expires_at < statement_timestamp()
RETURNING key`;

export const releaseSql = 'DELETE FROM jinliu_claims WHERE key = $1 AND token = $2 AND NOT done';
