package permed.landscape.question;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.apache.lucene.util.FixedBitSet;
import permed.landscape.question.Answer.Excluded;
import permed.landscape.question.Answer.Row;
import permed.landscape.snapshot.Axis;
import permed.landscape.snapshot.Columns;
import permed.landscape.snapshot.Dimension;

/** Works out the rows and the total of one inquiry. */
final class Figures {

  private static final Groups NO_GROUPS = new Groups.OfYears(1, 0);

  /** A project is cut into millionths. */
  private static final int PROJECT_SCALE = 6;

  private static final long PROJECT = 1_000_000;

  private final Inquiry inquiry;
  private final Question question;
  private final List<Grouping> groupBy;

  Figures(Inquiry inquiry) {
    this.inquiry = inquiry;
    this.question = inquiry.question();
    this.groupBy = question.groupBy();
  }

  Answer answer(String snapshotId) {
    FixedBitSet projects = inquiry.selection().projects();
    int count = projects.cardinality();
    BigDecimal whole = value(total(projects, count), false);
    Row total = new Row(List.of(), count, whole);
    if (groupBy.isEmpty()) {
      List<Excluded> excluded = new Exclusions(inquiry).list(0);
      return new Answer(question, snapshotId, List.of(total), total, excluded, false);
    }
    Tabulation.Table table = table(projects);
    List<Excluded> excluded = new Exclusions(inquiry).list(table.withoutShares());
    return new Answer(question, snapshotId, rows(table.cells()), total, excluded, overlapping());
  }

  private long total(FixedBitSet projects, int count) {
    if (!question.measure().isMoney()) {
      return count * PROJECT;
    }
    MoneyView money = inquiry.money();
    long sum = 0;
    ProjectCursor cursor = ProjectCursor.over(projects);
    for (int project = cursor.next(); project != ProjectCursor.END; project = cursor.next()) {
      sum += money.amount(project);
    }
    return sum;
  }

  private Tabulation.Table table(FixedBitSet projects) {
    List<Supplier<Cut>> cuts = new ArrayList<>();
    int yearSlot = annualSlot();
    if (yearSlot >= 0) {
      MoneyView money = inquiry.money();
      cuts.add(() -> new Cut.Annual(money, inquiry.calendar(), yearSlot));
    }
    for (int slot = 0; slot < groupBy.size(); slot++) {
      if (slot != yearSlot && slot != payerSlot()) {
        cuts.add(cut(groupBy.get(slot), slot));
      }
    }
    int seconds = groupBy.size() < 2 ? 0 : groups(1).size();
    return new Tabulation(groups(0).size(), seconds, source(yearSlot), cuts).over(projects);
  }

  private Groups groups(int slot) {
    if (slot >= groupBy.size()) {
      return NO_GROUPS;
    }
    Dimension dimension = groupBy.get(slot).dimension();
    return switch (dimension) {
      case YEAR ->
          new Groups.OfYears(inquiry.calendar().firstYear(), inquiry.calendar().lastYear());
      case STATUS -> new Groups.OfStatus();
      default -> new Groups.OfAxis(dimension, inquiry.columns().axis(dimension));
    };
  }

  private Supplier<Cut> cut(Grouping grouping, int slot) {
    Columns columns = inquiry.columns();
    return switch (grouping.dimension()) {
      case YEAR -> () -> new Cut.Single(Single.startYear(inquiry.calendar()), slot);
      case STATUS -> () -> new Cut.Single(Single.status(columns, inquiry.day()), slot);
      default -> {
        Axis axis = columns.axis(grouping.dimension());
        int[] above = grouping.level() == 0 ? null : Tree.atDepth(axis, grouping.level());
        yield () -> new Cut.Values(axis, above, question.countingRule(), slot);
      }
    };
  }

  /** Slot of the years when money is spread over them, else -1. */
  private int annualSlot() {
    return inquiry.annual() ? slotOf(Dimension.YEAR) : -1;
  }

  /** Slot of the funders when money is summed by who pays it, else -1. */
  private int payerSlot() {
    return question.measure().isMoney() ? slotOf(Dimension.FUNDER) : -1;
  }

  private int slotOf(Dimension dimension) {
    for (int slot = 0; slot < groupBy.size(); slot++) {
      if (groupBy.get(slot).dimension() == dimension) {
        return slot;
      }
    }
    return -1;
  }

  private Tabulation.Source source(int yearSlot) {
    if (!question.measure().isMoney()) {
      return (project, out) -> out.add(0, 0, PROJECT);
    }
    MoneyView money = inquiry.money();
    int payerSlot = payerSlot();
    if (payerSlot >= 0) {
      return new PayerSource(money, payerSlot, groups(payerSlot).size(), yearSlot < 0);
    }
    if (yearSlot >= 0) {
      return (project, out) -> addSinglePieces(money, project, out);
    }
    return (project, out) -> out.add(0, 0, money.amount(project));
  }

  /** One piece a payer and span, since each payer's money is spread by itself. */
  private static void addSinglePieces(MoneyView money, int project, Parts out) {
    Parts payers = new Parts();
    money.addPayers(project, 0, payers);
    for (int part = 0; part < payers.size(); part++) {
      out.add(0, 0, payers.span(part), payers.amount(part));
    }
    if (payers.size() == 0) {
      out.add(0, 0, 0);
    }
  }

  /**
   * One piece a payer and span, with the payer as its group.
   *
   * @param whole whether to join each payer's spans, of years that count, since nothing cuts them
   */
  private record PayerSource(MoneyView money, int slot, int none, boolean whole)
      implements Tabulation.Source {

    @Override
    public void add(int project, Parts out) {
      money.addPayers(project, slot, out);
      if (out.size() == 0) {
        out.add(slot == 0 ? none : 0, slot == 0 ? 0 : none, 0);
      }
      if (whole) {
        out.joinSpans((span, amount) -> money.counted().inYears(project, span, amount));
      }
    }
  }

  private List<Row> rows(Cells cells) {
    boolean[] fraction = new boolean[1];
    cells.forEach((first, second, projects, amount) -> fraction[0] |= amount % PROJECT != 0);
    Groups firsts = groups(0);
    Groups seconds = groups(1);
    List<Row> rows = new ArrayList<>();
    cells.forEach(
        (first, second, projects, amount) -> {
          List<Answer.Group> groups =
              groupBy.size() == 1
                  ? List.of(firsts.group(first))
                  : List.of(firsts.group(first), seconds.group(second));
          rows.add(new Row(groups, projects, value(amount, fraction[0])));
        });
    return rows;
  }

  private BigDecimal value(long amount, boolean fraction) {
    if (question.measure().isMoney()) {
      return BigDecimal.valueOf(amount, inquiry.money().lens().scale());
    }
    return fraction
        ? BigDecimal.valueOf(amount, PROJECT_SCALE)
        : BigDecimal.valueOf(amount / PROJECT);
  }

  private boolean overlapping() {
    if (question.countingRule() != CountingRule.FULL) {
      return false;
    }
    for (int slot = 0; slot < groupBy.size(); slot++) {
      boolean split = slot == payerSlot() || slot == annualSlot();
      if (!split && groups(slot) instanceof Groups.OfAxis values && hasSeveral(values.axis())) {
        return true;
      }
    }
    return false;
  }

  private boolean hasSeveral(Axis axis) {
    for (int project = 0; project < inquiry.columns().size(); project++) {
      if (axis.to(project) - axis.from(project) > 1) {
        return true;
      }
    }
    return false;
  }
}
