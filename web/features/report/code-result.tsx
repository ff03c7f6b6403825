import { CodeView } from '@/components/coding/code-view';
import { GrowthView } from '@/components/coding/growth-view';
import { orderWords, topicWords, words as codeWords } from '@/components/coding/words';
import { classes } from '@/components/ui/classes';
import { languageTitles } from '@/protocol/code';
import type { ReportCode } from '@/protocol/report';
import { words } from './words';

// What came of the candidate's program: the tests, the submission that counts, its running time, the own tests.
export function CodeResult({ code }: { code: ReportCode }) {
  const { passed, total, failing, growth, target, own_tests: own } = code;
  const counted = words.counted(code.submissions, code.counted);
  const titled = code.submissions > 0 ? words.countedCode : words.lastCode;
  const right = own?.tests.filter((test) => test.right).length ?? 0;
  return (
    <div className="space-y-5">
      <div>
        <p>
          <strong className={classes('font-semibold', total > 0 && passed === total && 'text-good')}>
            {words.testsPassed(passed, total)}
          </strong>
          <span className="text-faint"> · {words.tries(code.submissions, code.runs - code.submissions)}</span>
        </p>
        {counted !== undefined && <p className="mt-1 text-sm text-soft">{counted}</p>}
        {failing.length > 0 && (
          <p className="mt-1 text-sm text-soft">
            {words.failing}: {[...new Set(failing)].map(topicWords).join(', ').toLowerCase()}
          </p>
        )}
      </div>
      {code.code !== '' && (
        <CodeView
          label={titled(languageTitles[code.language])}
          code={code.code.replace(/\n+$/, '')}
          language={code.language}
          className="max-h-[32rem]"
        />
      )}
      {growth ? (
        <GrowthView growth={growth} target={target} />
      ) : (
        <p className="text-sm text-soft">
          {words.notMeasured} {codeWords.target}: <span className="font-code">{orderWords(target)}</span>
        </p>
      )}
      <p className="text-sm text-soft">
        {code.claimed === undefined ? (
          words.noClaim
        ) : (
          <>
            {words.claim}: <span className="font-code">{orderWords(code.claimed)}</span>
          </>
        )}
      </p>
      <p className="text-sm text-soft">
        {own && own.tests.length > 0
          ? words.ownTests(own.tests.length, right, own.killed, own.of)
          : words.noOwnTests}
      </p>
    </div>
  );
}
