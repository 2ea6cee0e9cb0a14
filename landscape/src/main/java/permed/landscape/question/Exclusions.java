package permed.landscape.question;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import permed.landscape.question.Answer.Excluded;
import permed.landscape.question.Answer.Reason;
import permed.landscape.snapshot.Dimension;
import permed.landscape.snapshot.Lines;

/** Lists what the figure of one inquiry leaves out. */
final class Exclusions {

  private static final int NAMED = 10;

  private final Inquiry inquiry;

  Exclusions(Inquiry inquiry) {
    this.inquiry = inquiry;
  }

  /**
   * @param withoutShares projects whose shares are unknown where they were needed
   */
  List<Excluded> list(long withoutShares) {
    List<Excluded> excluded = new ArrayList<>(inquiry.selection().excluded());
    if (inquiry.question().measure().isMoney()) {
      addMoney(excluded);
    }
    if (withoutShares > 0) {
      excluded.add(new Excluded(Reason.NO_SHARE, withoutShares, ""));
    }
    excluded.sort(Comparator.comparing(Excluded::reason).thenComparing(Excluded::detail));
    return List.copyOf(excluded);
  }

  private void addMoney(List<Excluded> excluded) {
    MoneyView money = inquiry.money();
    int[] byFlags = new int[MoneyFlags.COMBINATIONS];
    ProjectCursor cursor = ProjectCursor.over(inquiry.selection().projects());
    for (int project = cursor.next(); project != ProjectCursor.END; project = cursor.next()) {
      byFlags[money.flags(project)]++;
    }
    for (Map.Entry<Reason, Long> lost : counted(byFlags).entrySet()) {
      String detail = detail(lost.getKey());
      Excluded one = new Excluded(lost.getKey(), lost.getValue(), detail);
      excluded.stream()
          .filter(other -> other.reason() == one.reason())
          .findFirst()
          .ifPresentOrElse(
              other -> {
                excluded.remove(other);
                excluded.add(new Excluded(one.reason(), one.projects() + other.projects(), detail));
              },
              () -> excluded.add(one));
    }
  }

  private static Map<Reason, Long> counted(int[] byFlags) {
    Map<Reason, Long> counts = new EnumMap<>(Reason.class);
    for (Reason reason : Reason.values()) {
      long count = 0;
      for (int flags = 0; flags < byFlags.length; flags++) {
        count += (flags & MoneyFlags.of(reason)) == 0 ? 0 : byFlags[flags];
      }
      if (count > 0) {
        counts.put(reason, count);
      }
    }
    return counts;
  }

  /** The currencies without rate, or the funders without deflator. */
  private String detail(Reason reason) {
    if (reason != Reason.NO_RATE && reason != Reason.NO_DEFLATOR) {
      return "";
    }
    TreeSet<String> names = new TreeSet<>();
    MoneyView money = inquiry.money();
    ProjectCursor cursor = ProjectCursor.over(inquiry.selection().projects());
    for (int project = cursor.next(); project != ProjectCursor.END; project = cursor.next()) {
      if ((money.flags(project) & MoneyFlags.of(reason)) != 0) {
        addNames(project, reason, names);
      }
    }
    List<String> first = names.stream().limit(NAMED).toList();
    return String.join(", ", first) + (names.size() > NAMED ? ", …" : "");
  }

  private void addNames(int project, Reason reason, TreeSet<String> names) {
    MoneyView money = inquiry.money();
    Lines lines = money.lens().lines();
    for (int line = lines.from(project); line < lines.to(project); line++) {
      boolean missing = (money.lens().lineFlags()[line] & MoneyFlags.of(reason)) != 0;
      if (missing && money.counted().include(project, line)) {
        names.add(reason == Reason.NO_RATE ? currency(lines, line) : payer(lines, line));
      }
    }
  }

  private static String currency(Lines lines, int line) {
    return lines.currencyAt(line).getCurrencyCode();
  }

  private String payer(Lines lines, int line) {
    return inquiry.columns().axis(Dimension.FUNDER).key(lines.payerAt(line));
  }
}
