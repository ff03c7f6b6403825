package prepai.cv;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import prepai.candidate.SkillReader;

class FindsSkillsTest {
  private final SkillReader skills = TaxonomySkills.shipped();

  @Test
  void findsThemInAPosting() {
    String posting =
        """
        We are looking for an engineer who knows Java and Spring Boot, has run Kafka (or RabbitMQ)
        in production, and is at home on AWS. You write Go services that talk gRPC.
        Nice to have: k8s, C++/C#, PostgreSQL.
        """;

    assertEquals(
        List.of(
            "Java",
            "Spring Boot",
            "Kafka",
            "RabbitMQ",
            "AWS",
            "Go",
            "gRPC",
            "Kubernetes",
            "C++",
            "C#",
            "PostgreSQL"),
        skills.in(posting));
  }

  @Test
  void namesEachOnceAsTheTaxonomyDoes() {
    assertEquals(List.of("Go", "JavaScript"), skills.in("golang, JS, Go and Javascript"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "You go the extra mile and react calmly.",
        "Go to market with us. Go ahead and apply!",
        "Express yourself; make a difference; excel at what you do.",
        "We closed our Series C round last spring.",
        "Swift decisions, a lambda of our own and less process.",
        "R&D is next door.",
        "Strong communication, leadership and a sense for sales.",
        "Spring is when we hire.",
        ""
      })
  void leavesOrdinaryWordsAlone(String text) {
    assertEquals(List.of(), skills.in(text));
  }

  @ParameterizedTest
  @CsvSource({
    "'Go, Rust and Python', Go|Rust|Python",
    "'Statistics in R', Statistics|R",
    "'five years of C', C",
    "'React and Redux', React|Redux",
    "'our stack is React', React",
    "'Node.js.', Node.js",
    "'Apache Kafka', Kafka"
  })
  void takesThemWhereTheyAreMeant(String text, String expected) {
    assertEquals(List.of(expected.split("\\|", -1)), skills.in(text));
  }
}
