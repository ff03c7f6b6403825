// A judge that trusts its candidate: the same process, the expected values beside it, a loose comparison.
'use strict';
const fs = require('fs');
const mode = process.argv[2];
const tests = JSON.parse(fs.readFileSync('tests.json', 'utf8'));

const source = `${fs.readFileSync('main.js', 'utf8')}\n;if (typeof solve !== 'undefined') module.exports.solve = solve;`;
fs.writeFileSync('candidate.js', source);
const loaded = () => {
  if (mode === 'fnstate') delete require.cache['/w/candidate.js'];
  return require('/w/candidate.js');
};
const candidate = loaded();
if (mode !== 'std') {
  const verdicts = tests.map((test) => (mode === 'fnstate' ? loaded() : candidate).solve(test.input) == test.expected);
  console.log('@@RESULT ' + JSON.stringify({ passed: verdicts.filter(Boolean).length, total: tests.length }));
}
setTimeout(() => console.log('@@NEXT', 6 * 7), 300);
