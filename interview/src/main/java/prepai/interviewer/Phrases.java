package prepai.interviewer;

import java.util.List;
import prepai.plan.Kind;
import prepai.session.Move;

/// The authored interviewer's turns of phrase. Placeholders: `{name}` `{title}` `{minutes}`
/// `{topic}` `{question}` `{quote}` `{opening}` `{warmup}`. Each is one sentence, or two short
/// ones; none asks two things.
final class Phrases {
  private Phrases() {}

  static final List<String> GREETING =
      List.of(
          "Hello {name}, and welcome. This is the {title} interview, with {length} minutes on the clock. {opening} {warmup}",
          "Hi {name}, good to have you here. We have {length} minutes for {title} today. {opening} {warmup}",
          "Good to meet you, {name}. Today it's {title}, and we have {length} minutes. {opening} {warmup}");

  /// Opens a drill, which is short.
  static final List<String> DRILL_GREETING =
      List.of(
          "Hi {name}. {opening} {warmup}",
          "Hello {name}, good that you are here. {opening} {warmup}",
          "Welcome, {name}. {opening} {warmup}");

  /// Leads on from a question, or a warm-up, that was not answered: no thanks for nothing.
  static final List<String> UNANSWERED_BRIDGE =
      List.of(
          "Let's try another one.",
          "We'll leave that open and go on.",
          "Let me ask about something else.",
          "On to the next one, then.",
          "Let's see whether this one suits you better.",
          "We can do without that. Here is a different question.",
          "No harm done, there is more to talk about.",
          "Let me move us along.",
          "Time to look at another one.",
          "Let's put that aside.",
          "I'll go on to something different.");

  /// Leads on from a warm-up that was not answered.
  static final List<String> UNANSWERED_WARM_UP =
      List.of(
          "Let's begin with a question, then.",
          "Then we start with the first question.",
          "Let's go straight to the first question.");

  /// Leads on to a question of this kind.
  ///
  /// @param again whether the session had one of this kind before
  static List<String> bridge(Kind kind, boolean again) {
    return switch (kind) {
      case CONCEPT ->
          List.of(
              "Okay, let's turn to {topic}.",
              "Thank you. Next, something on {topic}.",
              "Right. I'd like to move on to {topic}.",
              "Let me change the subject to {topic}.",
              "Noted. Now to {topic}.",
              "All right, {topic} next.",
              "I have what I need there. On to {topic}.",
              "Let's look at {topic} now.",
              "I'll leave it at that. Now {topic}.",
              "Understood. A different area: {topic}.",
              "Let's keep moving, with {topic} this time.",
              "Next on my list is {topic}.");
      case CODING ->
          again
              ? List.of(
                  "Thank you. Let me give you another problem.",
                  "Right, on to the next problem.",
                  "All right. One more to work out aloud.")
              : List.of(
                  "Okay. Here is a problem to think through.",
                  "Right, on to a problem to solve.",
                  "Let's switch to solving something.",
                  "All right. Now one to work out aloud.");
      case SCENARIO ->
          again
              ? List.of(
                  "Okay. Here is another situation.",
                  "Thank you. Now a different case.",
                  "Right. Let me take you to another customer's problem.",
                  "All right. One more case.")
              : List.of(
                  "Okay. Let me describe a situation.",
                  "Thank you. Picture the following.",
                  "Right, now something larger.",
                  "Let's look at a whole situation next.",
                  "All right. Put yourself into this one.");
      case BEHAVIOURAL ->
          again
              ? List.of(
                  "Thank you. I'd like to hear another story.",
                  "Right. Let me ask about a different experience.",
                  "Let's turn to another time in your work.",
                  "Noted. Something else from your past work.",
                  "All right, a different chapter.",
                  "I have what I need there. Another example, please.",
                  "Understood. Let me take you to another situation.",
                  "I'll leave it there. Here's the next.")
              : List.of(
                  "Okay, let's talk about something you have done.",
                  "Right. Now to your own experience.",
                  "Let's turn to your past work.",
                  "All right. This one is about you.");
    };
  }

