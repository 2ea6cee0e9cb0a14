package permed.cli;

import java.util.OptionalLong;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/** A progress bar on standard error, silent where that is no terminal. */
final class Progress implements AutoCloseable {

  private static final long MEGABYTE = 1_000_000;

  private final @Nullable ProgressBar bar;

  private Progress(@Nullable ProgressBar bar) {
    this.bar = bar;
  }

  static Progress bytes(String task) {
    return of(task, " MB", MEGABYTE);
  }

  static Progress things(String task) {
    return of(task, "", 1);
  }

  private static Progress of(String task, String unit, long unitSize) {
    if (System.console() == null) {
      return new Progress(null);
    }
    return new Progress(
        new ProgressBarBuilder()
            .setTaskName(task)
            .setInitialMax(-1)
            .setUnit(unit, unitSize)
            .setStyle(ProgressBarStyle.ASCII)
            .continuousUpdate()
            .build());
  }

  void to(long done, OptionalLong total) {
    if (bar != null) {
      total.ifPresent(bar::maxHint);
      bar.stepTo(done);
    }
  }

  /** {@code total} is 0 while unknown. */
  void to(long done, long total) {
    to(done, total > 0 ? OptionalLong.of(total) : OptionalLong.empty());
  }

  @Override
  public void close() {
    if (bar != null) {
      bar.close();
    }
  }
}
