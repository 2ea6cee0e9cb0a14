package permed.landscape.snapshot.scorecard;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How complete and how recent the records of one funder are, and what is wrong with the files they
 * came in.
 *
 * <p>A funder's records are those with money of it. A record without any money names no payer; it
 * is taken for the funder's where every other record of its source has money of that funder alone.
 *
 * @param funder id of the payer
 * @param name as its most frequent record names it
 * @param records how many records are meant
 * @param withoutMoney how many of them name no payer
 * @param years completeness by the year a record starts in, ascending; records without a start last
 * @param freshness how recent the records are
 * @param deliveries the files the records came in, the newest first
 * @param findings what is wrong with those files, the most frequent kind first
 */
public record Scorecard(
    String funder,
    String name,
    long records,
    long withoutMoney,
    List<Year> years,
    Freshness freshness,
    List<Delivery> deliveries,
    List<Defect> findings) {

  public Scorecard {
    years = List.copyOf(years);
    deliveries = List.copyOf(deliveries);
    findings = List.copyOf(findings);
  }

  /** All records together; empty without any. */
  public Optional<Year> all() {
    return years.stream().reduce(Year::plus);
  }

  /** Records that start from one year to another, both included; empty without any. */
  public Optional<Year> between(int first, int last) {
    return years.stream().filter(year -> year.isBetween(first, last)).reduce(Year::plus);
  }

  /**
   * @param year records start in, the first of several; null for those without a start
   * @param stating how many state each field, in the order of {@link ReportedField}
   */
  public record Year(@Nullable Integer year, long records, List<Long> stating) {

    public Year {
      stating = List.copyOf(stating);
      if (stating.size() != ReportedField.values().length) {
        throw new IllegalArgumentException("one count for each field: " + stating);
      }
    }

    public long stating(ReportedField field) {
      return stating.get(field.ordinal());
    }

    private boolean isBetween(int first, int last) {
      return year != null && year >= first && year <= last;
    }

    private Year plus(Year later) {
      return new Year(
          year,
          records + later.records,
          Arrays.stream(ReportedField.values())
              .map(field -> stating(field) + later.stating(field))
              .toList());
    }
  }

  /**
   * Days that tell how recent the records are; ages count back from the snapshot's own day and are
   * below zero for a day after it.
   *
   * @param day the snapshot's own
   * @param delivered last day the date of the newest delivery with records of the funder allows
   * @param signed newest signature, the first day it allows; null when no record states one
   * @param started newest start, the first day it allows; null when no record states one
   */
  public record Freshness(
      LocalDate day, LocalDate delivered, @Nullable LocalDate signed, @Nullable LocalDate started) {

    /** Days from a day to the snapshot's own. */
    public long age(LocalDate of) {
      return day.toEpochDay() - of.toEpochDay();
    }
  }

  /**
   * @param dumpDate as exactly as known, ISO 8601
   * @param records of the funder that this file has the last word on
   * @param ofOthers records of others in the same file, whose findings count below too
   */
  public record Delivery(
      String sha256, String fileName, String dumpDate, long records, long ofOthers) {}

  /**
   * One kind of finding.
   *
   * @param severity as the rule states it: ERROR, WARNING or INFO
   * @param count in all deliveries together
   * @param remedy what the publisher can do, by the first example; empty without one
   */
  public record Defect(String code, String severity, long count, String remedy) {}
}
