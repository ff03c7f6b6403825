package prepai;

import java.util.List;
import prepai.plan.Facet;
import prepai.plan.Kind;
import prepai.plan.Question;
import prepai.plan.Signal;

/// The questions of the sample bank.
final class SampleQuestions {
  private SampleQuestions() {}

  static final List<Question> ALL =
      List.of(
          hashing(),
          indexes(),
          congestion(),
          paging(),
          pairs(),
          gusts(),
          photos(),
          tickets(),
          outage(),
          ownership(),
          conflict(),
          failure());

  private static QuestionDraft concept(String id, String topic) {
    return Samples.draft(id, Kind.CONCEPT, topic);
  }

  private static Question hashing() {
    return concept("concept.hashing", "computer-science/hash-tables")
        .difficulty(-1, 1, 4)
        .prompt("Why is finding an entry by its key so quick in a hash table?")
        .reference(
            "A function maps the key to a slot, so only that slot is searched; chains keep those that meet there, and growing keeps chains short.")
        .clarify("Assume that everything fits in memory.", "does it fit in memory", "on disk")
        .clarify("The keys are strings of moderate length.", "type of the keys", "are keys strings")
        .point(
            "slot",
            30,
            Facet.MECHANISM,
            "The hash function turns the key into the index of one bucket.",
            "How does it know where to look?",
            "keys are kept sorted",
            "hash function computes the bucket index",
            "hashing gives the position in the array",
            "hash modulo number of buckets",
            "jumps straight to one bucket")
        .must()
        .point(
            "collisions",
            25,
            Facet.FAILURE,
            "Two keys may meet in a bucket; chaining or open addressing resolves it.",
            "What if two entries want the same place?",
            "collisions never happen",
            "collisions are chained in a linked list",
            "open addressing probes the next free cell",
            "two keys land in the same bucket",
            "separate chaining")
        .after("slot")
        .point(
            "constant",
            20,
            Facet.COMPLEXITY,
            "Lookup is O(1) on average and O(n) at worst.",
            "What does a lookup cost, typically and at worst?",
            "O(log n) lookup",
            "constant time on average",
            "O(1) average lookup",
            "degrades to O(n) in the worst case",
            "linear scan if everything collides")
        .point(
            "resize",
            15,
            Facet.OPERATIONS,
            "Above a load factor the table grows and rehashes.",
            "What happens as it fills up?",
            "the table has a fixed size",
            "resize when the load factor is exceeded",
            "rehash into a larger array",
            "doubles its capacity and rehashes",
            "load factor threshold triggers growth")
        .point(
            "order",
            10,
            Facet.TRADE_OFFS,
            "It gives up order: range queries need a tree.",
            "What can you not do with it that a tree can?",
            "it uses more memory",
            "no ordered iteration",
            "range queries need a balanced tree",
            "gives up sorted order",
            "cannot answer range scans")
        .challenge("Now several threads write to it at once. What has to change?")
        .challengePoint(
            "locking",
            10,
            Facet.FAILURE,
            "Lock per segment rather than the whole table.",
            "How do you keep two writers apart without stopping everyone?",
            "use one global lock",
            "lock striping per bucket group",
            "fine grained locks per segment",
            "compare and swap on bin heads",
            "partition into independently locked shards")
        .misconception(
            "sorted",
            "A hash table keeps no order among its keys.",
            "keys stay sorted inside",
            "binary search inside the buckets array")
        .redFlag("never test my code", "Does not test.")
        .hints(
            "Think about what is computed from the key.",
            "Something turns the key into a number; what is that number good for?",
            "The number, cut to the length of an array, names where to look.")
        .done();
  }

