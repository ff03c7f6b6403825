package prepai.interviewer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import prepai.candidate.Claim;
import prepai.plan.Bank;
import prepai.plan.Difficulty;
import prepai.plan.Kind;
import prepai.plan.Level;
import prepai.plan.Point;
import prepai.plan.Question;
import prepai.plan.Track;
import prepai.session.Event;
import prepai.session.Session;

/// Turns claims of a CV into questions. What is asked comes from the CV; what a good answer to it
/// contains, from the question of the bank that goes after claims of its kind.
final class Grilling {
  private static final int LONGEST_QUOTE = 180;
  private static final double SAME_KIND = 0.55;
  private static final double SAME_POST = 0.8;
  private static final double WANTED = 1.5;

  /// How claims of a kind are asked about.
  ///
  /// @param base id of the bank's question
  /// @param prompts with a post to speak of; `{quote}`, `{about}` and `{subject}` are filled in
  /// @param bare the same where the CV names no post
  /// @param instead points of the bank's question that leave open what the CV has already said
  private record Template(
      String base, List<String> prompts, List<String> bare, Map<String, Wording> instead) {}

  /// Other words for a point.
  private record Wording(String claim, String probe) {}

  private static final Wording FIGURE =
      new Wording(
          "Says what the figure counts, and in what setting.",
          "What exactly does that figure count?");
  private static final Wording USE =
      new Wording(
          "Names the setting in which it was touched.", "For what purpose did you first open it?");
  private static final Wording EXTENT =
      new Wording(
          "How long or how much, in days, lines, or deployments, and how long ago.",
          "Counted in working days, how much of your life has it had?");

  private static final Map<Claim.Kind, Template> TEMPLATES = new EnumMap<>(Claim.Kind.class);

  static {
    TEMPLATES.put(
        Claim.Kind.NUMBER,
        new Template(
            "beh.cv.defend-the-number",
            List.of(
                "Under {about}, your CV says: “{quote}”. Convince me that {subject} is true.",
                "I'm looking at this line under {about}: “{quote}”. How did you arrive at {subject}?",
                "“{quote}”, you write of your time as {about}. Take me through how {subject} was measured."),
            List.of(
                "Your CV says: “{quote}”. Convince me that {subject} is true.",
                "I'm looking at this line of your CV: “{quote}”. How did you arrive at {subject}?"),
            Map.of("figure", FIGURE)));
    TEMPLATES.put(
        Claim.Kind.LEADERSHIP,
        new Template(
            "beh.cv.led-a-team",
            List.of(
                "Under {about} I read: “{quote}”. Tell me what leading meant there on a normal working day.",
                "“{quote}”, says your CV under {about}. What was yours to decide there?"),
            List.of(
                "Your CV says: “{quote}”. Tell me what leading meant there on a normal working day."),
            Map.of()));
    var ownership =
        new Template(
            "beh.cv.proudest-project",
            List.of(
                "Under {about}, your CV says: “{quote}”. Tell me exactly which part of that was yours.",
                "“{quote}”, you write under {about}. Where did your part begin and end?",
                "One line under {about} caught my eye: “{quote}”. What of it did you do yourself?"),
            List.of(
                "Your CV says: “{quote}”. Tell me exactly which part of that was yours.",
                "One line of your CV caught my eye: “{quote}”. What of it did you do yourself?"),
            Map.of());
    TEMPLATES.put(Claim.Kind.OWNERSHIP, ownership);
    TEMPLATES.put(
        Claim.Kind.OUTCOME,
        new Template(
            ownership.base(),
            List.of(
                "Under {about} it says: “{quote}”. How would I have noticed the difference?",
                "“{quote}”, says your CV under {about}. Tell me what you did there and what came of it."),
            List.of("Your CV says: “{quote}”. How would I have noticed the difference?"),
            Map.of()));
    var technology = Map.of("pick", USE, "extent", EXTENT);
    TEMPLATES.put(
        Claim.Kind.TECHNOLOGY,
        new Template(
            "beh.cv.listed-technology",
            List.of(
                "Under {about} you mention {subject}: “{quote}”. Tell me honestly how far your own work with it went.",
                "“{quote}”, it says under {about}. How much of the {subject} in that was your own work?"),
            List.of(
                "You mention {subject} on your CV: “{quote}”. Tell me honestly how far your own work with it went."),
            technology));
    var listed =
        List.of(
            "{subject} is in your list of skills, and no other line of your CV mentions it. Tell me honestly how far it goes.",
            "Your CV lists {subject} without saying where you used it. How far does it go, honestly?");
    TEMPLATES.put(
        Claim.Kind.LISTED_SKILL,
        new Template("beh.cv.listed-technology", listed, listed, technology));
    var gap =
        List.of(
            "From {subject} your CV lists nothing. Walk me through that time.",
            "I see nothing on your CV from {subject}. What was that time like?");
    TEMPLATES.put(Claim.Kind.GAP, new Template("beh.cv.gap", gap, gap, Map.of()));
    TEMPLATES.put(
        Claim.Kind.SHORT_STAY,
        new Template(
            "beh.cv.short-stays",
            List.of(
                "You were {about} for {subject}, by the dates on your CV. Why was it over so soon?",
                "By your CV, your time as {about} lasted {subject}. What happened?"),
            List.of(),
            Map.of(
                "stays",
                    new Wording(
                        "Names the length of the stay openly, without being asked twice.",
                        "How long had you meant to stay when you signed?"),
                "cause",
                    new Wording(
                        "Gives a factual reason, keeping apart what happened and what was chosen.",
                        "Who took the decision, and what had happened the month before?"),
                "own-part",
                    new Wording(
                        "What the candidate misjudged or did wrong there.",
                        "Which part of it would a fair former colleague put down to you?"),
                "acts",
                    new Wording(
                        "Left properly - finished, handed over, and stays on speaking terms.",
                        "How did your last four weeks there run?"),
                "left-behind",
                    new Wording(
                        "Something of worth that remained there in spite of the short time.",
                        "What would they say they got for the short time they had you?"))));
    var dates =
        List.of(
            "From {subject}, your CV has you in two posts at once: {about}. How did that work?",
            "By the dates on your CV, {about} ran side by side from {subject}. Tell me how you managed that.");
    TEMPLATES.put(Claim.Kind.DATES, new Template("beh.cv.two-posts", dates, List.of(), Map.of()));
  }

