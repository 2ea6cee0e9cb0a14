package permed.platform.obligations;

/** What became of marking an obligation. */
public sealed interface MarkOutcome {

  /** It is recorded. */
  record Marked(DiaryEntry entry) implements MarkOutcome {}

  /** Somebody else said something meanwhile; this is what is there now. */
  record Stale(DiaryEntry current) implements MarkOutcome {}

  /** It is not the person's to say: neither responsible nor of the secretariat. */
  record NotYours() implements MarkOutcome {}

  /** There is no such obligation, at least not any more. */
  record Unknown() implements MarkOutcome {}
}