  private static Question indexes() {
    return concept("concept.indexes", "databases/query-planning")
        .difficulty(-0.3, 1.1, 4)
        .prompt("A report got slow as its table grew. How would you find out why?")
        .point(
            "plan",
            30,
            Facet.APPROACH,
            "Look at the execution plan.",
            "What would you look at first?",
            "restart the server",
            "read the execution plan",
            "run explain analyze",
            "inspect the query planner output",
            "check explain for sequential scans")
        .must()
        .point(
            "scan",
            20,
            Facet.MECHANISM,
            "Without an index every row is read.",
            "What does it do when nothing helps it find the rows?",
            "rows are cached",
            "full table scan reads every row",
            "sequential scan over all rows",
            "touches each page on disk",
            "missing index forces scanning")
        .point(
            "index",
            20,
            Facet.MECHANISM,
            "A B-tree index narrows to the rows wanted.",
            "What would you add, and on which columns?",
            "add more memory",
            "add a composite index on filter columns",
            "B-tree narrows the rows",
            "covering index avoids heap fetches",
            "index the join column")
        .point(
            "cost",
            15,
            Facet.TRADE_OFFS,
            "Every index slows writes.",
            "What do you pay for that?",
            "indexes are free",
            "slower inserts and updates",
            "write amplification of each index",
            "extra storage and maintenance on writes",
            "index upkeep burdens writers")
        .point(
            "measure",
            15,
            Facet.VERIFICATION,
            "Measure before and after with real volumes.",
            "How do you know that it got better?",
            "it feels faster",
            "measure before and after",
            "benchmark with production sized data",
            "compare timings on realistic volume",
            "verify with repeated timings")
        .hints(
            "The engine can tell you what it is about to do.",
            "Ask it how it intends to fetch the rows.",
            "Compare how many rows it reads with how many it returns.")
        .done();
  }

  private static Question congestion() {
    return concept("concept.congestion", "networks/flow-control")
        .difficulty(0.4, 1.2, 5)
        .prompt(
            "A file transfer across an ocean is far slower than the line allows. Why could that be?")
        .point(
            "window",
            30,
            Facet.MECHANISM,
            "Throughput is bounded by window over round trip.",
            "What limits how much may be under way unconfirmed?",
            "the cable is slow",
            "window size divided by round trip time",
            "bandwidth delay product exceeds the window",
            "receive window too small",
            "sender waits for acknowledgements")
        .must()
        .point(
            "loss",
            25,
            Facet.FAILURE,
            "Loss halves the congestion window.",
            "What does the sender do when something goes missing?",
            "packets are encrypted",
            "packet loss halves the congestion window",
            "backs off after a drop",
            "multiplicative decrease upon loss",
            "retransmission timeouts stall it")
        .after("window")
        .point(
            "start",
            15,
            Facet.MECHANISM,
            "Slow start takes several round trips.",
            "What is special about the first second?",
            "the handshake is long",
            "slow start ramps up gradually",
            "exponential growth from few segments",
            "short transfers never reach full speed",
            "ramping needs many round trips")
        .point(
            "remedy",
            20,
            Facet.APPROACH,
            "Window scaling, parallel streams, another algorithm.",
            "What would you change?",
            "buy a faster line",
            "enable window scaling",
            "several parallel connections",
            "switch to BBR congestion control",
            "tune socket buffers upward")
        .point(
            "measure",
            10,
            Facet.NUMBERS,
            "Measure round trip and loss first.",
            "Which two figures would you want?",
            "look at the processor",
            "ping for latency and drop rate",
            "capture packets and compute goodput",
            "measure rtt and retransmits",
            "iperf between both ends")
        .hints(
            "Distance matters here, not only the line.",
            "How long does the far end take to say that it got something?",
            "Work out how much can be on its way at one time.")
        .done();
  }

