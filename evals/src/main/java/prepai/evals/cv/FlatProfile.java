package prepai.evals.cv;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import prepai.candidate.CvDate;
import prepai.candidate.Field;
import prepai.candidate.Profile;

/// A profile as plain names and lists, which is what labelled CVs are written in.
final class FlatProfile {
  private FlatProfile() {}

  static Map<String, Object> of(Profile profile) {
    Map<String, Object> flat = new LinkedHashMap<>();
    put(flat, "name", profile.contact().name());
    put(flat, "email", profile.contact().email());
    put(flat, "phone", profile.contact().phone());
    flat.put("links", profile.contact().links().stream().map(Field::value).toList());
    flat.put("skills", profile.skills().stream().map(skill -> skill.value().printed()).toList());
    flat.put("experience", experience(profile));
    flat.put("education", education(profile));
    return flat;
  }

  private static List<Map<String, Object>> experience(Profile profile) {
    var all = new ArrayList<Map<String, Object>>();
    for (Profile.Position position : profile.experience()) {
      Map<String, Object> one = new LinkedHashMap<>();
      put(one, "title", position.title());
      put(one, "employer", position.employer());
      dates(one, position.period());
      all.add(one);
    }
    return all;
  }

  private static List<Map<String, Object>> education(Profile profile) {
    var all = new ArrayList<Map<String, Object>>();
    for (Profile.Degree degree : profile.education()) {
      Map<String, Object> one = new LinkedHashMap<>();
      String course = degree.degree().map(Field::value).orElse("");
      String field = degree.field().map(Field::value).orElse("");
      String both = course.contains(field) ? course : course + ", " + field;
      if (!both.isEmpty()) {
        one.put("degree", both);
      }
      put(one, "school", degree.school());
      dates(one, degree.period());
      all.add(one);
    }
    return all;
  }

  private static void dates(Map<String, Object> one, Profile.Period period) {
    period.start().map(Field::value).map(CvDate::text).ifPresent(text -> one.put("start", text));
    period.end().map(Field::value).map(CvDate::text).ifPresent(text -> one.put("end", text));
  }

  private static void put(Map<String, Object> map, String key, Optional<Field<String>> field) {
    field.ifPresent(value -> map.put(key, value.value()));
  }
}
