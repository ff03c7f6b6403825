package prepai.interviewer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import prepai.session.Move;

class SubjectTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          PERFORMANCE | How did I do?
          PERFORMANCE | Do you have any feedback on my answers?
          PERFORMANCE | Was I very bad?
          PERFORMANCE | Which of my stories was the weakest, in your view?
          PREPARATION | And what would you do differently in my place before the real round?
          PREPARATION | How do the interviewers usually weigh the stories against the coding part?
          PERFORMANCE | Was there a point today where I was harder to follow than I should have been?
          PREPARATION | And what should I ask in a real coding round, when a few minutes are left?
          PREPARATION | What should I get better at before a real interview of this kind?
          PREPARATION | Which mistakes do you see most often in architects' first customer meetings?
          PREPARATION | Then what should I ask a real team to find out how they treat quality, tests and on-call?
          SUCCESS | Which skill separates the people who do well in this role from those who don't?
          GROWTH | When do I become a manager here? I see myself more in leadership, honestly.
          TECHNOLOGY | How do you practise failure here: do you really drain a region?
          TECHNOLOGY | Do you use Kubernetes?
          CULTURE | How many days of holiday do I get, and can I work from home?
          NEXT_STEPS | What are the next steps, and when will I hear back?
          NEXT_STEPS | How long does the hiring process take from here?
          DECISIONS | When two teams here disagree on a design and neither gives in, who decides?
          DECISIONS | When a customer insists on a design you advised against, how far do you go along?
          SUCCESS | What does somebody in this role have to have achieved after six months?
          SUCCESS | How do you notice a year later whether a recommendation was good for the customer?
          WORKDAY | How much of the first year does an architect spend with customers?
          WORKDAY | What does a typical week look like?
          GROWTH | Is there a budget for training, and do people get promoted from within?
          CULTURE | What do you like most about working here?
          TECHNOLOGY | Which languages and tools does the codebase use?
          TECHNOLOGY | How do you deploy to production?
          TECHNOLOGY | How are code reviews done here?
          TEAM | How large is the team and who is the manager?
          INTERVIEWER | Are you a person?
          OTHER | Is the canteen any good?
          """)
  void recognisesWhatIsAskedAbout(Move.Answer.About about, String text) {
    assertEquals(about, Subject.of(text));
  }
}