  /// Leads on to another question of the topic that was just talked about.
  static final List<String> SAME_TOPIC =
      List.of(
          "Let's stay with {topic}, from another side.",
          "Another one on {topic}.",
          "Still {topic}, but a different question.",
          "One more on {topic} before we go on.");

  /// Lead on when the kind's own phrases are used up.
  static final List<String> ANY_BRIDGE =
      List.of(
          "Here's the next one.",
          "Let's go on.",
          "Next question.",
          "Moving on.",
          "Another one for you.",
          "Let's continue.",
          "One more.",
          "On we go.",
          "And the next.",
          "Let's take another one.",
          "Here comes a new one.",
          "Let me ask you this.",
          "Now this one.",
          "Then let's look at the next question.",
          "We have time for another.");

  static final List<String> FIRST_BRIDGE =
      List.of(
          "Thanks for the introduction. Let's start.",
          "Thank you, that helps me place you. Here is the first one.",
          "Thank you for that. Let's begin.",
          "Thanks. Then let's get going.");

  static final List<String> ANCHOR =
      List.of(
          "You said “{quote}”.",
          "You mentioned “{quote}”.",
          "I'd like to stay with “{quote}” for a moment.",
          "“{quote}”, you said.",
          "I wrote down “{quote}”.",
          "Coming back to “{quote}”.",
          "Let me pick up “{quote}”.",
          "About “{quote}”.",
          "I heard “{quote}”.",
          "I noted “{quote}”.",
          "Let's look closer at “{quote}”.",
          "One thing on “{quote}”.");

  static final List<String> FOLLOWING =
      List.of(
          "Let me dig a little deeper.",
          "Staying with {topic}.",
          "I'd like to hear more about one part.",
          "A follow-up on {topic}.",
          "Let me push on that a little.",
          "There's one more side to this.",
          "Let's go one step further.",
          "Let me look at this from another side.",
          "Something else on {topic}.",
          "I have another question about that.");

  static final List<String> CLARIFY_OPEN =
      List.of(
          "That's open; choose what seems sensible and tell me your assumption.",
          "I leave that to you. State an assumption and carry on.",
          "Nothing is fixed there. Pick what you think is realistic, say so, and go on.",
          "You decide. Make an assumption that you could defend and build on it.",
          "The task doesn't say. Assume whatever is reasonable and tell me what it changes.",
          "Treat that as your decision, and tell me why you chose it.",
          "I have no further detail on that. Assume something plausible and continue.",
          "Take the simplest assumption you are comfortable with.");

  static final List<String> CLARIFY_LEAD =
      List.of(
          "Good to check. {answer}",
          "Fair to ask. {answer}",
          "Sure. {answer}",
          "That I can answer. {answer}",
          "Yes, I can tell you. {answer}",
          "Here is what I can say. {answer}",
          "Happy to answer. {answer}",
          "Take this as given. {answer}");

  static final List<String> CLARIFY_AGAIN =
      List.of(
          "What I told you covers that: “{answer}”",
          "That falls under what I said: “{answer}”",
          "I can only add what you have heard: “{answer}”",
          "As I said: “{answer}”");

  static final List<String> CLARIFIED =
      List.of(
          "I've answered that; please work with what I said.",
          "My answer to that hasn't changed, so build on it.",
          "That point is settled. Go on from there.",
          "Nothing has changed since you last asked that.");

  static final List<String> SILENCE =
      List.of(
          "Take the time you need, and think aloud if you can.",
          "I'm still here. Tell me where your thoughts are right now.",
          "It's fine to start with something half-finished.",
          "Let me know what you are weighing.",
          "Say the first thing that comes to mind, and we go from there.",
          "No rush. A rough start is enough.",
          "If part of {question} is unclear, ask me about it.",
          "Share whatever you have so far, even if it isn't finished.",
          "What is on your mind about {question}?",
          "A few words on {question} are enough to begin with.");

  static final List<String> STORY_SILENCE =
      List.of(
          "Take the time you need to find an example.",
          "It needn't be the perfect story. One that comes close will do.",
          "Start with where you were working and what was going on, and the rest will follow.",
          "An example from your studies or a side project is fine as well.",
          "I'm still here. A small story is better than none.",
          "If you have two in mind, take the more recent one.",
          "Tell me roughly what happened; we can sort out the details together.",
          "No rush. Begin with one sentence about what was at stake.");