  private static Question paging() {
    return concept("concept.paging", "computer-science/memory-management")
        .difficulty(1, 1.4, 5)
        .prompt(
            "A service crawls although its processor idles and its disk is busy. What may be going on?")
        .point(
            "thrash",
            30,
            Facet.MECHANISM,
            "The working set exceeds physical memory and pages thrash.",
            "What would the disk be busy with?",
            "the disk is broken",
            "working set exceeds physical ram",
            "pages thrash in and out",
            "swapping constantly",
            "page faults dominate")
        .must()
        .point(
            "evidence",
            25,
            Facet.VERIFICATION,
            "vmstat shows swap in and out.",
            "Which tool would show it?",
            "read the source",
            "vmstat shows swap activity",
            "major page faults counter",
            "sar paging statistics",
            "watch si and so columns")
        .point(
            "remedy",
            20,
            Facet.APPROACH,
            "Shrink the heap or add memory.",
            "What would you do at once?",
            "restart it daily",
            "reduce the cache footprint",
            "add physical memory",
            "limit concurrency so less is resident",
            "move a neighbour to another host")
        .point(
            "collector",
            15,
            Facet.FAILURE,
            "A garbage collector touching everything makes it worse.",
            "What in a managed runtime makes this worse?",
            "the language is slow",
            "garbage collector touches every page",
            "full collection walks swapped heap",
            "heap larger than the container limit",
            "stop the world pauses explode")
        .point(
            "guard",
            10,
            Facet.OPERATIONS,
            "Alert on fault rate before users notice.",
            "How would you hear of it earlier next time?",
            "wait for complaints",
            "alert on major fault rate",
            "memory pressure alarms",
            "set resource limits per process",
            "capacity dashboard with headroom")
        .hints(
            "Ask what moves between disk and memory.",
            "Compare what the service touches with what the machine holds.",
            "Look for figures on reads that no program asked for.")
        .done();
  }

  private static Question pairs() {
    return Samples.draft("coding.pairs", Kind.CODING, "coding/two-pointers")
        .coded()
        .difficulty(-0.5, 1, 12)
        .prompt(
            "Given badge times of a day in increasing order, find two that lie exactly a given span apart. How would you go about it?")
        .clarify("Up to a million times.", "how many times", "input size")
        .clarify("Times are whole seconds, and some occur more than once.", "are there duplicates")
        .point(
            "brute",
            15,
            Facet.APPROACH,
            "Comparing every pair is quadratic.",
            "What is the most obvious way?",
            "sort it first",
            "compare every pair",
            "nested loops over all combinations",
            "O(n^2) brute force",
            "try each combination")
        .point(
            "walk",
            35,
            Facet.APPROACH,
            "Two indices move forward, whichever is behind.",
            "What does the order buy you?",
            "start at both ends",
            "advance two indices together",
            "move the trailing index when the gap is too big",
            "left and right both march forward",
            "sliding two cursors")
        .must()
        .point(
            "linear",
            20,
            Facet.COMPLEXITY,
            "Linear time, constant space.",
            "What does that cost?",
            "O(n log n)",
            "O(n) time and O(1) space",
            "linear running time",
            "each index moves at most n steps",
            "constant extra storage")
        .point(
            "invariant",
            15,
            Facet.MECHANISM,
            "No pair is skipped, as gaps only grow or shrink with each move.",
            "Why does it miss nothing?",
            "it just works",
            "invariant that no pair is skipped",
            "gap shrinks when left advances",
            "discarded candidates cannot match later",
            "monotone gap argument")
        .point(
            "tests",
            15,
            Facet.VERIFICATION,
            "Tests empty, single, duplicates and span zero.",
            "Which inputs would you try?",
            "try some inputs",
            "empty and single element arrays",
            "duplicates with zero span",
            "no such pair exists",
            "overflow of large values")
        .challenge("Suppose the times arrive one by one and are not in order. What now?")
        .challengePoint(
            "set",
            20,
            Facet.APPROACH,
            "Keep what was seen in a hash set.",
            "What would you have to remember?",
            "sort after each arrival",
            "remember earlier values in a set",
            "look up value minus span",
            "hash set of seen values",
            "store previous items for constant lookup")
        .hints(
            "You are told something about how the times come.",
            "Suppose you hold two of them, and they are too close together.",
            "Decide which of the two you can let go of for good.")
        .done();
  }

