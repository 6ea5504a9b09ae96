// The peer at work: reads one line for each round on standard input, answers it with one line of JSON.
//   append <callers> <milliseconds>            each turn: one event into a story of its own
//   update <callers> <turns> <stories>         each turn: load, decide, append, on stories of ten events
//   bytes                                      what the stored events take on disk
// The address of the database comes in the environment (EMMETT_DATABASE); what is stored comes as the first line.
import { createInterface } from 'node:readline';
import { performance } from 'node:perf_hooks';
import { randomUUID } from 'node:crypto';
import { CommandHandler } from '@event-driven-io/emmett';
import { getPostgreSQLEventStore } from '@event-driven-io/emmett-postgresql';
import pg from 'pg';

const connectionString = process.env.EMMETT_DATABASE;
const pool = new pg.Pool({ connectionString, max: 64 });
const store = getPostgreSQLEventStore(connectionString, { connectionOptions: { pool } });
await store.schema.migrate();

const lines = createInterface({ input: process.stdin })[Symbol.asyncIterator]();
const { words, on, provenance } = JSON.parse((await lines.next()).value);
let drawn = 0;

const remark = (minutes) => ({ type: 'RemarkNoted', data: { minutes, words, on }, metadata: provenance });

const note = CommandHandler({
  initialState: () => ({ remarks: 0 }),
  evolve: (state) => ({ remarks: state.remarks + 1 }),
});

async function round(callers, turn, over) {
  const took = [];
  const begun = performance.now();
  await Promise.all(
    Array.from({ length: callers }, async (_, caller) => {
      for (let n = 0; !over(n, begun); n++) {
        const at = performance.now();
        await turn(caller, n);
        took.push(performance.now() - at);
      }
    }),
  );
  const seconds = (performance.now() - begun) / 1000;
  took.sort((a, b) => a - b);
  const quantile = (q) => took[Math.min(took.length - 1, Math.floor(q * took.length))];
  return { perSecond: took.length / seconds, p50: quantile(0.5), p99: quantile(0.99) };
}

const append = (callers, milliseconds) =>
  round(
    callers,
    () => {
      const minutes = randomUUID();
      return store.appendToStream(`minutes-${minutes}`, [remark(minutes)]);
    },
    (n, begun) => performance.now() - begun > milliseconds,
  );

async function update(callers, turns, stories) {
  const ids = Array.from({ length: stories }, () => `minutes-${++drawn}-${randomUUID()}`);
  for (const id of ids) {
    await store.appendToStream(id, Array.from({ length: 10 }, () => remark(id)));
  }
  return round(
    callers,
    (caller, n) => {
      const id = ids[(caller + n * callers) % ids.length];
      return note(store, id, () => remark(id));
    },
    (n) => n >= turns,
  );
}

async function bytes() {
  await pool.query('VACUUM (FREEZE) emt_messages');
  const { rows } = await pool.query(
    `SELECT (SELECT count(*) FROM emt_messages)::int AS events, sum(pg_total_relation_size(c.oid))::float8 AS bytes
     FROM pg_class c WHERE c.relkind = 'r' AND c.relname LIKE 'emt\\_messages%'`,
  );
  return { events: rows[0].events, bytes: rows[0].bytes };
}

const answers = { append, update, bytes };
console.log(JSON.stringify({ ready: process.version }));
for await (const line of lines) {
  const [name, ...numbers] = line.trim().split(' ');
  console.log(JSON.stringify(await answers[name](...numbers.map(Number))));
}
await store.close();
await pool.end();
