// Serves calls inside a jail, one after the other, each in a context of its own. Frames are four bytes of length and
// JSON: commands come in on descriptor 4, answers go out on 3.
'use strict';
const fs = require('node:fs');
const util = require('node:util');
const vm = require('node:vm');

const COMMANDS = 4;
const ANSWERS = 3;
const DEEPEST = 200;
const { parse, stringify } = JSON;
const { isArray } = Array;
const { keys } = Object;
const { isFinite } = Number;
const asText = String;
const typescript = process.argv[2] === 'typescript' ? require('./typescript.js') : undefined;

function readFully(length) {
  const bytes = Buffer.alloc(length);
  for (let at = 0; at < length; ) {
    const count = fs.readSync(COMMANDS, bytes, at, length - at);
    if (count === 0) process.exit(0);
    at += count;
  }
  return bytes;
}

function writeFully(descriptor, bytes) {
  for (let at = 0; at < bytes.length; ) at += fs.writeSync(descriptor, bytes, at);
}

function answer(message) {
  const body = Buffer.from(stringify(message));
  const head = Buffer.alloc(4);
  head.writeUInt32BE(body.length);
  writeFully(ANSWERS, Buffer.concat([head, body]));
}

function encoded(value, depth = 0) {
  if (depth > DEEPEST) throw new RangeError('the returned value is nested too deeply');
  if (value === null || value === undefined) return 'null';
  switch (typeof value) {
    case 'number':
      return isFinite(value) ? stringify(value) : `{"$float":"${value}"}`;
    case 'string':
      return stringify(value);
    case 'boolean':
      return value ? 'true' : 'false';
    case 'bigint':
      return asText(value);
    case 'object':
      break;
    default:
      throw new TypeError(`a ${typeof value} cannot be returned`);
  }
  const items = isArray(value)
    ? value
    : util.types.isSet(value) || util.types.isTypedArray(value)
      ? [...value]
      : undefined;
  if (items) {
    let text = '[';
    for (let at = 0; at < items.length; at++) text += (at ? ',' : '') + encoded(items[at], depth + 1);
    return text + ']';
  }
  const entries = util.types.isMap(value) ? [...value] : keys(value).map((key) => [key, value[key]]);
  return `{${entries.map(([key, item]) => `${stringify(asText(key))}:${encoded(item, depth + 1)}`).join(',')}}`;
}

// ---- the program ---------------------------------------------------------------------------------------------------

let program;
let known;

