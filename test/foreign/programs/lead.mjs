/**
 * Loaded before a program that we did not write (`node --import`): whatever it sends by https goes to the gate of the
 * test, under the name that it asked for. The gate's certificate holds the names of the vendors' stages alone, so that
 * a request to any other host fails at the handshake, and none leaves this machine.
 */
import http from 'node:http';
import https from 'node:https';

const loopback = '127.0.0.1';
const port = Number(process.env['GATE_PORT']);

function led(createConnection, change) {
  return function connect(options, ...rest) {
    return createConnection.call(this, change(options), ...rest);
  };
}

https.Agent.prototype.createConnection = led(https.Agent.prototype.createConnection, (options) => ({
  ...options,
  host: loopback,
  port,
}));

http.Agent.prototype.createConnection = led(http.Agent.prototype.createConnection, (options) => {
  if (options.host === loopback) return options;
  throw new Error(`${options.host} would be reached by plain http`);
});
