package prepai.scoring;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import prepai.evidence.Finding;
import prepai.evidence.Quote;
import prepai.evidence.Status;
import prepai.plan.Facet;
import prepai.plan.Kind;
import prepai.plan.Point;
import prepai.plan.Track;
import prepai.session.Event;
import prepai.session.Inquiry;
import prepai.session.Line;
import prepai.session.Session;
import prepai.text.Words;

/// Scores a track's dimensions from the points that were made and from what the whole conversation
/// shows. Without enough evidence there is no score.
final class Dimensions {
  private static final double PROMPTED = 0.9;
  private static final double MEASURE_WEIGHT = 15;
  private static final double CODE_WEIGHT = 40;

  /// What a program that fails a test may count for at most.
  private static final double WRONG_CODE = 0.5;

  private static final int FEWEST_PIECES = 2;
  private static final double FEWEST_WEIGHT = 20;
  private static final int FEWEST_ANSWERS = 3;

  /// Questions given up without an answer to any, before that says something of the candidate: who
  /// says twice not to know and then leaves has shown nothing.
  private static final int FEWEST_GIVEN_UP = 3;

  private static final int MOST_QUOTES = 6;
  private static final double INDEPENDENT_FROM = 0.55;
  private static final int PROBLEM_SOLVING_CAP = 2;
  private static final int LAST_RUNG = 4;
  private static final int TALK_WORDS = 8;

  /// What good order counts for in an answer that shows nothing of what was asked.
  private static final double EMPTY_WORDS = 0.5;

  private static final Pattern SIGNPOST =
      Pattern.compile(
          "\\b(?:because|so that|therefore|first(?:ly)?|second(?:ly)?|third(?:ly)?|then|finally|for (?:example|instance)|which means|in short"
              + "|the reason|as a result|on the other hand|instead|after that|next|that way|the main|to start|if .{2,60} then|since|the trade-?off)\\b",
          Pattern.CASE_INSENSITIVE);

  private final Session session;
  private final List<Inquiry> engaged;

  Dimensions(Session session) {
    this.session = session;
    List<Inquiry> engaged =
        session.inquiries().stream()
            .filter(inquiry -> inquiry.engaged() && !inquiry.opening())
            .toList();
    boolean tried =
        engaged.stream()
            .anyMatch(inquiry -> !inquiry.answers().isEmpty() || !inquiry.submissions().isEmpty());
    this.engaged = tried || engaged.size() >= FEWEST_GIVEN_UP ? engaged : List.of();
  }

  /// Everything a dimension's score rests on.
  private record Basis(List<Scale.Piece> pieces, List<Report.Evidence> quotes, List<String> said) {}

  List<Report.Dimension> scored() {
    return session.track().orElseThrow().dimensions().stream().map(this::score).toList();
  }

