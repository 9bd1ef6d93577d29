// A worker of its own, so that Postgres makes its files while the desk's code is still being loaded.
const { parentPort, workerData } = require('node:worker_threads');
const { PGlite } = require('@electric-sql/pglite');

PGlite.create({ dataDir: workerData })
  .then((database) => database.close())
  .then(() => parentPort.postMessage('made'));
