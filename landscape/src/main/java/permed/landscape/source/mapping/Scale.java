package permed.landscape.source.mapping;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import permed.kernel.finding.Finding;
import permed.kernel.finding.SourcePointer;
import permed.kernel.money.Money;
import permed.landscape.source.mapping.Rules.FundingRule;
import permed.landscape.source.mapping.finding.AmountsInMinorUnits;
import permed.landscape.source.mapping.finding.AmountsOutOfScale;

/**
 * Tells whether all amounts of a file are of the wrong size, as when their decimal points were
 * lost: by the middle one, which has to lie in the range the mapping calls typical, and by amounts
 * the mapping knows. No single row shows it, so it is told before the first project is made.
 */
final class Scale {

  private final Map<FundingRule, Map<Integer, Amounts>> amounts = new IdentityHashMap<>();
  private final Map<FundingRule, List<Integer>> refused = new IdentityHashMap<>();

  /** Counted in the smallest unit; how many there are matters more than how large one is. */
  private static final class Amounts {

    private final OpenTable table;
    private long[] minor = new long[1 << 10];
    private int size;
    private String example = "";
    private String contradiction = "";

    private Amounts(OpenTable table) {
      this.table = table;
    }

    private void add(Money amount) {
      if (size == minor.length) {
        minor = Arrays.copyOf(minor, 2 * size);
      }
      minor[size++] = amount.minorUnits();
    }

    private BigDecimal middle(int decimals) {
      long[] sorted = Arrays.copyOf(minor, size);
      Arrays.sort(sorted);
      return BigDecimal.valueOf(sorted[size / 2], decimals);
    }
  }

  /** Notes the amounts of a row on the first pass. */
  void note(TableRow row, String projectId) {
    for (FundingRule rule : row.rule().funding()) {
      boolean minor = isMinor(rule);
      if (minor || !rule.typical().isEmpty() || !rule.check().isEmpty()) {
        note(row, projectId, rule);
      }
    }
  }

  /** Decides, and tells what was found; to be asked once, after the last row. */
  List<Finding> verdicts() {
    List<Finding> findings = new ArrayList<>();
    amounts.forEach((rule, files) -> files.values().forEach(one -> judge(rule, one, findings)));
    return findings;
  }

  boolean isRefused(OpenTable table, FundingRule rule) {
    return refused.getOrDefault(rule, List.of()).contains(table.number());
  }

  private void note(TableRow row, String projectId, FundingRule rule) {
    Amounts file =
        amounts
            .computeIfAbsent(rule, none -> new LinkedHashMap<>())
            .computeIfAbsent(row.table().number(), none -> new Amounts(row.table()));
    for (Fields item : Items.of(row.fields(projectId, new ArrayList<>()), rule.choice())) {
      Money amount = item.amount(rule.amount(), rule.currency());
      if (amount == null || amount.signum() <= 0) {
        continue;
      }
      file.add(amount);
      if (file.example.isEmpty()) {
        file.example = item.text(rule.amount()) + " read as " + amount;
      }
      BigDecimal known = rule.check().get(projectId);
      if (known != null && known.compareTo(amount.amount()) != 0) {
        file.contradiction =
            projectId + " has " + amount.amount().toPlainString() + ", known is " + known;
      }
    }
  }

  private void judge(FundingRule rule, Amounts file, List<Finding> findings) {
    if (file.size == 0) {
      return;
    }
    SourcePointer where =
        SourcePointer.of(file.table.part().name()).withField(rule.amount().label());
    String wrong = wrong(rule, file);
    if (wrong != null) {
      refused.computeIfAbsent(rule, none -> new ArrayList<>()).add(file.table.number());
      findings.add(new AmountsOutOfScale(where, wrong));
    } else if (isMinor(rule)) {
      findings.add(new AmountsInMinorUnits(where, file.example));
    }
  }

  private static @Nullable String wrong(FundingRule rule, Amounts file) {
    if (!file.contradiction.isEmpty()) {
      return file.contradiction;
    }
    if (rule.typical().isEmpty()) {
      return null;
    }
    BigDecimal middle = file.middle(2);
    BigDecimal least = rule.typical().get(0);
    BigDecimal most = rule.typical().get(1);
    if (middle.compareTo(least) >= 0 && middle.compareTo(most) <= 0) {
      return null;
    }
    BigDecimal hundredth = middle.movePointLeft(2);
    boolean pointLost = hundredth.compareTo(least) >= 0 && hundredth.compareTo(most) <= 0;
    return "the middle one of %d amounts is %s, typical is %s to %s%s"
        .formatted(
            file.size,
            middle.toPlainString(),
            least.toPlainString(),
            most.toPlainString(),
            pointLost ? "; a hundredth of it would fit" : "");
  }

  private static boolean isMinor(FundingRule rule) {
    return rule.amount().reading().amounts().unit() == AmountStyle.Unit.MINOR;
  }
}
