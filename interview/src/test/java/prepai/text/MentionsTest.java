package prepai.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MentionsTest {
  @ParameterizedTest
  @CsvSource({
    "'Events go through Kafka, once.', Kafka, true",
    "'Kafkaesque processes', Kafka, false",
    "'You go to the cache first.', Go, false",
    "'A service in Go.', Go, true",
    "'We run distributed systems.', Distributed Systems, true",
    "'Rewritten from C to C++.', C++, true",
    "'Rewritten in C++.', C, false",
    "'Anything', '', false"
  })
  void findsNamesAsWordsOfTheirOwn(String text, String name, boolean there) {
    assertEquals(there, Mentions.of(text, name));
  }
}
