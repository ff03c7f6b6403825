import type { ReactNode } from 'react';
import { DownloadMenu } from '@/components/ui/download-menu';
import { SiteLinks } from '@/components/ui/site-links';
import { Wordmark } from '@/components/ui/wordmark';
import { downloadUrl } from '@/protocol/api';
import type { Conversation } from '@/protocol/conversation';
import type { Report } from '@/protocol/report';
import { CvSection } from './cv-section';
import { DimensionOverview } from './dimension-overview';
import { DimensionCard } from './dimension-card';
import { Highlights } from './highlights';
import { HintLedger } from './hint-ledger';
import { Notes } from './notes';
import { QuestionList } from './question-list';
import { Section } from './section';
import { StudyPlan } from './study-plan';
import { Transcript } from './transcript';
import { Verdict } from './verdict';
import { interviewFacts, words } from './words';

interface ReportViewProps {
  id: string;
  report: Report;
  log: Conversation;
  themeToggle: ReactNode;
}

export const titleAnchor = 'report-title';

const contents = [
  ['verdict', words.verdict],
  ['dimensions', words.dimensions],
  ['questions', words.questions],
  ['cv', words.yourCv],
  ['study-plan', words.plan],
  ['hints', words.ledger],
  ['notes', words.notes],
  ['transcript', words.transcript],
] as const;

export function ReportView({ id, report, log, themeToggle }: ReportViewProps) {
  return (
    <div className="mx-auto max-w-6xl px-5 sm:px-8">
      <header className="flex h-16 items-center justify-between gap-3 print:hidden">
        <Wordmark />
        <div className="flex items-center gap-1 sm:gap-2">
          <SiteLinks from="report" />
          <DownloadMenu label={words.download} groups={downloads(id)} />
          {themeToggle}
        </div>
      </header>
      <div className="gap-12 pt-8 pb-32 lg:grid lg:grid-cols-[10rem_minmax(0,1fr)] lg:pt-14">
        <nav aria-label={words.contents} className="max-lg:hidden print:hidden">
          <ul className="sticky top-10 space-y-1 border-l border-line text-sm">
            {contents
              .filter(([anchor]) => anchor !== 'cv' || report.cv !== undefined)
              .map(([anchor, title]) => (
                <li key={anchor}>
                  <a
                    href={`#${anchor}`}
                    className="-ml-px block border-l border-transparent py-1 pl-4 text-soft hover:border-accent hover:text-ink"
                  >
                    {title}
                  </a>
                </li>
              ))}
          </ul>
        </nav>
        <main className="min-w-0">
          <h1
            id={titleAnchor}
            tabIndex={-1}
            className="font-serif text-3xl leading-tight tracking-tight text-balance outline-none sm:text-4xl"
          >
            {report.interview.title}
          </h1>
          <p className="mt-3 text-soft">{interviewFacts(report)}</p>
          {report.interview.cv_file && !report.cv && (
            <p className="mt-1 text-sm text-faint">
              {words.cv}: {report.interview.cv_file}
            </p>
          )}
          <Verdict report={report} />
          <Section anchor="dimensions" title={words.dimensions}>
            <DimensionOverview dimensions={report.dimensions} />
            <Highlights strengths={report.strengths} gaps={report.gaps} />
            <div className="mt-6 space-y-4">
              {report.dimensions.map((dimension) => (
                <DimensionCard key={dimension.id} dimension={dimension} />
              ))}
            </div>
          </Section>
          <Section anchor="questions" title={words.questions}>
            <QuestionList id={id} questions={report.questions} />
          </Section>
          {report.cv && (
            <Section anchor="cv" title={words.yourCv}>
              <CvSection id={id} cv={report.cv} seen={log.cv} />
            </Section>
          )}
          <Section anchor="study-plan" title={words.plan}>
            <StudyPlan plan={report.study_plan} />
          </Section>
          <Section anchor="hints" title={words.ledger}>
            <HintLedger ledger={report.hint_ledger} />
          </Section>
          <Section anchor="notes" title={words.notes}>
            <Notes notes={report.notes} speaking={report.speaking} />
          </Section>
          <Section anchor="transcript" title={words.transcript}>
            <Transcript lines={log.lines} startedAt={report.interview.started_at} />
          </Section>
        </main>
      </div>
    </div>
  );
}

function downloads(id: string) {
  const of = (what: 'report' | 'transcript') =>
    (['pdf', 'md', 'json'] as const).map((format) => ({
      label: words.formats[format],
      href: downloadUrl(id, what, format),
    }));
  return [
    { title: words.title, items: of('report') },
    { title: words.transcript, items: of('transcript') },
  ];
}
