package prepai.cv;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import prepai.candidate.CvDate;
import prepai.candidate.Field;
import prepai.candidate.Profile;

/// F1 of eight fields over several CVs, and their mean: names, addresses and numbers are right or
/// wrong, skills are sets, entries count when both names are right, dates when both ends are too.
final class Measure {
  private static final class Count {
    private int right;
    private int extra;
    private int missed;

    private void of(boolean found, boolean isRight) {
      right += isRight ? 1 : 0;
      missed += isRight ? 0 : 1;
      extra += found && !isRight ? 1 : 0;
    }

    private double f1() {
      return right == 0 ? 0 : 2.0 * right / (2.0 * right + extra + missed);
    }
  }

  private final Map<String, Count> counts = new LinkedHashMap<>();
  private final List<String> wrong = new ArrayList<>();

  private Count count(String field) {
    return counts.computeIfAbsent(field, any -> new Count());
  }

  void add(String label, Persona truth, Profile read) {
    scalar(label, "name", truth.name(), read.contact().name());
    scalar(label, "email", truth.email(), read.contact().email());
    scalar(
        label,
        "phone",
        truth.phone().replaceAll("\\D", ""),
        read.contact().phone().map(one -> new Field<>(digits(one.value(), truth), 1, List.of())));
    skills(label, truth, read);
    var posts = new ArrayList<Map.Entry<String, String>>();
    truth
        .posts()
        .forEach(post -> posts.add(Map.entry(key(post.title(), post.employer()), post.meant())));
    var readPosts = new ArrayList<Map.Entry<String, String>>();
    read.experience()
        .forEach(one ->
            readPosts.add(
                Map.entry(key(text(one.title()), text(one.employer())), dates(one.period()))));
    entries(label, "experience", posts, readPosts);
    var studies = new ArrayList<Map.Entry<String, String>>();
    truth
        .studies()
        .forEach(
            study -> studies.add(Map.entry(key(study.degree(), study.school()), study.meant())));
    var readStudies = new ArrayList<Map.Entry<String, String>>();
    read.education()
        .forEach(one ->
            readStudies.add(
                Map.entry(key(text(one.degree()), text(one.school())), dates(one.period()))));
    entries(label, "education", studies, readStudies);
  }

  private static String digits(String number, Persona truth) {
    String digits = number.replaceAll("\\D", "");
    String wanted = truth.phone().replaceAll("\\D", "");
    return digits.endsWith(wanted) ? wanted : digits;
  }

  private void scalar(String label, String field, String wanted, Optional<Field<String>> found) {
    boolean right = found.filter(one -> one.value().equals(wanted)).isPresent();
    count(field).of(found.isPresent(), right);
    if (!right) {
      wrong.add(label + " " + field + ": " + found.map(Field::value).orElse("nothing"));
    }
  }

  private void skills(String label, Persona truth, Profile read) {
    Set<String> wanted = new HashSet<>();
    truth
        .skills()
        .forEach(group -> group.skills().forEach(skill -> wanted.add(Letters.folded(skill))));
    Set<String> found = new HashSet<>();
    read.skills().forEach(skill -> found.add(Letters.folded(skill.value().printed())));
    for (String skill : wanted) {
      count("skills").of(false, found.contains(skill));
    }
    found.removeAll(wanted);
    count("skills").extra += found.size();
    if (!found.isEmpty()) {
      wrong.add(label + " extra skills " + found);
    }
  }

  private void entries(
      String label,
      String field,
      List<Map.Entry<String, String>> wanted,
      List<Map.Entry<String, String>> found) {
    for (Map.Entry<String, String> one : wanted) {
      Optional<Map.Entry<String, String>> same =
          found.stream().filter(other -> other.getKey().equals(one.getKey())).findFirst();
      count(field).of(false, same.isPresent());
      count(field + " dates")
          .of(
              same.isPresent(),
              same.filter(other -> other.getValue().equals(one.getValue())).isPresent());
      if (!same.equals(Optional.of(one))) {
        wrong.add(label + " " + field + ": wanted " + one + " of " + found);
      }
    }
    count(field).extra += Math.max(0, found.size() - wanted.size());
  }

  private static String key(String one, String other) {
    return (Letters.folded(one) + " / " + Letters.folded(other))
        .replaceAll("[^\\p{L}\\d/]+", " ")
        .strip();
  }

  private static String text(Optional<Field<String>> field) {
    return field.map(Field::value).orElse("");
  }

  private static String dates(Profile.Period period) {
    return period.start().map(Field::value).map(CvDate::text).orElse("")
        + " "
        + period.end().map(Field::value).map(CvDate::text).orElse("");
  }

  double macroF1() {
    return counts.values().stream().mapToDouble(Count::f1).average().orElse(0);
  }

  List<String> wrong() {
    return wrong;
  }
}