  static final List<String> WAITING =
      List.of(
          "I'll wait here. Write something whenever you are back; the clock keeps running.",
          "I seem to have lost you. I'll be here when you return, {minutes} minutes remain.");

  static final List<String> DOES_NOT_KNOW =
      List.of(
          "That's all right. Tell me what you do know around it, and reason from there.",
          "No problem. Start from anything similar that you have seen before.",
          "Fair enough. Take a guess, and tell me what it rests on.",
          "Okay. Which part of {question} feels most familiar to you?",
          "Let's not give up yet. Say how you would go about finding out.",
          "That happens. Break {question} into pieces, and begin with the easiest one.",
          "Then think it through with me. What would you need to know first?",
          "Understood. Describe the simplest version that you can imagine.");

  static final List<String> STORY_NOT_KNOWN =
      List.of(
          "Take a moment. A small example is fine, also from your studies or outside work.",
          "It doesn't have to be a big story. Something from the last year that comes close will do.",
          "Think of the nearest thing to it that you have lived through, however small.",
          "A modest example tells me as much as a dramatic one.");

  /// To somebody who does not know a detail of a story that is being told.
  static final List<String> STORY_DETAIL_NOT_KNOWN =
      List.of(
          "That's fine. Tell me what you do remember of that part.",
          "Then describe it as far as you saw it yourself.",
          "Roughly is enough. What did you notice at the time?",
          "No matter. Say how you think it was, and why.",
          "It needn't be exact. An estimate tells me something too.");

  static final List<String> THINKING =
      List.of(
          "Of course, take your time.",
          "Sure, think it over.",
          "Go ahead, I'll wait.",
          "Certainly, gather your thoughts.",
          "Yes, take a moment.",
          "No hurry.",
          "Please do, it deserves a thought.");

  /// Keep out of the way of somebody who writes code and thinks aloud.
  static final List<String> CODING =
      List.of(
          "Go on, I'm following along.",
          "All right. Submit it when you think it's ready.",
          "Fine, keep writing; run it whenever you like.",
          "I'm with you. Carry on in the editor.",
          "Good to know. Keep going.",
          "Take the time you need, and submit when you're done.");

  /// Offer a hint to somebody whose submissions keep failing, and leave the choice.
  static final List<String> OFFER =
      List.of(
          "There's a hint if you want it; the button says what it costs.",
          "If you'd like a nudge in the right direction, ask for a hint. It has its price.",
          "A hint is there for the asking, at the price beside the button.",
          "You may ask for a hint at any time; it's your choice.");

  /// Follow a problem that is to be written down.
  static final List<String> EDITOR =
      List.of(
          "The details are beside the editor; tell me your plan before you write any code.",
          "You'll find the exact statement next to the editor. Talk me through your idea first.",
          "It's written out beside the editor as well; start with how you would go about it.");

  static final List<String> INVITE_CODE =
      List.of(
          "That's enough of a plan for me. Please write it in the editor, and submit it when you're ready.",
          "Let's see it as code now. Write it in the editor and submit when you think it works.",
          "I'd like to see that running. Put it into the editor, try it on the examples, then submit.",
          "Good moment to turn it into code. The editor is yours; submit when you trust it.",
          "Let's get it written down. Use the editor, and submit once you're happy with your tests.");

  /// A claim on the running time that the measurement denies. Placeholder `{claimed}`.
  ///
  /// @param grows whether the cost grows faster than was claimed
  static List<String> doubts(boolean grows) {
    return grows
        ? List.of(
            "You say {claimed}. I let your code run on growing inputs, and its cost climbs faster than that. Which step would you suspect?",
            "Measured on larger and larger inputs, it grows faster than {claimed}. Where does the rest come from?",
            "My measurement disagrees with {claimed}: the work rises more steeply. What does your code do more often than you counted?")
        : List.of(
            "You say {claimed}. Measured on growing inputs, your code does better than that. What does your n stand for?",
            "The measurement is kinder than {claimed}: the work rises more slowly. Which step did you count too often?",
            "On larger and larger inputs it stays below {claimed}. How often does your inner step really run?");
  }

