package prepai.cv;

import java.util.List;
import java.util.Optional;

/// A post, a course of study, a project: its head with names and dates, and what is said of it.
///
/// @param dated the line of the head that holds the period
/// @param inner whether its head is shorter than that of the first entry: what is missing stands
///   above
record Entry(
    List<Line> head,
    List<Line> body,
    Optional<Line> dated,
    Optional<Dates.Found> period,
    boolean inner) {
  Entry {
    head = List.copyOf(head);
    body = List.copyOf(body);
  }
}
