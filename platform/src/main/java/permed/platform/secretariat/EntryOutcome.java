package permed.platform.secretariat;

/** What came of doing something with a request. */
public sealed interface EntryOutcome {

  record Recorded(Request request) implements EntryOutcome {}

  /** Something happened to it that the author had not seen; this is what is there now. */
  record Overtaken(Request current) implements EntryOutcome {}
}