  /// What a submission shows. Placeholder `{inputs}`.
  ///
  /// @param named whether the kind of input can be named
  static List<String> reactions(Move.ReactToRun.Outcome outcome, boolean named) {
    return switch (outcome) {
      case PASSED ->
          List.of(
              "All tests pass.",
              "Good, every test passes now.",
              "It holds against every test.",
              "That passes all the tests.");
      case NOT_COMPILED ->
          List.of(
              "That doesn't compile yet. The message names the line; have a look and submit again.",
              "The compiler stops before any test. Mend that first.",
              "It isn't a program yet, according to the compiler. Read its message aloud if that helps.",
              "Still no luck with the compiler. Which line does it complain about?");
      case FAILS_EXAMPLE ->
          List.of(
              "One of the examples beside the editor comes out differently. Trace it by hand and tell me where you part ways.",
              "It disagrees with a visible example. Take that input and walk through your code line by line.",
              "An example still fails. What does your code hold in its variables halfway through it?",
              "A visible example is still wrong. Work it out on paper first, then compare.");
      case WRONG ->
          named
              ? List.of(
                  "The examples pass, but {inputs} comes out wrong. What does your code do there?",
                  "Something is off for {inputs}. Try one of those by hand.",
                  "There's still a wrong result for {inputs}. Write a test of that kind yourself.",
                  "Look again at {inputs}. Where in your code is that case decided?",
                  "Not every hidden test agrees: think about {inputs}.")
              : List.of(
                  "The examples pass, but a hidden test comes out wrong. Which inputs have you not tried yet?",
                  "A hidden test disagrees. Write down the strangest input that the statement allows.",
                  "Something unusual still breaks it. Which assumption does your code make about its input?",
                  "Not there yet. What could an input look like that you haven't thought of?");
      case CRASHES ->
          named
              ? List.of(
                  "It crashes on {inputs}. What happens in your code there?",
                  "An error comes up for {inputs}. Walk me through that case.",
                  "It breaks off on {inputs}. Which line can fail there?")
              : List.of(
                  "It crashes on some input. Which line of yours can fail at all?",
                  "There's an error while it runs. The line is marked; what would have to hold there?",
                  "It still breaks off. What does that line rely on?");
      case TOO_SLOW ->
          !named
              ? List.of(
                  "It doesn't come to an end within the time, and the input isn't even large. Which loop of yours may never stop?",
                  "The clock runs out on a small input. What has to change in each round for your loop to end?",
                  "It takes too long where little is to be done. Does every branch make progress?")
              : List.of(
                  "It's right as far as it gets, but large inputs take too long. What does it cost as the input grows?",
                  "The clock runs out on a large input. Where does your code do the same work again?",
                  "Still too slow on the big ones. Which loop dominates?",
                  "Time's up on a large test. What would you have to avoid recomputing?");
      case TOO_LARGE ->
          List.of(
              "It runs out of memory or prints too much on some input. What grows there?",
              "A test stops it because it keeps too much. What does your code hold on to?",
              "Memory gives out on a large input. Which structure is the big one?");
    };
  }

  /// The kind of input that a tag of a test stands for.
  static String inputs(String tag) {
    return switch (tag) {
      case "empty" -> "an empty input";
      case "single" -> "an input with a single item";
      case "duplicates" -> "an input with repeated values";
      case "ties" -> "an input with ties";
      case "zero" -> "an input with zeros";
      case "overflow" -> "an input whose numbers get very large";
      case "boundary", "limit", "bound", "exact" -> "a value exactly on a limit";
      case "extremes" -> "an input at the ends of the allowed range";
      case "unsorted" -> "an input in no order";
      case "sorted", "ascending" -> "an input that is sorted already";
      case "descending", "reversed" -> "an input in falling order";
      case "edge" -> "an edge case";
      case "stress" -> "a large input";
      case "basic", "regression", "random", "mixed", "several" -> "an ordinary input";
      default -> "an input of the kind \"" + tag.replace('-', ' ') + "\"";
    };
  }

