package prepai.sandbox;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// The programming languages that candidates may write.
public enum Language {
  PYTHON("Python", "main.py"),
  JAVASCRIPT("JavaScript", "main.js"),
  TYPESCRIPT("TypeScript", "main.ts"),
  JAVA("Java", "Main.java"),
  CPP("C++", "main.cpp"),
  GO("Go", "main.go");

  private final String title;
  private final String file;

  Language(String title, String file) {
    this.title = title;
    this.file = file;
  }

  /// The name on the wire, e.g. `python`.
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// The name for people.
  public String title() {
    return title;
  }

  /// What the candidate's source is called, also in error messages.
  public String file() {
    return file;
  }

  public static Optional<Language> of(String id) {
    return Arrays.stream(values()).filter(language -> language.id().equals(id)).findFirst();
  }
}