  private static final List<Question.Clarification> CLARIFICATIONS =
      List.of(
          new Question.Clarification(
              List.of(
                  "which line",
                  "which one do you mean",
                  "which entry",
                  "which project",
                  "which figure",
                  "what do you mean"),
              "The one I named; it is on your CV as I said it."),
          new Question.Clarification(
              List.of("confidential", "secret", "non-disclosure", "names"),
              "Leave out names and secrets; the roles and the proportions are enough."));

  private final Bank bank;

  Grilling(Bank bank) {
    this.bank = bank;
  }

  /// Whether a track is about nothing but what the candidate has done, so that the CV is its
  /// subject.
  static boolean isAbout(Track track) {
    return track.phases().stream()
        .allMatch(phase -> phase.kinds().equals(List.of(Kind.BEHAVIOURAL)));
  }

  /// The next question on the CV; empty when there is no CV, or nothing left in it to ask.
  ///
  /// @param minutes planned for it; empty leaves the bank's
  Optional<Question> next(Session session, Optional<Integer> minutes) {
    List<Claim> asked = asked(session);
    Set<String> wanted = Set.copyOf(session.wanted());
    Set<String> seen = session.started().map(Event.SessionStarted::seenQuestions).orElse(Set.of());
    return session.cv().stream()
        .flatMap(cv -> cv.claims().stream())
        .filter(claim -> asked.stream().noneMatch(one -> sameLine(one, claim)))
        .filter(claim -> template(claim).isPresent())
        .max(Comparator.comparingDouble(claim -> value(claim, asked, wanted, seen)))
        .flatMap(claim -> question(session, claim, minutes));
  }

  /// The claims that were asked about, in order.
  static List<Claim> asked(Session session) {
    return session.inquiries().stream()
        .flatMap(inquiry -> claim(session, inquiry.question()).stream())
        .toList();
  }