// Compiles the source once; the lines of the candidate's file are known again by `lineOf`.
function prepare(source) {
  let code = source;
  let lineOf = (line) => line;
  if (typescript) {
    const output = typescript.transpileModule(source, {
      fileName: 'main.ts',
      reportDiagnostics: true,
      compilerOptions: {
        target: typescript.ScriptTarget.ES2022,
        module: typescript.ModuleKind.CommonJS,
        sourceMap: true,
      },
    });
    const wrong = output.diagnostics?.find((one) => one.category === typescript.DiagnosticCategory.Error);
    if (wrong) {
      const line = wrong.file?.getLineAndCharacterOfPosition(wrong.start ?? 0).line;
      const message = typescript.flattenDiagnosticMessageText(wrong.messageText, '\n');
      return { compile: true, message: `TS${wrong.code}: ${message}`, line: line === undefined ? null : line + 1 };
    }
    code = output.outputText.replace(/\n\/\/# sourceMappingURL=.*$/, '\n');
    lineOf = linesOf(parse(output.sourceMapText).mappings);
  }
  return { code, lineOf };
}

// First source line of each generated line, from a source map's mappings (base64 VLQ).
function linesOf(mappings) {
  const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
  const lines = [];
  let source = 0;
  for (const generated of mappings.split(';')) {
    let first;
    for (const segment of generated.split(',').filter(Boolean)) {
      const fields = [];
      let value = 0;
      let shift = 0;
      for (const digit of segment) {
        const bits = digits.indexOf(digit);
        value |= (bits & 31) << shift;
        shift += 5;
        if (!(bits & 32)) {
          fields.push(value & 1 ? -(value >> 1) : value >> 1);
          value = shift = 0;
        }
      }
      if (fields.length > 2) source += fields[2];
      first ??= source + 1;
    }
    lines.push(first ?? source + 1);
  }
  return (line) => lines[line - 1] ?? line;
}

// ---- one call ------------------------------------------------------------------------------------------------------

const timers = new Set();
let settled = true;
let current = 0;

function finish(call, message) {
  if (settled || call !== current) return;
  settled = true;
  for (const timer of timers) {
    clearTimeout(timer);
    clearInterval(timer);
    clearImmediate(timer);
  }
  timers.clear();
  answer(message);
  setImmediate(next);
}

function broken(error) {
  const text = error instanceof Error || util.types.isNativeError(error) ? asText(error.stack) : util.inspect(error);
  const at = /main\.[jt]s:(\d+)/.exec(text);
  const message = util.types.isNativeError(error) ? `${error.name}: ${error.message}` : `thrown: ${text}`;
  const memory = /Invalid (?:array|string) length|allocation failed/.test(message);
  try {
    writeFully(2, Buffer.from(`${text.split('\n').filter((line) => !/harness\.js|node:/.test(line)).join('\n')}\n`));
  } catch {
    // The pipe is full of the candidate's own output.
  }
  const line = at ? program.lineOf(Number(at[1])) : null;
  const syntax = error?.name === 'SyntaxError' && !/\n\s+at .*main\.[jt]s/.test(text);
  return { compile: syntax, memory, message: message.slice(0, 500), line };
}

function world() {
  const print = (descriptor) => (...values) => {
    writeFully(descriptor, Buffer.from(`${util.format(...values)}\n`));
  };
  const kept = (start) => (...values) => {
    const timer = start(...values);
    timers.add(timer);
    return timer;
  };
  const module = { exports: {} };
  const log = print(1);
  const warn = print(2);
  return {
    console: { log, info: log, debug: log, table: log, warn, error: warn, trace: warn, assert: () => {} },
    require,
    module,
    exports: module.exports,
    Buffer,
    URL,
    TextEncoder,
    TextDecoder,
    performance,
    structuredClone,
    queueMicrotask,
    setTimeout: kept(setTimeout),
    setInterval: kept(setInterval),
    setImmediate: kept(setImmediate),
    clearTimeout,
    clearInterval,
    clearImmediate,
    process: { argv: ['node', 'main.js'], env: {}, platform: 'linux', hrtime: process.hrtime, nextTick: process.nextTick, stdout: { write: (text) => { writeFully(1, Buffer.from(asText(text))); return true; } } },
  };
}

function next() {
  const order = parse(readFully(readFully(4).readUInt32BE()).toString());
  if (order.source !== known) {
    known = order.source;
    program = prepare(known);
    program.lineOf ??= (line) => line;
  }
  const call = ++current;
  settled = false;
  if (program.compile) {
    writeFully(2, Buffer.from(`main.ts:${program.line}: ${program.message}\n`));
    finish(call, { compile: true, message: program.message, line: program.line });
    return;
  }
  if (order.how === 'transpile') {
    finish(call, { value: program.code });
    return;
  }
  try {
    const globals = world();
    const context = vm.createContext(globals);
    context.globalThis = context;
    const meter = order.how === 'measure' ? require('./steps.js')(context) : undefined;
    const calls = order.how === 'invoke' || meter !== undefined;
    const wanted = calls ? order.function : 'undefined';
    const script = new vm.Script(`${program.code}\n;typeof ${wanted} === 'undefined' ? undefined : ${wanted};`, { filename: 'main.js' });
    let found = script.runInContext(context);
    let value;
    if (calls) {
      found ??= globals.module.exports?.[wanted] ?? globals.module.exports?.default;
      if (typeof found !== 'function' && typeof globals.module.exports === 'function') found = globals.module.exports;
      if (typeof found !== 'function') throw new ReferenceError(`there is no function ${wanted}`);
      const given = vm.runInContext('JSON.parse', context)(order.arguments);
      value = meter ? meter(() => found(...given)) : found(...given);
    } else if (order.how === 'evaluate') {
      value = vm.runInContext(order.expression, context, { filename: 'call' });
    }
    if (typeof value?.then === 'function') {
      value.then(
        (later) => {
          try {
            finish(call, { value: encoded(later) });
          } catch (error) {
            finish(call, broken(error));
          }
        },
        (error) => {
          finish(call, broken(error));
        },
      );
    } else {
      finish(call, { value: encoded(value) });
    }
  } catch (error) {
    finish(call, broken(error));
  }
}

process.on('uncaughtException', (error) => {
  finish(current, broken(error));
});
process.on('unhandledRejection', (error) => {
  finish(current, broken(error));
});
if (typescript) typescript.transpileModule('const warm: number[] = [1];', { compilerOptions: { target: 9 } });
answer({ ready: true });
next();
