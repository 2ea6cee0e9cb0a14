package permed.kernel.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Whole days from a start to an end, both included; without an end it goes on.
 *
 * @throws IllegalArgumentException if the end lies before the start
 */
public record Period(LocalDate start, @Nullable LocalDate end) {

  public Period {
    Objects.requireNonNull(start, "start");
    if (end != null && end.isBefore(start)) {
      throw new IllegalArgumentException("a period ends before it starts: " + start + " to " + end);
    }
  }

  public static Period of(LocalDate start, LocalDate end) {
    return new Period(start, end);
  }

  public static Period startingOn(LocalDate start) {
    return new Period(start, null);
  }

  public static Period ofYear(int year) {
    return new Period(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
  }

  public boolean isOpen() {
    return end == null;
  }

  public boolean contains(LocalDate day) {
    return !day.isBefore(start) && (end == null || !day.isAfter(end));
  }

  public boolean overlaps(Period other) {
    return startsByTheEndOf(other) && other.startsByTheEndOf(this);
  }

  /** The days both periods have; empty if there is none, open only if both are. */
  public Optional<Period> intersection(Period other) {
    if (!overlaps(other)) {
      return Optional.empty();
    }
    LocalDate laterStart = start.isAfter(other.start) ? start : other.start;
    return Optional.of(new Period(laterStart, earlier(end, other.end)));
  }

  /** How many days; empty for an open period. */
  public OptionalLong days() {
    return end == null ? OptionalLong.empty() : OptionalLong.of(daysFromTo(start, end));
  }

  /** How many days fall in the calendar year; an open period runs through every later year. */
  public long daysIn(int year) {
    return intersection(ofYear(year)).map(Period::days).map(OptionalLong::getAsLong).orElse(0L);
  }

  /**
   * The days in each calendar year the period touches, by year; they sum to {@link #days()}.
   *
   * @throws IllegalStateException if the period is open: it touches years without end
   */
  public SortedMap<Integer, Long> daysByYear() {
    if (end == null) {
      throw new IllegalStateException("an open period has no last year: " + this);
    }
    SortedMap<Integer, Long> days = new TreeMap<>();
    for (int year = start.getYear(); year <= end.getYear(); year++) {
      days.put(year, daysIn(year));
    }
    return days;
  }

  /** ISO 8601 interval, {@code 2024-01-01/2024-12-31}, or {@code 2024-01-01/..} when open. */
  @Override
  public String toString() {
    return start + "/" + (end == null ? ".." : end);
  }

  private boolean startsByTheEndOf(Period other) {
    return other.end == null || !start.isAfter(other.end);
  }

  private static @Nullable LocalDate earlier(@Nullable LocalDate one, @Nullable LocalDate two) {
    if (one == null || two == null) {
      return one == null ? two : one;
    }
    return one.isBefore(two) ? one : two;
  }

  private static long daysFromTo(LocalDate first, LocalDate last) {
    return ChronoUnit.DAYS.between(first, last) + 1;
  }
}