  /// The claim that a question goes after.
  private static Optional<Claim> claim(Session session, Question question) {
    return Question.subject(question.id()).flatMap(id -> session.cv().flatMap(cv -> cv.claim(id)));
  }

  private static boolean sameLine(Claim one, Claim other) {
    return one.id().equals(other.id())
        || (!one.quote().isEmpty() && one.quote().equals(other.quote()));
  }

  private static double value(
      Claim claim, List<Claim> asked, Set<String> wanted, Set<String> seen) {
    long kind = asked.stream().filter(one -> one.kind() == claim.kind()).count();
    long post =
        asked.stream()
            .filter(one -> one.about().isPresent() && one.about().equals(claim.about()))
            .count();
    boolean before =
        seen.stream().anyMatch(id -> Question.subject(id).equals(Optional.of(claim.id())));
    return claim.worth()
        * Math.pow(SAME_KIND, (double) kind)
        * Math.pow(SAME_POST, (double) post)
        * (wanted.contains(claim.subject()) ? WANTED : 1)
        * (before ? SAME_KIND : 1);
  }

  private Optional<Template> template(Claim claim) {
    return Optional.ofNullable(TEMPLATES.get(claim.kind()))
        .filter(template -> bank.question(template.base()).isPresent())
        .filter(template -> claim.about().isPresent() || !template.bare().isEmpty());
  }

  private Optional<Question> question(Session session, Claim claim, Optional<Integer> minutes) {
    long seed = session.started().map(Event.SessionStarted::seed).orElse(0L);
    return template(claim)
        .flatMap(template -> {
          List<String> prompts = claim.about().isPresent() ? template.prompts() : template.bare();
          var random = new SplittableRandom(seed + claim.id().hashCode());
          String prompt = filled(prompts.get(random.nextInt(prompts.size())), claim);
          return bank.question(template.base())
              .map(base -> made(base, template, claim, prompt, minutes));
        });
  }

  private static Question made(
      Question base, Template template, Claim claim, String prompt, Optional<Integer> minutes) {
    var points = new ArrayList<Point>();
    for (Point point : base.rubric()) {
      points.add(reworded(point, Optional.ofNullable(template.instead().get(point.id()))));
    }
    Difficulty usual = base.difficulty();
    return new Question(
        base.id() + Question.MADE_FROM + claim.id(),
        base.version(),
        base.kind(),
        base.topics(),
        base.interviews(),
        List.of(Level.values()),
        new Difficulty(usual.label(), usual.b(), usual.a(), minutes.orElse(usual.minutes())),
        prompt,
        CLARIFICATIONS,
        base.reference(),
        points,
        base.challenge(),
        base.misconceptions(),
        base.hints(),
        base.redFlags(),
        List.of(),
        base.study(),
        List.of(),
        base.sources(),
        base.provenance(),
        Optional.empty());
  }

  private static Point reworded(Point point, Optional<Wording> wording) {
    return wording
        .map(other ->
            new Point(
                point.id(),
                point.weight(),
                point.must(),
                point.facet(),
                point.signal(),
                other.claim(),
                point.paraphrases(),
                point.nearMisses(),
                other.probe(),
                point.dependsOn()))
        .orElse(point);
  }

  private static String filled(String prompt, Claim claim) {
    return prompt
        .replace("{about}", spoken(claim.about().orElse("")))
        .replace("{subject}", spoken(claim.subject()))
        .replace("{quote}", spoken(claim.quote()));
  }

  /// Words of a CV as an interviewer reads them out: one line, no more of it than is needed to find
  /// it, without the full stop and without marks that would end the quotation.
  private static String spoken(String text) {
    String line = text.replaceAll("[\\s\\p{Cntrl}]+", " ").replaceAll("[“”„\"]", "'").strip();
    if (line.length() > LONGEST_QUOTE) {
      int end = line.lastIndexOf(' ', LONGEST_QUOTE);
      line = line.substring(0, end > 0 ? end : LONGEST_QUOTE) + " …";
    }
    return line.replaceAll("[.;:,]+$", "");
  }

  /// Whether the last question was on the CV.
  static boolean justAsked(Session session) {
    return session.current().flatMap(last -> Question.subject(last.question().id())).isPresent();
  }
}