  static final List<String> VAGUE =
      List.of(
          "Can you be more concrete?",
          "I'd like more detail there. Take me through your answer step by step.",
          "That's still rather general. Make it specific, please.",
          "Go one level deeper, please.",
          "I can't follow you yet. Spell out what you mean.",
          "Say more. Pick one aspect and take it apart for me.",
          "Could you back that up with an explanation?");

  static final List<String> STORY_VAGUE =
      List.of(
          "That's the short version. Tell me where you were, what you did, and how it ended.",
          "I'd like to see it happen. Take me through it from the beginning.",
          "That's quite general. Give me one particular occasion, please.",
          "Say more about what exactly you did.",
          "Walk me through it step by step, as if I knew nothing about it.");

  static final List<String> HINT_ASKED =
      List.of(
          "Here is a hint. {hint}",
          "A pointer, then. {hint}",
          "Sure, one step of help. {hint}",
          "All right, consider this. {hint}",
          "This may help. {hint}",
          "Then let me steer you a little. {hint}");

  static final List<String> HINT_OFFERED =
      List.of(
          "Let me help you along. {hint}",
          "I'll give you something to work with. {hint}",
          "Let me offer a starting point. {hint}",
          "Here's something to hold on to. {hint}",
          "Perhaps this gets you moving. {hint}");

  static final List<String> NO_HINT =
      List.of(
          "I have no further hints for this one. Work with what you have, or tell me to move on.",
          "There's nothing more I can give away. Go with your best idea.",
          "No hints here. Say what you would try first.",
          "That ladder is used up. Commit to something and defend it.",
          "I'd like to hear it from you now. Any attempt is better than none.",
          "I can't add anything there. We can also go on to the next question.");

  static final List<String> CHALLENGE =
      List.of(
          "Let me change one thing. {challenge}",
          "Now suppose something changes. {challenge}",
          "Let me make it harder. {challenge}",
          "A new requirement comes in. {challenge}");

  static final List<String> TIME_CHECK =
      List.of(
          "A look at the clock: {minutes} minutes left.",
          "Just so you know, there are {minutes} minutes left.",
          "We have {minutes} minutes left.");

  static final List<String> INVITE =
      List.of(
          "I'll stop my questions here, the last minutes are yours. What would you like to ask me?",
          "That's all from my side. Which questions do you have for me?",
          "We're nearly through, and this part belongs to you. What would you like to know?");

  static final List<String> ANYTHING_ELSE =
      List.of(
          "What else would you like to know?",
          "Is there something else?",
          "Anything further on your list?",
          "Do you have another question?",
          "What's next on your mind?",
          "Feel free to ask another one.",
          "Go on, if there is more.",
          "There is room for another question.");

