// Counts the steps of a JavaScript program: the engine tells how often every block ran, and what the library does on the
// program's behalf is priced as textbooks do. Loaded only into a worker that measures.
'use strict';
const inspector = require('node:inspector');
const vm = require('node:vm');

const session = new inspector.Session();
session.connect();

function ask(method, parameters) {
  let result;
  session.post(method, parameters, (error, answer) => {
    if (error) throw new Error(error.message);
    result = answer;
  });
  return result;
}

ask('Profiler.enable');
ask('Profiler.startPreciseCoverage', { callCount: true, detailed: true });

// How often blocks of the program ran since it was last asked.
function blocks() {
  let count = 0;
  for (const script of ask('Profiler.takePreciseCoverage').result) {
    if (script.url !== 'main.js') continue;
    for (const one of script.functions) for (const range of one.ranges) count += range.count;
  }
  return count;
}

// Runs inside of the program's context, whose arrays and strings are its own. Gives what the library has cost so far.
function priced() {
  let cost = 0;
  const wrap = (owner, names, price) => {
    for (const name of names) {
      const plain = owner[name];
      if (typeof plain !== 'function') continue;
      const counted = function (...given) {
        const before = this.length;
        const result = plain.apply(this, given);
        cost += price(before, result, given, this);
        return result;
      };
      Object.defineProperty(owner, name, { value: counted, writable: true, configurable: true });
    }
  };
  const all = (length) => length;
  const sort = (length) => length * Math.log2(length + 1);
  const wayTo = (length, at, given) => (at < 0 ? length : Math.max(1, at - (given[1] || 0) + 1));
  const made = (_, result) => result.length;
  const argument = (_, result, given) => (typeof given[0] === 'string' ? given[0].length : 1);
  const passed = (length, found, given, self) => (found ? self.indexOf(given[0]) + 1 : length);
  for (const owner of [Array.prototype, Object.getPrototypeOf(Int8Array.prototype)]) {
    wrap(owner, ['sort', 'toSorted'], sort);
    wrap(owner, ['includes'], passed);
    wrap(owner, ['indexOf'], wayTo);
    wrap(owner, ['lastIndexOf', 'reverse', 'fill', 'join', 'shift', 'unshift', 'copyWithin', 'with', 'toReversed'], all);
    wrap(owner, ['slice', 'concat', 'flat'], made);
    wrap(owner, ['splice'], (length, removed, given) => Math.max(0, length - (given[0] ?? 0)) + removed.length);
  }
  wrap(String.prototype, ['indexOf'], wayTo);
  wrap(String.prototype, ['includes', 'lastIndexOf', 'search', 'toLowerCase', 'toUpperCase', 'trim', 'replace', 'replaceAll', 'match', 'split', 'localeCompare'], all);
  wrap(String.prototype, ['slice', 'substring', 'substr', 'repeat', 'concat', 'padStart', 'padEnd'], made);
  wrap(String.prototype, ['startsWith', 'endsWith'], argument);
  return () => cost;
}

// A meter for one context, to be made before the program runs in it: does a call and gives `[steps, nanoseconds]`.
module.exports = (context) => {
  const library = new vm.Script(`(${priced})()`, { filename: 'prices.js' }).runInContext(context);
  return (call) => {
    blocks();
    const paid = library();
    const began = process.cpuUsage();
    call();
    const took = process.cpuUsage(began);
    return [Math.round(blocks() + library() - paid), (took.user + took.system) * 1000];
  };
};