  private static Question gusts() {
    return Samples.draft("coding.gusts", Kind.CODING, "coding/heaps")
        .coded()
        .difficulty(0.6, 1.3, 14)
        .prompt(
            "A weather mast sends wind speeds all day. We want the hundred strongest at any moment. How would you keep them?")
        .point(
            "heap",
            35,
            Facet.APPROACH,
            "A min-heap of a hundred elements.",
            "How do you know quickly whether a new one belongs?",
            "sort all of them",
            "min-heap with a hundred entries",
            "priority queue evicting the smallest",
            "bounded heap whose root is the weakest",
            "replace the root when stronger")
        .must()
        .point(
            "cost",
            20,
            Facet.COMPLEXITY,
            "Logarithm of a hundred per arrival.",
            "What does an arrival cost?",
            "O(n)",
            "log k per arrival",
            "O(log k) insertion",
            "constant when it is too weak",
            "logarithmic in the bound")
        .point(
            "memory",
            15,
            Facet.TRADE_OFFS,
            "Memory stays bounded.",
            "What do you have to store?",
            "keep everything",
            "bounded memory whatever the stream",
            "only k values stored",
            "space independent of stream length",
            "no history retained")
        .point(
            "ties",
            15,
            Facet.REQUIREMENTS,
            "Settles ties and fewer than a hundred.",
            "What is left open in the task?",
            "nothing is open",
            "ties broken by arrival",
            "fewer than a hundred readings yet",
            "equal speeds policy",
            "duplicates counted separately")
        .point(
            "tests",
            15,
            Facet.VERIFICATION,
            "Compares with sorting on random streams.",
            "How would you convince yourself?",
            "run it once",
            "compare against a sorted oracle",
            "random streams checked by sorting",
            "ascending and descending input",
            "property test versus brute force")
        .hints(
            "You never need all of them.",
            "Which one of those you keep is in danger when a new one comes?",
            "Keep the one in danger where you can reach it at once.")
        .done();
  }

  private static Question photos() {
    return Samples.draft("scenario.photos", Kind.SCENARIO, "design/photo-sharing")
        .difficulty(-0.2, 1.1, 10)
        .prompt(
            "A club wants to share pictures with its forty thousand members and has nobody to run servers. What would you build?")
        .clarify("Most are looked at within a week of being taken.", "how often are they viewed")
        .clarify("Members sign in with an e-mail address.", "do members sign in", "authentication")
        .point(
            "needs",
            20,
            Facet.REQUIREMENTS,
            "Asks about volume, privacy and budget.",
            "What would you want to know first?",
            "use the cloud",
            "ask about upload volume",
            "who may see which pictures",
            "monthly budget ceiling",
            "retention and deletion rules")
        .point(
            "store",
            25,
            Facet.APPROACH,
            "Object storage with signed uploads.",
            "Where do the files go?",
            "keep them in the database",
            "object storage bucket",
            "presigned upload links",
            "blob store with lifecycle rules",
            "upload directly to the bucket")
        .must()
        .point(
            "deliver",
            20,
            Facet.MECHANISM,
            "A content delivery network serves resized copies.",
            "How do they reach a phone quickly?",
            "make the server bigger",
            "content delivery network in front",
            "resized thumbnails generated on upload",
            "cache at the edge",
            "serve compressed variants")
        .point(
            "failure",
            20,
            Facet.FAILURE,
            "Versioning and backups against deletion.",
            "What if somebody removes an album by accident?",
            "it will not fail",
            "versioning with soft delete",
            "replicated backups in another account",
            "restore from object versions",
            "point in time recovery")
        .point(
            "price",
            15,
            Facet.NUMBERS,
            "Estimates storage and traffic.",
            "What would it cost a month, roughly?",
            "it is cheap",
            "terabytes per month estimate",
            "egress dominates the bill",
            "forty thousand times monthly views",
            "cents per gigabyte calculation")
        .challenge("The club merges with one on another continent. What changes?")
        .challengePoint(
            "regions",
            15,
            Facet.TRADE_OFFS,
            "Replicate across regions only if needed.",
            "Would you run it twice?",
            "move everything",
            "cross region replication for hot albums",
            "edge caching suffices for reads",
            "data residency decides the home",
            "asynchronous copies with lag")
        .hints(
            "Nobody is there at night; let that choose for you.",
            "Separate where files rest from how they travel.",
            "Draw the path of one picture from a phone to another.")
        .done();
  }

