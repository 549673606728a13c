// Loaded into a command by `node --import`: makes its nth change of the file system the last one. FAULT is one of
//
//     count:FILE     writes the number of changes to FILE at the end
//     kill:N         kill -9 before the Nth change; a write is done by half
//     full:N         no space left on the device from the Nth change on
//     poison:TEXT    kill -9 as soon as a packed job holds TEXT
//     no-queue:0     exit code 99 when anything of the queue was loaded
//     no-addon:0     refuses to load native code, which is where the segmenter begins
import fs from 'node:fs';
import Module, { syncBuiltinESMExports } from 'node:module';
import zlib from 'node:zlib';

const [fault, value] = (process.env.FAULT ?? '').split(/:(.*)/u);
const writes = ['openSync', 'writeFileSync', 'writeSync', 'copyFileSync', 'mkdirSync', 'symlinkSync', 'linkSync'];
const others = [
  'fsyncSync',
  'renameSync',
  'rmSync',
  'unlinkSync',
  'utimesSync',
  'lutimesSync',
  'chmodSync',
  'chownSync',
];
let changes = 0;

function isChange(name, args) {
  return name !== 'openSync' || (args[1] !== undefined && args[1] !== 'r');
}

function writeHalf(original, [file, content, ...rest]) {
  original.call(fs, file, content.slice(0, content.length / 2), ...rest);
}

for (const name of [...writes, ...others]) {
  const original = fs[name];
  fs[name] = (...args) => {
    if (!isChange(name, args)) return original.apply(fs, args);
    changes += 1;
    if (fault === 'kill' && changes === Number(value)) {
      if (name === 'writeFileSync') writeHalf(original, args);
      process.kill(process.pid, 'SIGKILL');
    }
    if (fault === 'full' && changes >= Number(value) && writes.includes(name)) {
      const path = typeof args[0] === 'string' ? ` '${args[0]}'` : '';
      const message = `ENOSPC: no space left on device, ${name}${path}`;
      throw Object.assign(new Error(message), { code: 'ENOSPC', errno: -28, syscall: 'write' });
    }
    return original.apply(fs, args);
  };
}
if (fault === 'poison') {
  const unpack = zlib.gunzipSync;
  zlib.gunzipSync = (...args) => {
    const bytes = unpack(...args);
    if (bytes.includes(value)) process.kill(process.pid, 'SIGKILL');
    return bytes;
  };
}
syncBuiltinESMExports();

if (fault === 'no-queue') {
  process.on('exit', () => {
    const isLoaded = Object.keys(Module._cache).some((path) => /node_modules\/(?:bullmq|ioredis)\//u.test(path));
    if (isLoaded) process.exitCode = 99;
  });
}
if (fault === 'count') {
  const write = fs.writeFileSync;
  process.on('exit', () => write(value, String(changes)));
}
if (fault === 'no-addon') {
  process.dlopen = () => {
    throw new Error('native code was loaded');
  };
}
