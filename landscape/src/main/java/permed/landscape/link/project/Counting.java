package permed.landscape.link.project;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import permed.kernel.time.Period;
import permed.landscape.grant.FundingLine;
import permed.landscape.grant.Project;
import permed.landscape.grant.SourceRecordId;

/**
 * Which money of an award counts where several records tell of it: for each payer the lines of one
 * record, so that no payer is counted twice and every payer is counted.
 *
 * <p>A record that states the amount goes before one whose contributions were added up, one that
 * tells more lines (years, instalments) before one that tells fewer, then the smaller id. What a
 * part of a larger award gets counts there, where that one tells the money of the same payer and
 * time.
 */
public final class Counting {

  private static final Comparator<Told> BEST =
      Comparator.comparing((Told told) -> !told.isStated())
          .thenComparing(told -> -told.lines().size())
          .thenComparing(told -> told.record());

  private Counting() {}

  /**
   * All lines of the records of one award, in the order of the records, each with its verdict.
   *
   * @param parts the records among them that are part of another award, with what it is part of
   */
  public static List<Verdict> of(List<Project> records, List<Part> parts) {
    return of(records, parts, Set.of());
  }

  /**
   * The same where some records are gone from their sources: their lines count only if all are.
   *
   * @param gone ids of those
   */
  public static List<Verdict> of(
      List<Project> records, List<Part> parts, Set<SourceRecordId> gone) {
    boolean allGone = records.stream().allMatch(record -> gone.contains(record.id()));
    List<Verdict> verdicts = new ArrayList<>();
    for (Project record : records) {
      for (FundingLine line : record.fundingLines()) {
        boolean left = gone.contains(record.id()) && !allGone;
        verdicts.add(
            new Verdict(
                record.id(),
                line,
                left
                    ? new Instead(Instead.Kind.GONE, record.id())
                    : toldByWhole(record, line, parts)));
      }
    }
    Map<String, SourceRecordId> best = best(verdicts);
    verdicts.replaceAll(verdict -> decided(verdict, best));
    return List.copyOf(verdicts);
  }

  /**
   * A record that is part of another award.
   *
   * @param whole a record of that award
   */
  public record Part(SourceRecordId record, Project whole) {}

  /**
   * Whether a line counts.
   *
   * @param instead what counts in its place; absent if this one counts
   */
  public record Verdict(SourceRecordId record, FundingLine line, @Nullable Instead instead) {

    public boolean counts() {
      return instead == null;
    }
  }

  /** The record whose lines of the same payer count, and what it is to the one passed over. */
  public record Instead(Kind kind, SourceRecordId record) {

    /** Why that one counts. */
    public enum Kind {
      /** It tells of the same award. */
      SAME_AWARD,
      /** It tells of the award this one is part of. */
      WHOLE,
      /** None: the record itself is gone from its source, and others tell of the award. */
      GONE;

      /** As it stands in tables: {@code same-award}, {@code whole}. */
      public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
      }
    }
  }

  private static @Nullable Instead toldByWhole(Project record, FundingLine line, List<Part> parts) {
    for (Part part : parts) {
      boolean told =
          part.record().equals(record.id())
              && part.whole().fundingLines().stream().anyMatch(other -> covers(other, line));
      if (told) {
        return new Instead(Instead.Kind.WHOLE, part.whole().id());
      }
    }
    return null;
  }

  /** Money of one payer for days they have in common; without a period it may be for any. */
  private static boolean covers(FundingLine whole, FundingLine part) {
    Period days = part.period();
    Period all = whole.period();
    return whole.payer().id().equals(part.payer().id())
        && (days == null || all == null || overlap(days, all));
  }

  private static boolean overlap(Period one, Period other) {
    return (one.end() == null || !one.end().isBefore(other.start()))
        && (other.end() == null || !other.end().isBefore(one.start()));
  }

  private static Map<String, SourceRecordId> best(List<Verdict> verdicts) {
    Map<String, Map<SourceRecordId, List<FundingLine>>> tellers = new HashMap<>();
    verdicts.stream()
        .filter(Verdict::counts)
        .forEach(
            verdict ->
                tellers
                    .computeIfAbsent(verdict.line().payer().id(), payer -> new HashMap<>())
                    .computeIfAbsent(verdict.record(), record -> new ArrayList<>())
                    .add(verdict.line()));
    Map<String, SourceRecordId> best = new HashMap<>();
    tellers.forEach(
        (payer, told) ->
            told.entrySet().stream()
                .map(one -> new Told(one.getKey(), one.getValue()))
                .min(BEST)
                .ifPresent(first -> best.put(payer, first.record())));
    return best;
  }

  private static Verdict decided(Verdict verdict, Map<String, SourceRecordId> best) {
    SourceRecordId teller = best.get(verdict.line().payer().id());
    if (!verdict.counts() || teller == null || teller.equals(verdict.record())) {
      return verdict;
    }
    return new Verdict(
        verdict.record(), verdict.line(), new Instead(Instead.Kind.SAME_AWARD, teller));
  }

  /** What one record tells of one payer. */
  private record Told(SourceRecordId record, List<FundingLine> lines) {

    boolean isStated() {
      return lines.stream().allMatch(line -> line.basis() == FundingLine.Basis.STATED);
    }
  }
}