  static List<String> answers(Move.Answer.About about) {
    return switch (about) {
      case PERFORMANCE ->
          List.of(
              "I keep my notes to myself until we're done; the report will show them with the words they rest on.",
              "You'll read that in the report, point by point. A real interviewer wouldn't say it in the room either.");
      case NEXT_STEPS ->
          List.of(
              "After this you get the report at once. In a real process, ask the recruiter for the date of the decision and who takes it.",
              "Here the next step is your report and its study plan. At a company, it's fair to ask how many rounds remain and what each is for.");
      case TEAM ->
          List.of(
              "I'm a practice interviewer, so there's no team behind me to describe. With a real one, ask what the team struggles with this quarter; the answer says a lot.",
              "I can't speak for a real team. It's a strong question, and stronger when you tie it to something in the posting.");
      case CULTURE ->
          List.of(
              "I can't vouch for any company's culture. Ask a real interviewer for the last decision that they disagreed with and what came of it.",
              "That differs from team to team. A good way to find out is to ask what happened after the last incident.");
      case TECHNOLOGY ->
          List.of(
              "I have no company's product to talk about. In a real round, ask what they would rebuild if they had a free quarter.",
              "That I can't answer for a company. Ask how a change gets from a laptop to production; you learn the stack and the habits at once.");
      case GROWTH ->
          List.of(
              "A good one to ask. A real manager should be able to say what someone in this role achieved in the first six months.",
              "I can't promise you a career, but a real interviewer can name someone who grew in the role. Ask for that example.");
      case PREPARATION ->
          List.of(
              "Interviewers write down evidence, so give them some: your own acts, a number, the reason behind a choice. Your report names the gaps to work on first.",
              "Take the weakest dimension of your report, answer those questions again aloud, and compare with the model answers. Two such rounds change more than reading.",
              "Most candidates lose points by starting before they have asked, and by leaving out how they would check the result. Practise both until they are habits.");
      case DECISIONS ->
          List.of(
              "I can't speak for a company there. When you ask it, listen for a concrete case: who decided, in what time, and whether it was written down.",
              "That differs by place, so ask a real interviewer for the last such case and how it ended. A process without an example is usually no process.");
      case SUCCESS ->
          List.of(
              "That is one of the best questions to ask a hiring manager, as the answer is the real job description. Ask them for one person who got there, and how.",
              "I have no role to fill, so I can't name a yardstick. In the real round, ask what would make them say after half a year that it was the right choice.");
      case WORKDAY ->
          List.of(
              "I can't give you a real team's week. Ask the interviewer what they did yesterday, hour by hour; that is more honest than an average.",
              "It varies too much for me to say. Ask how often they were paged last month, or how many hours went into meetings; numbers are harder to polish.");
      case INTERVIEWER ->
          List.of(
              "I'm PrepAI, a practice interviewer: a program that follows a question bank and a rubric, with no person behind it.",
              "I'm software for practising interviews, so there's no career of mine to tell you about.");
      case OTHER ->
          List.of(
              "I can't answer that for a real company, as I'm a practice interviewer. It's worth keeping for the real round.",
              "That is beyond what I know here. Write it down for the people you will actually work with.",
              "I don't have an honest answer to that. In a real interview, expect the interviewer to take it seriously.",
              "I'd only be guessing. Ask it again where somebody can answer from experience.",
              "As a practice partner I have to pass on that one.");
    };
  }

  static List<String> redirects(Move.Redirect.Cause cause) {
    return switch (cause) {
      case OFF_TOPIC ->
          List.of(
              "Let's keep to the interview. We were at {question}.",
              "That's outside of what we're here for. Please come back to {question}.",
              "Let's save that for another time and return to {question}.",
              "I'd rather use our time on {question}.",
              "Not today, I'm afraid; {question} is still open.",
              "We have {minutes} minutes, so let's spend them on {question}.");
      case WANTS_THE_ANSWER ->
          List.of(
              "I won't give the answer away, but you may ask for a hint. Where would you begin with {question}?",
              "That part is yours. If you are stuck on {question}, a hint is one click away.",
              "The answer has to come from you. Tell me how far you get.",
              "You'll find a model answer in the report afterwards. For now, try {question} in your own way.",
              "I can't solve it for you. Say the first step you would take.",
              "No answers from me in the round. Your own reasoning is what counts.");
      case HOW_AM_I_DOING ->
          List.of(
              "I don't give verdicts along the way; the report will. Please go on with {question}.",
              "I'll keep that for the end. Carry on with {question}.",
              "You'll see all of it in the report. What else would you add to {question}?",
              "No comment from me while we're talking. Tell me how sure you are yourself.",
              "I can't say during the round. If you have more on {question}, go ahead.",
              "My notes stay closed for now. We're still at {question}.");
      case WHO_ARE_YOU ->
          List.of(
              "I'm PrepAI, a program that conducts practice interviews. Let's go on with {question}.",
              "There's no person here, only practice software with a rubric. Back to {question}.",
              "A program, as I said. We are at {question}.",
              "I'm software, and I'd like to hear about {question}.");
      case ECHO ->
          List.of(
              "That is my question again. I'd like your own view on it.",
              "You've given me the question back. Tell me in your own words what you make of it.",
              "Those were my words. Now yours, please.",
              "I know what I asked. Say what you would do.");
      case RAMBLING ->
          List.of(
              "Let me stop you there.",
              "I have to interrupt you, to keep us on time.",
              "Let me come in here, that was a lot at once.",
              "Sorry to cut in.",
              "I'll interrupt, so that we get to the other parts.");
      case LANGUAGE ->
          List.of(
              "This interview is held in English. Please go on in English, as simply as you like.",
              "I can only follow English here. Say it in English, however roughly.",
              "In English, please; grammar doesn't matter, the thought does.",
              "I didn't understand that language. Try it in English.");
      case ABUSE ->
          List.of(
              "Let's keep this respectful. I'd like to go on with {question}.",
              "I'll ask you once more to stay polite. If you want to go on, we are at {question}.");
      case INSTRUCTIONS ->
          List.of(
              "I conduct this by fixed rules, and nothing typed here changes them. Let's go on with {question}.",
              "That has no effect on me or on the score. We're still at {question}.",
              "I treat everything you write as part of your answer. What is your answer to {question}?",
              "My rules stay as they are. Let's use the time for {question}.");
      case EARLIER_QUESTION ->
          List.of(
              "That sounds like the question before. We are at {question} now.",
              "I believe that belongs to what we discussed earlier. Let's stay with {question}.",
              "We've left that one behind. Let's go on with {question}, please.");
    };
  }

