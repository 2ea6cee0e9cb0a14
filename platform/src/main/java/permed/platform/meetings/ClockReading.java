package permed.platform.meetings;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a time on the clocks of a place means; twice a year it means nothing, or two things. */
public sealed interface ClockReading {

  /** Which of two equal times is meant, where clocks were set back. */
  enum Turn {
    FIRST,
    SECOND
  }

  /** It is this instant. */
  record Exact(Instant instant) implements ClockReading {}

  /**
   * The clocks jump over it.
   *
   * @param from the last time before the jump, itself skipped
   * @param to the first time after it
   */
  record Skipped(LocalDateTime from, LocalDateTime to) implements ClockReading {}

  /** The clocks show it twice. */
  record Twice(Instant first, Instant second) implements ClockReading {}

  /** Reads a time; a turn decides between two equal ones and is otherwise of no matter. */
  static ClockReading of(LocalDateTime time, ZoneId zone, @Nullable Turn turn) {
    List<ZoneOffset> offsets = zone.getRules().getValidOffsets(time);
    if (offsets.isEmpty()) {
      ZoneOffsetTransition jump = zone.getRules().getTransition(time);
      return new Skipped(jump.getDateTimeBefore(), jump.getDateTimeAfter());
    }
    Instant first = time.toInstant(offsets.getFirst());
    if (offsets.size() == 1) {
      return new Exact(first);
    }
    Instant second = time.toInstant(offsets.getLast());
    if (turn == null) {
      return new Twice(first, second);
    }
    return new Exact(turn == Turn.FIRST ? first : second);
  }
}
