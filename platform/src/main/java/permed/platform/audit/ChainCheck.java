package permed.platform.audit;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/** One walk along the chain from the first line to the last. */
final class ChainCheck {

  private static final int PAGE = 1000;

  private final AuditLines lines;
  private long count;
  private byte[] last = Chain.start();

  ChainCheck(AuditLines lines) {
    this.lines = lines;
  }

  Verification verify() {
    while (true) {
      List<AuditLines.Linked> page = lines.after(count, PAGE);
      for (AuditLines.Linked linked : page) {
        Optional<String> defect = defect(linked);
        if (defect.isPresent()) {
          return new Verification.Broken(linked.line().number(), defect.get());
        }
        count = linked.line().number();
        last = linked.hash();
      }
      if (page.size() < PAGE) {
        return new Verification.Intact(count, HexFormat.of().formatHex(last));
      }
    }
  }

  private Optional<String> defect(AuditLines.Linked linked) {
    AuditLine line = linked.line();
    if (line.number() != count + 1) {
      return Optional.of("line " + (count + 1) + " is missing before it");
    }
    if (!Arrays.equals(linked.previous(), last)) {
      return Optional.of("it does not follow the line before it");
    }
    byte[] hash =
        Chain.hash(
            linked.previous(),
            line.number(),
            line.act(),
            line.operation(),
            line.subject(),
            line.details());
    return Arrays.equals(hash, linked.hash())
        ? Optional.empty()
        : Optional.of("what it says is not what was written");
  }
}
