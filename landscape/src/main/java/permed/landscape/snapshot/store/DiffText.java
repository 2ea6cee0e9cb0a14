package permed.landscape.snapshot.store;

import java.util.Locale;
import java.util.stream.Collectors;
import permed.landscape.snapshot.store.SnapshotDiff.Changed;
import permed.landscape.snapshot.store.SnapshotDiff.FunderMoney;
import permed.landscape.snapshot.store.SnapshotDiff.Projects;
import permed.landscape.snapshot.store.SnapshotDiff.Titled;

/** A difference between snapshots, in words. */
final class DiffText {

  private DiffText() {}

  static String of(SnapshotDiff diff) {
    StringBuilder text = new StringBuilder();
    text.append("From ").append(diff.before()).append(" to ").append(diff.after()).append('\n');
    append(text, "New", diff.added());
    append(text, "Gone", diff.gone());
    text.append("Changed: ").append(diff.changed().count()).append('\n');
    diff.changed().listed().forEach(changed -> append(text, changed));
    appendRest(text, diff.changed().count() - diff.changed().listed().size());
    text.append("Money by funder\n");
    diff.money().forEach(money -> append(text, money));
    return text.toString();
  }

  private static void append(StringBuilder text, String heading, Projects projects) {
    text.append(heading).append(": ").append(projects.count()).append('\n');
    for (Titled project : projects.listed()) {
      text.append("  ").append(project.id()).append("  ").append(project.title()).append('\n');
    }
    appendRest(text, projects.count() - projects.listed().size());
  }

  private static void append(StringBuilder text, Changed changed) {
    String fields =
        changed.fields().stream()
            .map(field -> field.name().toLowerCase(Locale.ROOT))
            .collect(Collectors.joining(", "));
    text.append("  ").append(changed.id()).append("  ").append(changed.title());
    text.append("  (").append(fields).append(")\n");
  }

  private static void append(StringBuilder text, FunderMoney money) {
    text.append("  ").append(money.name()).append(": ").append(money.currency()).append(' ');
    text.append(money.before().toPlainString()).append(" to ");
    text.append(money.after().toPlainString()).append(" (");
    text.append(money.difference().signum() < 0 ? "" : "+");
    text.append(money.difference().toPlainString()).append(")\n");
  }

  private static void appendRest(StringBuilder text, long rest) {
    if (rest > 0) {
      text.append("  and ").append(rest).append(" more\n");
    }
  }
}