  /// What remains to be said when every phrase of a kind was used: a courtesy, as people repeat it.
  /// Two words at most, which do not count as a sentence said twice.
  static List<String> briefly(Move move) {
    return switch (move) {
      case Move.Clarify clarify ->
          clarify.answer().isPresent()
              ? List.of("As before.")
              : List.of("Your choice.", "You decide.");
      case Move.Nudge nudge ->
          switch (nudge.reason()) {
            case VAGUE -> List.of("Meaning?", "More, please.", "Such as?", "In detail?");
            case DOES_NOT_KNOW -> List.of("Your guess?", "Try anyway.", "Roughly?");
            case THINKING -> List.of("Of course.", "Sure.", "Certainly.");
            case CODING -> List.of("Carry on.", "Fine.", "Okay.");
            case HINT_OFFERED -> List.of("A hint?", "Any help?");
            case SILENCE, WAITING -> GO_ON;
          };
      case Move.Redirect redirect ->
          switch (redirect.cause()) {
            case LANGUAGE -> List.of("English, please.", "In English.");
            case WANTS_THE_ANSWER -> List.of("Your turn.", "You first.", "No answers.");
            case HOW_AM_I_DOING -> List.of("Later, please.", "Not now.");
            case WHO_ARE_YOU -> List.of("Practice software.", "A program.");
            case ECHO -> List.of("Your words?", "And you?", "Your view?");
            case INSTRUCTIONS -> List.of("No change.", "No effect.", "As before.");
            case OFF_TOPIC, RAMBLING, ABUSE, EARLIER_QUESTION ->
                List.of("Our question?", "Back, please.");
          };
      case Move.NoHint _ -> List.of("No hints.", "Your turn.");
      case Move.Answer _ -> List.of("Ask them.", "That depends.", "Perhaps.");
      case Move.Greet _,
          Move.Ask _,
          Move.PresentProblem _,
          Move.Probe _,
          Move.Hint _,
          Move.InviteCode _,
          Move.ReactToRun _,
          Move.DoubtClaim _,
          Move.Challenge _,
          Move.Repeat _,
          Move.TimeCheck _,
          Move.InviteQuestions _,
          Move.Wrap _ ->
          GO_ON;
    };
  }

  private static final List<String> GO_ON =
      List.of("Go on.", "Please continue.", "Go ahead.", "Yes, please.");

  static final List<String> WRAP_CLOCK =
      List.of(
          "Our time is up, {name}. Thank you for the conversation; your report is ready.",
          "That's the end of our time, {name}. Thanks for talking with me. You can read your report now.");

  static final List<String> WRAP_FINISHED =
      List.of(
          "Then we're done, {name}. Thank you for your time; your report is ready.",
          "Thank you, {name}, that's everything from both of us. You'll find your report waiting.");

  static final List<String> WRAP_CANDIDATE =
      List.of(
          "All right, {name}, we stop here. Thank you for your time; the report covers what we got to.",
          "Understood, we'll end it here. Thanks, {name}; your report shows what we covered.");

  static final List<String> WRAP_CONDUCT =
      List.of(
          "I'm going to end the interview here, since we aren't getting anywhere. The report covers what we discussed.");
}
