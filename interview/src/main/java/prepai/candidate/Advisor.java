package prepai.candidate;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Finds what would make a CV better. Rules on wording are for English; the others for any
/// language.
public final class Advisor {
  /// Of the CV's own words, in characters.
  static final int LONGEST_QUOTE = 120;

  private static final int MOST_OF_A_KIND = 3;
  private static final int MOST = 25;
  private static final int USUAL_PAGES = 2;
  private static final double YEARS_FOR_MORE = 12;
  private static final int LONG_GAP = 6;
  private static final int MOST_SKILLS = 30;
  private static final int NAMED_SKILLS = 5;
  private static final double DOUBT = 0.6;
  private static final Set<String> SOFTWARE =
      Set.of("language", "web", "mobile", "data", "ml", "cloud", "testing");
  private static final Pattern BUZZWORD =
      Pattern.compile(
          "\\b(team[- ]player|hard[- ]working|self[- ]motivated|highly motivated|results?[- ](?:driven|oriented)|detail[- ]oriented|go[- ]getter|think(?:ing)? outside the box"
              + "|out[- ]of[- ]the[- ]box|synerg(?:y|ies)|fast learner|quick learner|passionate about|proven track record|excellent communication skills|strong work ethic|dynamic individual)\\b",
          Pattern.CASE_INSENSITIVE);

  private final Profile profile;
  private final YearMonth today;
  private final List<Advice> found = new ArrayList<>();

  private Advisor(Profile profile, YearMonth today) {
    this.profile = profile;
    this.today = today;
  }

  /// What could be better, the most useful first.
  ///
  /// @param notices on the document
  /// @param pages of the document
  /// @param today where posts that still run end
  public static List<Advice> advice(
      Profile profile, List<Notice> notices, int pages, YearMonth today) {
    var advisor = new Advisor(profile, today);
    notices.forEach(advisor::notice);
    advisor.contact();
    advisor.doubts();
    advisor.dates();
    advisor.found.addAll(LineAdvice.of(profile, today));
    advisor.pages(pages);
    advisor.skills();
    advisor.buzzwords();
    return advisor.chosen();
  }

  /// A few of each kind; the last of them says how many more there are.
  private List<Advice> chosen() {
    Map<Advice.Kind, List<Advice>> kinds =
        found.stream()
            .collect(Collectors.groupingBy(Advice::kind, TreeMap::new, Collectors.toList()));
    return kinds.values().stream().flatMap(Advisor::few).limit(MOST).toList();
  }

  private static Stream<Advice> few(List<Advice> same) {
    int more = same.size() - MOST_OF_A_KIND;
    if (more <= 0) {
      return same.stream();
    }
    Advice last = same.get(MOST_OF_A_KIND - 1);
    var closing =
        new Advice(
            last.kind(),
            last.where(),
            last.finding()
                + (more == 1
                    ? " The same goes for one more."
                    : " The same goes for " + more + " more."),
            last.better(),
            last.places());
    return Stream.concat(same.stream().limit(MOST_OF_A_KIND - 1L), Stream.of(closing));
  }

  private void notice(Notice notice) {
    switch (notice.kind()) {
      case TEXT_IN_BACKGROUND_COLOUR ->
          hidden(notice, "There is text here in the colour of the page, which no person sees.");
      case TEXT_TOO_SMALL -> hidden(notice, "There is text here too small for any person to read.");
      case TEXT_OFF_PAGE -> hidden(notice, "There is text beyond the edge of the page.");
      case TEXT_INVISIBLE -> hidden(notice, "There is text here that is set to be invisible.");
      case SCRIPT ->
          add(
              Advice.Kind.SCRIPT,
              Optional.empty(),
              "The file holds a script. It was not run; mail filters may throw such a file away.",
              "Print the CV to a new PDF and send that.",
              notice.places());
      case PAGES_LEFT_OUT ->
          add(
              Advice.Kind.PAGES_LEFT_OUT,
              Optional.empty(),
              "The file has more pages than are read, so what stands on the last ones is unknown.",
              "Cut it to the two to five pages that an employer would get.",
              notice.places());
      case COLUMNS ->
          add(
              Advice.Kind.COLUMNS,
              Optional.empty(),
              "The page is set in columns. They were told apart here; simpler software reads across them and mixes their lines.",
              "Where a form asks for a file, send a version in one column: contact at the top, skills in a section of their own.",
              notice.places());
      case READ_FROM_PICTURE ->
          add(
              Advice.Kind.PICTURE,
              Optional.empty(),
              "The words are a picture. Software of employers often reads nothing in one, and people cannot copy your address.",
              "Export the CV from the program you wrote it in, as a PDF with text.",
              notice.places());
    }
  }

