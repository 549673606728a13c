// Loaded before a command: whatever would open a connection throws, and is written to the file named by GOVFACTS_NETWORK_LOG.
import dgram from 'node:dgram';
import dns from 'node:dns';
import { appendFileSync } from 'node:fs';
import http from 'node:http';
import http2 from 'node:http2';
import https from 'node:https';
import { syncBuiltinESMExports } from 'node:module';
import net from 'node:net';
import tls from 'node:tls';

function refuse(name) {
  return () => {
    appendFileSync(process.env.GOVFACTS_NETWORK_LOG, `${name}\n`);
    throw new Error(`unexpected network access by ${name}, expected none`);
  };
}

const doors = [
  [net, 'net', ['connect', 'createConnection', 'createServer']],
  [net.Socket.prototype, 'net.Socket', ['connect']],
  [tls, 'tls', ['connect']],
  [http, 'http', ['request', 'get', 'createServer']],
  [https, 'https', ['request', 'get']],
  [http2, 'http2', ['connect']],
  [dgram, 'dgram', ['createSocket']],
  [dns, 'dns', ['lookup', 'resolve', 'resolve4', 'resolve6']],
  [dns.promises, 'dns.promises', ['lookup', 'resolve']],
  [globalThis, 'globalThis', ['fetch', 'WebSocket']],
];
for (const [holder, name, methods] of doors)
  for (const method of methods) if (method in holder) holder[method] = refuse(`${name}.${method}`);
syncBuiltinESMExports();
