package permed.platform.obligations;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The kinds of obligations, and how far ahead each is worth a reminder. */
public enum ObligationKind {
  /** Notice of a meeting is to be given. */
  NOTICE_DUE("notice-due", Nature.TASK, Weight.IMPORTANT, 14, 7, 1),
  /** The agenda of a meeting is to be sent. */
  AGENDA_DUE("agenda-due", Nature.TASK, Weight.IMPORTANT, 14, 7, 1),
  /** The last day to add an item to the agenda of a meeting. */
  LATE_ITEMS("late-items", Nature.DATE, Weight.USUAL, 7, 1),
  /** The draft minutes of a meeting are to be sent. */
  MINUTES_DUE("minutes-due", Nature.TASK, Weight.IMPORTANT, 7, 1),
  /** Minutes nobody has objected to stand from then on. */
  MINUTES_STAND("minutes-stand", Nature.DATE, Weight.USUAL, 1),
  /** A mandate ends. */
  MANDATE_ENDS("mandate-ends", Nature.DATE, Weight.IMPORTANT, 30, 7),
  /** A mandate ends, and the organisation is to be asked whom it sends next. */
  MANDATE_RENEWAL("mandate-renewal", Nature.TASK, Weight.IMPORTANT, 14, 1),
  /** A seat with a vote is empty and is to be filled. */
  SEAT_VACANT("seat-vacant", Nature.TASK, Weight.IMPORTANT, 14, 1),
  /** A term of office ends. */
  TERM_ENDS("term-ends", Nature.DATE, Weight.IMPORTANT, 60, 30, 7),
  /** An office will have a free place, or has one; an election is to be held. */
  ELECTION_DUE("election-due", Nature.TASK, Weight.IMPORTANT, 60, 30, 14, 7),
  /** Someone in office ad interim lapses by rule. */
  INTERIM_LAPSES("interim-lapses", Nature.DATE, Weight.IMPORTANT, 30, 14, 7, 1),
  /** The term of a body ends. */
  BODY_ENDS("body-ends", Nature.DATE, Weight.IMPORTANT, 60, 30, 7),
  /** A body whose term ends is to say whether its task and rules still fit. */
  RULES_REVIEW("rules-review", Nature.TASK, Weight.USUAL, 30, 7),
  /** An application for membership waits for a decision. */
  APPLICATION_WAITING("application-waiting", Nature.TASK, Weight.IMPORTANT, 7, 1),
  /** A membership has been suspended for long. */
  SUSPENSION_LONG("suspension-long", Nature.TASK, Weight.USUAL, 30, 7);

  /** How many days after it was due somebody who has not done it is reminded. */
  static final int OVERDUE = -1;

  private enum Nature {
    TASK,
    DATE
  }

  private enum Weight {
    IMPORTANT,
    USUAL
  }

  private final String code;
  private final Nature nature;
  private final Weight weight;
  private final List<Integer> offsets;

  ObligationKind(String code, Nature nature, Weight weight, Integer... before) {
    this.code = code;
    this.nature = nature;
    this.weight = weight;
    Stream<Integer> after = nature == Nature.TASK ? Stream.of(OVERDUE) : Stream.empty();
    this.offsets = Stream.concat(Stream.of(before), after).toList();
  }

  /** Lower-case words joined by hyphens, never changed: keys of reminders hold it. */
  public String code() {
    return code;
  }

  /** Whether somebody has to do something, and may be late; otherwise the day just comes. */
  public boolean isTask() {
    return nature == Nature.TASK;
  }

  /** Whether those who want to be reminded of little are reminded of it. */
  public boolean isImportant() {
    return weight == Weight.IMPORTANT;
  }

  /** How many days before it is due it is reminded of, the most first; negative is after. */
  public List<Integer> offsets() {
    return offsets;
  }

  /** Reads a code; empty for an unknown one. */
  public static Optional<ObligationKind> parse(String code) {
    return Stream.of(values()).filter(kind -> kind.code.equals(code)).findFirst();
  }
}