  private void hidden(Notice notice, String finding) {
    String text = notice.text().strip();
    add(
        Advice.Kind.HIDDEN_TEXT,
        Optional.of(text.substring(0, Math.min(text.length(), LONGEST_QUOTE)))
            .filter(words -> !words.isEmpty()),
        finding + " It was not used; employers’ software may show it and take it for a trick.",
        "Delete it; what is worth saying can be seen.",
        notice.places());
  }

  private void contact() {
    Profile.Contact contact = profile.contact();
    missing(contact.name(), "No name was found.", "Put it alone on the first line, as plain text.");
    missing(
        contact.email(),
        "No e-mail address was found, so an invitation could not reach you.",
        "Write it out as text at the top: “[name]@[provider]”. An icon with a link behind it is lost in print.");
    missing(
        contact.phone(),
        "No telephone number was found.",
        "At the top, with the country: “+[country] [number]”.");
    boolean software =
        profile.skills().stream()
                .filter(skill -> skill.value().category().filter(SOFTWARE::contains).isPresent())
                .count()
            > 2;
    if (software && contact.links().isEmpty()) {
      add(
          Advice.Kind.CONTACT,
          Optional.empty(),
          "There is no link to anything you have made.",
          "“github.com/[you]” or the address of something that runs, if you have one that you would show.",
          List.of());
    }
  }

  private void missing(Optional<Field<String>> field, String finding, String better) {
    if (field.isEmpty()) {
      add(Advice.Kind.CONTACT, Optional.empty(), finding, better, List.of());
    }
  }

  /// What was read without being sure.
  private void doubts() {
    for (Profile.Position post : profile.experience()) {
      post.title().ifPresent(title -> doubt(title, "the title of a post"));
      post.employer().ifPresent(employer -> doubt(employer, "an employer"));
    }
    profile.contact().name().ifPresent(name -> doubt(name, "your name"));
  }

  private void doubt(Field<String> field, String what) {
    if (field.confidence() < DOUBT) {
      add(
          Advice.Kind.UNSURE,
          Optional.of(field.value()),
          "It is not certain that this is " + what + "; other software may misread it too.",
          "One line for each post, in the same order: “[Title], [employer], [place], [month year] – [month year]”.",
          field.places());
    }
  }

  private void dates() {
    List<Profile.Position> posts = profile.experience();
    for (Profile.Position post : posts) {
      if (post.period().start().isEmpty() && post.period().end().isEmpty()) {
        add(
            Advice.Kind.DATES,
            CvClaims.post(post),
            "No dates were found for this post.",
            "“[month year] – [month year]”, on the line of the post.",
            post.title().or(post::employer).map(Field::places).orElse(List.of()));
      }
    }
    for (Profile.Gap gap : profile.gaps()) {
      long months = gap.from().until(gap.to(), ChronoUnit.MONTHS) + 1;
      if (months >= LONG_GAP) {
        add(
            Advice.Kind.GAP,
            Optional.empty(),
            "From "
                + CvClaims.span(gap.from(), gap.to())
                + " nothing is listed. You will be asked about it.",
            "One line is enough: “[month year] – [month year]: [what that time was for]”.",
            List.of());
      }
    }
    CvClaims.of(profile, today).stream()
        .filter(claim -> claim.kind() == Claim.Kind.DATES)
        .forEach(claim ->
            add(
                Advice.Kind.OVERLAP,
                claim.about(),
                "By their dates, these two posts ran at the same time, from "
                    + claim.subject()
                    + ".",
                "If they did, say how: “[part-time]”. If not, put the months right.",
                claim.places()));
    order(posts);
  }