  private static Question tickets() {
    return Samples.draft("scenario.tickets", Kind.SCENARIO, "design/flash-sales")
        .difficulty(0.5, 1.2, 11)
        .prompt(
            "A theatre sells out in a minute once a year and is idle otherwise. How would you make that minute fair?")
        .point(
            "queue",
            30,
            Facet.APPROACH,
            "A waiting room admits at a fixed rate.",
            "How do you keep the crowd off the till?",
            "add many servers",
            "virtual waiting room",
            "admit buyers at a fixed rate",
            "queue tokens handed out",
            "throttle entry ahead of checkout")
        .must()
        .point(
            "hold",
            25,
            Facet.MECHANISM,
            "A seat is held with an expiry, by conditional write.",
            "How can two not get the same seat?",
            "check the seat first",
            "conditional write reserves the seat",
            "hold expires after minutes",
            "optimistic lock on each seat",
            "atomic reservation with timeout")
        .point(
            "payment",
            15,
            Facet.FAILURE,
            "Payment is idempotent.",
            "What if the card is charged and the answer is lost?",
            "pay again",
            "idempotency key per purchase",
            "retry without double charge",
            "reconcile pending payments",
            "outbox for payment events")
        .point(
            "bots",
            15,
            Facet.SECURITY,
            "Limits per account and proof of work against bots.",
            "Who else will be at the door?",
            "trust everybody",
            "rate limits per account",
            "captcha challenges for bots",
            "one purchase per verified member",
            "detect scripted clients")
        .point(
            "rehearse",
            15,
            Facet.VERIFICATION,
            "A load test at the expected peak.",
            "How would you know beforehand that it holds?",
            "hope for the best",
            "load test at expected peak",
            "rehearsal with synthetic buyers",
            "scale ahead of the hour",
            "game day before the sale")
        .hints(
            "Not everybody has to be inside at once.",
            "Think of what a real theatre does when too many come.",
            "Separate arriving, choosing and paying.")
        .done();
  }

  private static Question outage() {
    return Samples.draft("scenario.outage", Kind.SCENARIO, "operations/incident-response")
        .difficulty(1, 1.3, 9)
        .prompt(
            "At three in the morning half of all logins fail. What are your first twenty minutes?")
        .point(
            "impact",
            25,
            Facet.CUSTOMER,
            "Establishes impact and tells people.",
            "Who needs to hear what?",
            "fix it quietly",
            "declare an incident",
            "status page update for users",
            "establish scope and impact",
            "tell stakeholders early")
        .point(
            "change",
            25,
            Facet.APPROACH,
            "Looks for what changed, and rolls back.",
            "What is the likeliest cause at that hour?",
            "read all the logs",
            "recent deployment or change",
            "roll back the last release",
            "correlate with change calendar",
            "revert before diagnosing")
        .must()
        .point(
            "half",
            20,
            Facet.MECHANISM,
            "Half suggests one of two replicas or zones.",
            "What does the half tell you?",
            "users mistype",
            "one of two zones is down",
            "single bad replica behind the balancer",
            "partial failure pattern",
            "unhealthy target still in rotation")
        .point(
            "contain",
            15,
            Facet.FAILURE,
            "Drains the bad part.",
            "What can you do before you understand it?",
            "restart everything",
            "drain the unhealthy zone",
            "shift traffic away",
            "remove the node from rotation",
            "disable the feature flag")
        .point(
            "learn",
            15,
            Facet.OPERATIONS,
            "A blameless review afterwards.",
            "What happens the day after?",
            "blame the author",
            "blameless postmortem",
            "action items with owners",
            "alert tuned from the timeline",
            "write down the timeline")
        .hints(
            "Two things matter before the cause.",
            "Ask yourself what was different an hour ago.",
            "Take the share that fails seriously.")
        .done();
  }

  private static QuestionDraft story(String id, String topic, double b, String prompt) {
    return Samples.draft(id, Kind.BEHAVIOURAL, topic).difficulty(b, 0.9, 7).prompt(prompt);
  }

