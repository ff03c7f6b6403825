package prepai.candidate;

import java.time.DateTimeException;
import java.time.Year;
import java.time.YearMonth;

/// A date as CVs give it: to the month, to the year, or still running.
public sealed interface CvDate {

  /// A month of a year.
  record Month(YearMonth month) implements CvDate {}

  /// A year without a month.
  record InYear(Year year) implements CvDate {}

  /// Not over yet.
  record Present() implements CvDate {}

  /// `2020-06`, `2020` or `present`.
  default String text() {
    return switch (this) {
      case Month(YearMonth month) -> month.toString();
      case InYear(Year year) -> year.toString();
      case Present() -> "present";
    };
  }

  /// Reads what `text` writes.
  ///
  /// @throws IllegalArgumentException when it is something else; the message says what to write
  static CvDate parse(String text) {
    try {
      return switch (text.strip()) {
        case "present" -> new Present();
        case String year when year.matches("\\d{4}") -> new InYear(Year.parse(year));
        case String month -> new Month(YearMonth.parse(month));
      };
    } catch (DateTimeException unreadable) {
      throw new IllegalArgumentException(
          "A date must be a month such as 2021-03, a year such as 2021, or present.", unreadable);
    }
  }

  /// The first month that it may mean.
  default YearMonth earliest(YearMonth today) {
    return switch (this) {
      case Month(YearMonth month) -> month;
      case InYear(Year year) -> year.atMonth(1);
      case Present() -> today;
    };
  }

  /// The last month that it may mean, never after today.
  default YearMonth latest(YearMonth today) {
    return switch (this) {
      case Month(YearMonth month) -> month;
      case InYear(Year year) ->
          year.atMonth(12).isAfter(today) && year.getValue() == today.getYear()
              ? today
              : year.atMonth(12);
      case Present() -> today;
    };
  }
}