  private void order(List<Profile.Position> posts) {
    List<YearMonth> starts =
        posts.stream()
            .flatMap(post -> post.period().start().stream())
            .map(date -> date.value().earliest(today))
            .toList();
    boolean ordered = starts.stream().sorted().toList().equals(starts);
    if (starts.size() > 1 && ordered && starts.getFirst().isBefore(starts.getLast())) {
      add(
          Advice.Kind.ORDER,
          Optional.empty(),
          "Your posts run from the oldest to the newest; readers look for the newest first.",
          "Turn the order round.",
          List.of());
    }
  }

  private void pages(int pages) {
    double years = profile.yearsOfExperience();
    if (pages > USUAL_PAGES && years < YEARS_FOR_MORE) {
      add(
          Advice.Kind.PAGES,
          Optional.empty(),
          String.format(
              Locale.ENGLISH,
              "%d pages for %s: two hold what a first reader looks at.",
              pages,
              years < 1.5 ? "about a year of posts" : Math.round(years) + " years of posts"),
          "Keep full lines for the last two posts, and one line each for the others.",
          List.of());
    }
  }

  private void skills() {
    List<Field<Profile.Skill>> skills = profile.skills();
    if (skills.isEmpty()) {
      add(
          Advice.Kind.SKILLS,
          Optional.empty(),
          "No list of skills was found; software that sorts applications looks for one.",
          "A section “Skills” with the names alone, commas between them.",
          List.of());
    } else if (skills.size() > MOST_SKILLS) {
      add(
          Advice.Kind.SKILLS,
          Optional.empty(),
          skills.size() + " skills are listed. Each is one you can be questioned on.",
          "Keep those you would want to be asked about.",
          List.of());
    }
    List<Claim> unused =
        CvClaims.of(profile, today).stream()
            .filter(claim -> claim.kind() == Claim.Kind.LISTED_SKILL)
            .filter(claim -> isSoftware(claim.subject()))
            .limit(NAMED_SKILLS)
            .toList();
    if (!unused.isEmpty() && !profile.experience().isEmpty()) {
      String names = unused.stream().map(Claim::subject).collect(Collectors.joining(", "));
      add(
          Advice.Kind.SKILLS,
          Optional.of(names),
          unused.size() == 1
              ? "This stands in your list of skills, and no line about your work mentions it."
              : "These stand in your list of skills, and no line about your work mentions them.",
          "In the line where you used it: “[Built what] with [skill]”. What you never used at work can go.",
          unused.stream().flatMap(claim -> claim.places().stream()).toList());
    }
  }

  private boolean isSoftware(String printed) {
    return profile.skills().stream()
        .map(Field::value)
        .filter(skill -> skill.printed().equals(printed))
        .anyMatch(skill -> skill.category().filter(SOFTWARE::contains).isPresent());
  }

  private void buzzwords() {
    Stream.concat(
            profile.summary().stream(),
            profile.experience().stream().flatMap(post -> post.bullets().stream()))
        .forEach(text -> {
          Matcher word = BUZZWORD.matcher(text.value());
          if (word.find()) {
            add(
                Advice.Kind.BUZZWORD,
                Optional.of(word.group()),
                "Everybody writes this, so it tells nothing about you.",
                "What you did that shows it: “[deed] for [whom], [result]”.",
                text.places());
          }
        });
  }

  private void add(
      Advice.Kind kind, Optional<String> where, String finding, String better, List<Place> places) {
    found.add(new Advice(kind, where, finding, Optional.of(better), places));
  }
}
