package permed.platform.accounts.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import permed.platform.accounts.internal.Budgets.Claim;
import permed.platform.accounts.internal.Budgets.Kind;

class BudgetsProperties {

  private static final Claim CLAIM = new Claim(Kind.ACCOUNT, "a");

  private Instant now = Instant.parse("2026-11-21T10:00:00Z");
  private final Budgets budgets = new Budgets(() -> now);

  /** In any stretch of time no more than the whole budget and what came back meanwhile. */
  @Property
  void grantNoMoreThanTheyHold(
      @ForAll @Size(max = 80) List<@IntRange(max = 400) Integer> secondsBetween) {
    List<Instant> granted = new ArrayList<>();
    for (int seconds : secondsBetween) {
      now = now.plusSeconds(seconds);
      if (budgets.take(List.of(CLAIM)).isEmpty()) {
        granted.add(now);
      }
    }

    for (int from = 0; from < granted.size(); from++) {
      for (int to = from; to < granted.size(); to++) {
        long back =
            Duration.between(granted.get(from), granted.get(to)).dividedBy(Kind.ACCOUNT.each());
        assertThat(to - from + 1L).isLessThanOrEqualTo(Kind.ACCOUNT.size() + back);
      }
    }
  }

  /** Whoever waits as long as told gets an attempt, and no sooner. */
  @Property
  void sayHowLongToWait(@ForAll @IntRange(max = 200) int secondsBetween) {
    Optional<Duration> pause = Optional.empty();
    for (int attempt = 0; attempt < 2500 && pause.isEmpty(); attempt++) {
      now = now.plusSeconds(secondsBetween);
      pause = budgets.take(List.of(CLAIM));
    }
    pause.ifPresent(
        wait -> {
          now = now.plus(wait).minusMillis(1);
          assertThat(budgets.take(List.of(CLAIM))).isPresent();
          now = now.plusMillis(1);
        });

    assertThat(budgets.take(List.of(CLAIM))).isEmpty();
    assertThat(pause.isPresent()).isEqualTo(secondsBetween < Kind.ACCOUNT.each().toSeconds());
  }

  @Example
  void takeFromAllOrFromNone() {
    Claim other = new Claim(Kind.NETWORK, "n");
    for (int attempt = 0; attempt < Kind.ACCOUNT.size(); attempt++) {
      budgets.take(List.of(CLAIM));
    }

    for (int attempt = 0; attempt < 1000; attempt++) {
      assertThat(budgets.take(List.of(other, CLAIM))).isPresent();
    }

    assertThat(budgets.take(List.of(other))).as("nothing was taken of it").isEmpty();
  }

  @Example
  void giveBackWhatWasTaken() {
    for (int attempt = 0; attempt < 1000; attempt++) {
      assertThat(budgets.take(List.of(CLAIM))).isEmpty();
      budgets.giveBack(List.of(CLAIM));
    }
  }

  @Example
  void surviveAClockThatStepsBack() {
    budgets.take(List.of(CLAIM));
    now = now.minus(Duration.ofHours(1));

    assertThat(budgets.take(List.of(CLAIM))).isEmpty();
  }
}