  private static QuestionDraft shown(
      QuestionDraft draft,
      String id,
      int weight,
      Facet facet,
      Signal signal,
      String claim,
      String probe) {
    return draft
        .point(
            id,
            weight,
            facet,
            claim,
            probe,
            "generally speaking teams",
            id + " spelled out plainly",
            id + " told in detail",
            id + " named with specifics",
            id + " described exactly")
        .signal(signal);
  }

  private static Question ownership() {
    QuestionDraft draft =
        story(
            "story.ownership",
            "people/ownership",
            -0.6,
            "Tell me about a time you took on something nobody had asked you to do.");
    shown(
        draft,
        "gap",
        20,
        Facet.SITUATION,
        Signal.SITUATION,
        "Says when and where it was.",
        "Set the scene for me: when was that?");
    shown(
            draft,
            "deed",
            30,
            Facet.OWNERSHIP,
            Signal.OWN_ACTION,
            "Says what they did themselves.",
            "Which part was yours alone?")
        .must();
    shown(
        draft,
        "effect",
        20,
        Facet.RESULT,
        Signal.RESULT,
        "Says what came of it.",
        "What came of it?");
    shown(
        draft,
        "figure",
        15,
        Facet.NUMBERS,
        Signal.NUMBER,
        "Gives a figure.",
        "Can you put a figure to that?");
    shown(
        draft,
        "insight",
        15,
        Facet.REFLECTION,
        Signal.LESSON,
        "Says what they took from it.",
        "What would you do another way today?");
    return draft
        .hints(
            "Any size will do.",
            "Think of something you repaired unasked.",
            "Begin with what bothered you.")
        .done();
  }

  private static Question conflict() {
    QuestionDraft draft =
        story(
            "story.conflict",
            "people/disagreement",
            0,
            "Describe a disagreement with somebody you had to keep working with.");
    shown(
        draft,
        "dispute",
        20,
        Facet.SITUATION,
        Signal.OBSTACLE,
        "Says what stood in the way.",
        "What made it hard?");
    shown(
            draft,
            "approach",
            30,
            Facet.OWNERSHIP,
            Signal.OWN_ACTION,
            "Says what they did themselves.",
            "What did you say to them, in your own words?")
        .must();
    shown(
        draft,
        "talking",
        20,
        Facet.COLLABORATION,
        Signal.STAKEHOLDER,
        "Shows how the other side was heard.",
        "How did the other side see it?");
    shown(
        draft, "ending", 15, Facet.RESULT, Signal.RESULT, "Says how it ended.", "How did it end?");
    shown(
        draft,
        "habit",
        15,
        Facet.REFLECTION,
        Signal.CHANGED_PRACTICE,
        "Says what changed in their practice.",
        "What do you do another way since?");
    return draft
        .hints(
            "It may be a small one.",
            "Think of a review that went back and forth.",
            "Begin with what each of you wanted.")
        .done();
  }

  private static Question failure() {
    QuestionDraft draft =
        story(
            "story.failure",
            "people/setbacks",
            0.5,
            "What is something you got wrong that others had to pay for?");
    shown(
        draft,
        "moment",
        20,
        Facet.SITUATION,
        Signal.SITUATION,
        "Says when and where it was.",
        "When was that, and what was at stake?");
    shown(
            draft,
            "repair",
            30,
            Facet.OWNERSHIP,
            Signal.OWN_ACTION,
            "Says what they did themselves.",
            "What did you do in the first hour?")
        .must();
    shown(
        draft,
        "before",
        15,
        Facet.RESULT,
        Signal.BASELINE,
        "Compares with how it was before.",
        "How was it before, compared with after?");
    shown(
        draft,
        "lesson",
        20,
        Facet.REFLECTION,
        Signal.LESSON,
        "Says what they learned.",
        "What did that teach you?");
    shown(
        draft,
        "guardrail",
        15,
        Facet.OPERATIONS,
        Signal.MECHANISM,
        "Leaves a mechanism behind.",
        "What stops it from happening to the next person?");
    return draft
        .hints(
            "Nobody is perfect; a small one counts.",
            "Think of a change that you had to take back.",
            "Begin with who noticed.")
        .done();
  }
}