  private Report.Dimension score(Track.Dimension dimension) {
    Basis basis = basis(dimension);
    double weight = basis.pieces().stream().mapToDouble(Scale.Piece::weight).sum();
    if (basis.pieces().size() < FEWEST_PIECES || weight < FEWEST_WEIGHT) {
      return new Report.Dimension(
          dimension.id(),
          dimension.title(),
          dimension.core(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          ownScore(dimension),
          dimension.anchors(),
          "Not enough was said that bears on this.",
          basis.quotes());
    }
    double exact = Scale.of(basis.pieces());
    int score = Scale.rounded(exact);
    Scale.Band band =
        Scale.band(
            basis.pieces(), session.started().orElseThrow().seed() ^ dimension.id().hashCode());
    String note = String.join(" ", basis.said());
    boolean capped =
        dimension.facets().contains(Facet.APPROACH)
            && deepestRung() >= LAST_RUNG
            && score > PROBLEM_SOLVING_CAP;
    if (capped) {
      score = PROBLEM_SOLVING_CAP;
      note += " Capped at 2 by the fourth hint.";
    }
    return new Report.Dimension(
        dimension.id(),
        dimension.title(),
        dimension.core(),
        Optional.of(score),
        Optional.of(Math.min(band.low(), score)),
        Optional.of(capped ? (double) score : Math.max(band.high(), score)),
        ownScore(dimension),
        dimension.anchors(),
        note,
        basis.quotes());
  }

  private Optional<Integer> ownScore(Track.Dimension dimension) {
    return session.selfAssessment().stream()
        .flatMap(own -> own.dimensions().stream())
        .filter(own -> own.dimension().equals(dimension.id()))
        .map(Event.SelfAssessed.OwnScore::score)
        .findFirst();
  }

  /// The deepest hint rung given on any question.
  int deepestRung() {
    return session.inquiries().stream()
        .filter(inquiry -> !inquiry.opening())
        .flatMap(inquiry -> inquiry.hints().stream())
        .mapToInt(Inquiry.HintGiven::rung)
        .max()
        .orElse(0);
  }

  private Basis basis(Track.Dimension dimension) {
    var pieces = new ArrayList<Scale.Piece>();
    var quotes = new ArrayList<Report.Evidence>();
    int made = 0;
    int open = 0;
    for (Inquiry inquiry : engaged) {
      for (Point point : inquiry.points()) {
        if (!dimension.facets().contains(point.facet()) || !hadItsChance(inquiry, point)) {
          continue;
        }
        Optional<Finding> finding = inquiry.finding(point.id());
        double credit =
            finding.map(found -> found.credit() * (found.prompted() ? PROMPTED : 1)).orElse(0.0);
        pieces.add(new Scale.Piece(point.weight(), credit));
        open++;
        if (credit > 0) {
          made++;
        }
        finding.ifPresent(found ->
            found.quotes().forEach(quote -> quotes.add(evidence(inquiry, point, found, quote))));
      }
    }
    var said = new ArrayList<String>();
    if (open > 0) {
      said.add(made + " of " + open + " points that bear on it were made at least in part.");
    }
    for (Track.Measure measure : dimension.measures()) {
      measured(measure)
          .ifPresent(value -> {
            pieces.add(
                new Scale.Piece(
                    measure == Track.Measure.CORRECTNESS ? CODE_WEIGHT : MEASURE_WEIGHT, value));
            said.add(
                describe(measure)
                    + " "
                    + String.format(Locale.ROOT, "%.0f", value * 100)
                    + " of 100.");
          });
    }
    quotes.sort(
        Comparator.comparing(Report.Evidence::credit).thenComparingLong(Report.Evidence::seq));
    return new Basis(pieces, quotes.stream().limit(MOST_QUOTES).toList(), said);
  }

  /// A point of a question that broke off counts only when it was touched or asked for.
  private boolean hadItsChance(Inquiry inquiry, Point point) {
    return !brokeOff(session, inquiry)
        || inquiry.finding(point.id()).isPresent()
        || inquiry.probed().contains(point.id());
  }

  /// Whether the interview ended in the middle of the question.
  static boolean brokeOff(Session session, Inquiry inquiry) {
    boolean last = inquiry.number() == session.inquiries().size();
    return last && session.invitedAt().isEmpty() && session.ending().isPresent();
  }

  private static Report.Evidence evidence(
      Inquiry inquiry, Point point, Finding found, Quote quote) {
    return new Report.Evidence(
        quote.seq(), inquiry.number(), quote.quote(), point.claim(), found.status());
  }

  private Optional<Double> measured(Track.Measure measure) {
    return switch (measure) {
      case INDEPENDENCE -> talked().map(_ -> independence());
      case RESPONSIVENESS -> talked().map(this::responsiveness);
      case STRUCTURE -> talked().flatMap(this::structure);
      case CLARIFYING -> talked().flatMap(_ -> clarifying());
      case CORRECTNESS -> correctness();
      case OWN_TESTS -> ownTests();
    };
  }

  /// The answers, when there are enough to judge the conversation by.
  private Optional<List<Long>> talked() {
    List<Long> answers = engaged.stream().flatMap(inquiry -> inquiry.answers().stream()).toList();
    return answers.size() < FEWEST_ANSWERS ? Optional.empty() : Optional.of(answers);
  }

  /// How far the code works on the problems that it was asked for: fully when every test passes,
  /// else half of the share that does. Nothing submitted counts as nothing.
  private Optional<Double> correctness() {
    return average(
        engaged.stream()
            .filter(inquiry -> inquiry.codeInvited() || !inquiry.submissions().isEmpty())
            .mapToDouble(inquiry ->
                inquiry
                    .bestSubmission()
                    .map(run -> run.ran().passed() ? 1 : WRONG_CODE * run.passed() / run.total())
                    .orElse(0.0)));
  }

  /// The share of wrong solutions caught, on average over the problems that own tests were written
  /// for, by the last of them; tests of one's own are a plus, and their absence is no evidence.
  private Optional<Double> ownTests() {
    return average(
        engaged.stream()
            .flatMap(inquiry ->
                inquiry.submissions().reversed().stream()
                    .flatMap(run -> run.ownTests().stream())
                    .limit(1))
            .mapToDouble(judged -> (double) judged.killed() / judged.of()));
  }

  private static Optional<Double> average(DoubleStream values) {
    OptionalDouble average = values.average();
    return average.isPresent() ? Optional.of(average.getAsDouble()) : Optional.empty();
  }

  private double independence() {
    double whole = 0;
    double alone = 0;
    for (Inquiry inquiry : engaged) {
      for (Point point : inquiry.points()) {
        whole += point.weight();
        alone +=
            inquiry
                .finding(point.id())
                .filter(found -> !found.prompted() && found.rung() == 0)
                .map(found -> point.weight() * found.status().credit())
                .orElse(0.0);
      }
    }
    return whole == 0 ? 0 : Math.min(1, alone / whole / INDEPENDENT_FROM);
  }

  private double responsiveness(List<Long> answers) {
    Set<Long> fruitful = fruitful();
    return (double) answers.stream().filter(fruitful::contains).count() / answers.size();
  }

  /// The answers that showed something of what was asked.
  private Set<Long> fruitful() {
    return engaged.stream()
        .flatMap(inquiry -> inquiry.findings().values().stream())
        .filter(found -> found.status() != Status.CONTRADICTED)
        .flatMap(found -> found.quotes().stream())
        .map(Quote::seq)
        .collect(Collectors.toSet());
  }

  private Optional<Double> structure(List<Long> answers) {
    List<Line> texts =
        session.lines().stream()
            .filter(line -> line.role() == Line.Role.USER && answers.contains(line.seq()))
            .filter(line -> Words.of(line.text()).size() >= TALK_WORDS)
            .toList();
    if (texts.size() < FEWEST_ANSWERS) {
      return Optional.of(0.0);
    }
    Set<Long> fruitful = fruitful();
    double signposted =
        texts.stream()
            .filter(line -> SIGNPOST.matcher(line.text()).find())
            .mapToDouble(line -> fruitful.contains(line.seq()) ? 1 : EMPTY_WORDS)
            .sum();
    return Optional.of(signposted / texts.size());
  }

  private Optional<Double> clarifying() {
    List<Inquiry> tasks =
        engaged.stream()
            .filter(inquiry ->
                inquiry.question().kind() == Kind.CODING
                    || inquiry.question().kind() == Kind.SCENARIO)
            .toList();
    if (tasks.isEmpty()) {
      return Optional.empty();
    }
    int asked = tasks.stream().mapToInt(Inquiry::clarified).sum();
    return Optional.of(Math.min(1, asked / (1.5 * tasks.size())));
  }

  private static String describe(Track.Measure measure) {
    return switch (measure) {
      case INDEPENDENCE -> "Made without being asked for:";
      case RESPONSIVENESS -> "Answers that addressed the question:";
      case STRUCTURE -> "Answers with reasons and order:";
      case CLARIFYING -> "Questions about the task:";
      case CORRECTNESS -> "How far the submitted code works:";
      case OWN_TESTS -> "Wrong solutions that own tests catch:";
    };
  }
}
