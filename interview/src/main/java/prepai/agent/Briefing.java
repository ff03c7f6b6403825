package prepai.agent;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import prepai.evidence.Quote;
import prepai.interviewer.Speaker;
import prepai.model.Message;
import prepai.session.Event;
import prepai.session.Inquiry;
import prepai.session.Line;
import prepai.session.Session;

/// The conversation so far and what to do now, for a model. Whatever a candidate wrote stands
/// between tags and cannot close them. A long conversation is told in short, with what was said as
/// evidence word for word, and always up to the same place for a while, so that a cache of the
/// prompt goes on being of use.
final class Briefing {
  /// As much of the conversation is told word for word at least.
  private static final int RECENT = 20;

  private static final int LONGEST = 6_000;

  private Briefing() {}

  static List<Message> messages(Speaker.Scene scene, Task task, Optional<String> correction) {
    Session session = scene.session();
    List<Line> lines = session.lines();
    int cut = Math.max(0, (lines.size() - RECENT) / RECENT * RECENT);
    var writing = new Writing();
    writing.user(background(session));
    if (cut > 0) {
      writing.user(before(session, lines.get(cut).seq()));
    }
    for (Line line : lines.subList(cut, lines.size())) {
      if (line.role() == Line.Role.AGENT) {
        writing.assistant(line.text());
      } else {
        writing.user(data("candidate", line.text()));
      }
    }
    writing.user(turn(scene, task, correction));
    return writing.done();
  }

  /// Text that somebody else wrote, so marked that it cannot pass for ours.
  static String data(String tag, String text) {
    String plain = plain(text);
    String part = plain.length() <= LONGEST ? plain : plain.substring(0, LONGEST) + " […]";
    return "<" + tag + ">\n" + part + "\n</" + tag + ">";
  }

  /// A text without brackets that could open or close a tag.
  static String plain(String text) {
    return text.replace('<', '‹').replace('>', '›');
  }

  private static String background(Session session) {
    Event.SessionStarted started = session.started().orElseThrow();
    var parts = new ArrayList<String>();
    parts.add("The interview begins.");
    parts.add(data("candidate_name", started.candidateName()));
    started.jobDescription().ifPresent(posting -> parts.add(data("job_description", posting)));
    return String.join("\n", parts);
  }

  private static String before(Session session, long until) {
    return "What was said before, in short:\n"
        + session.inquiries().stream()
            .filter(inquiry -> inquiry.askedSeq() < until)
            .map(Briefing::inShort)
            .collect(Collectors.joining("\n"));
  }

  private static String inShort(Inquiry inquiry) {
    String quotes =
        inquiry.findings().values().stream()
            .flatMap(found -> found.quotes().stream())
            .map(Quote::quote)
            .distinct()
            .collect(Collectors.joining("\n"));
    return "Question %d, on %s: %s\n%s"
        .formatted(
            inquiry.number(),
            inquiry.question().spokenTopic(),
            inquiry.question().prompt(),
            quotes.isEmpty() ? "(nothing of substance was said)" : data("candidate", quotes));
  }

  private static String turn(Speaker.Scene scene, Task task, Optional<String> correction) {
    var lines = new ArrayList<String>();
    lines.add("<turn>");
    lines.add("Minutes left: " + scene.minutesLeft());
    scene
        .session()
        .current()
        .ifPresent(inquiry ->
            lines.add(
                "Question under discussion: number %d, %d of %d points made, %d hints given"
                    .formatted(
                        inquiry.number(),
                        InterviewTools.made(inquiry),
                        inquiry.points().size(),
                        inquiry.hints().size())));
    lines.add("Your move: " + task.brief());
    lines.add(
        switch (task.form()) {
          case LEAD ->
              "Write only one short sentence that leads from what was just said to the text below,"
                  + " or a single dash for none. The text follows your sentence by itself; do not"
                  + " repeat or anticipate it.";
          case QUESTION ->
              "Say it in your own words, starting from what the candidate just said if that fits."
                  + " Ask exactly one question, the one below.";
          case REMARK -> "Say it in your own words, in one or two sentences.";
        });
    lines.add("<text>\n" + plain(task.authored()) + "\n</text>");
    correction.ifPresent(lines::add);
    lines.add("</turn>");
    return String.join("\n", lines);
  }

  /// Messages in the making; what one side says in a row becomes one message.
  private static final class Writing {
    private final List<Message> messages = new ArrayList<>();
    private final List<String> open = new ArrayList<>();

    void user(String text) {
      open.add(text);
    }

    void assistant(String text) {
      if (open.isEmpty()) {
        // Two speeches in a row: a silence lies between them.
        open.add("(The candidate said nothing.)");
      }
      messages.add(Message.user(String.join("\n", open)));
      open.clear();
      messages.add(Message.assistant(text));
    }

    List<Message> done() {
      messages.add(Message.user(String.join("\n", open)));
      return messages;
    }
  }
}
