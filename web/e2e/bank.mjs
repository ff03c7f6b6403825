// What the bank itself calls a good answer, so that a candidate in these tests can earn something.
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { repository } from './server.mjs';

const content = join(repository, 'content');

/**
 * @param {string} said by the interviewer, with a question of the bank in it
 * @returns {Promise<string[]>} the answers that question is calibrated with, from the weakest to the best
 */
export async function calibratedAnswers(said) {
  for (const question of await questions()) {
    if (said.replace(/\s+/g, ' ').includes(question.prompt)) return question.answers;
  }
  throw new Error(`no question of the bank is in: ${said}`);
}

let read;

function questions() {
  read ??= readdir(content, { recursive: true }).then((files) =>
    Promise.all(files.filter((name) => /^(questions|problems)\/.+\.yaml$/.test(name)).map(question)),
  );
  return read;
}

// Prompts and answers are folded blocks, indented below their key; a short prompt may stand in quotes.
async function question(name) {
  const yaml = await readFile(join(content, name), 'utf8');
  const prompt = /^prompt: (?:>-\n((?: .*\n| *\n)+)|"(.*)"$)/m.exec(yaml)?.slice(1).find(Boolean);
  const calibration = yaml.split(/^calibration:\n/m)[1]?.split(/^\S/m)[0] ?? '';
  const answers = [...calibration.matchAll(/text: >-\n((?: {6}.*\n| *\n)+)/g)].map(([, text]) => text);
  if (prompt === undefined || answers.length === 0) throw new Error(`${name}: no prompt or no answers found`);
  return { prompt: folded(prompt), answers: answers.map(folded) };
}

function folded(block) {
  return block.trim().replace(/\s+/g, ' ');
}
