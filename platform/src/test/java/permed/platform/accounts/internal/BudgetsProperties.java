package permed.platform.accounts.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import permed.platform.accounts.internal.Budgets.Claim;
import permed.platform.accounts.internal.Budgets.Kind;

class BudgetsProperties {

  private Instant now = Instant.parse("2026-11-21T10:00:00Z");
  private final Budgets budgets = new Budgets(() -> now);

  /** In any stretch of time no more than the whole budget and what came back meanwhile. */
  @Property
  void grantNoMoreThanTheyHold(
      @ForAll @Size(max = 80) List<@IntRange(max = 400) Integer> secondsBetween) {
    Claim claim = claim();
    List<Instant> granted = new ArrayList<>();
    for (int seconds : secondsBetween) {
      now = now.plusSeconds(seconds);
      if (budgets.take(List.of(claim)).isEmpty()) {
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
    Claim claim = claim();
    Optional<Duration> pause = Optional.empty();
    for (int attempt = 0; attempt < 2500 && pause.isEmpty(); attempt++) {
      now = now.plusSeconds(secondsBetween);
      pause = budgets.take(List.of(claim));
    }
    pause.ifPresent(
        wait -> {
          now = now.plus(wait).minusMillis(1);
          assertThat(budgets.take(List.of(claim))).isPresent();
          now = now.plusMillis(1);
        });

    assertThat(budgets.take(List.of(claim))).isEmpty();
    assertThat(pause.isPresent()).isEqualTo(secondsBetween < Kind.ACCOUNT.each().toSeconds());
  }

  @Example
  void takeFromAllOrFromNone() {
    Claim claim = claim();
    Claim other = new Claim(Kind.NETWORK, "n");
    for (int attempt = 0; attempt < Kind.ACCOUNT.size(); attempt++) {
      budgets.take(List.of(claim));
    }

    for (int attempt = 0; attempt < 1000; attempt++) {
      assertThat(budgets.take(List.of(other, claim))).isPresent();
    }

    assertThat(budgets.take(List.of(other))).as("nothing was taken of it").isEmpty();
  }

  @Example
  void giveBackWhatWasTaken() {
    Claim claim = claim();
    for (int attempt = 0; attempt < 1000; attempt++) {
      assertThat(budgets.take(List.of(claim))).isEmpty();
      budgets.giveBack(List.of(claim));
    }
  }

  @Example
  void surviveAClockThatStepsBack() {
    Claim claim = claim();
    budgets.take(List.of(claim));
    now = now.minus(Duration.ofHours(1));

    assertThat(budgets.take(List.of(claim))).isEmpty();
  }

  /** Of nobody before, since tries share one instance. */
  private static Claim claim() {
    return new Claim(Kind.ACCOUNT, UUID.randomUUID().toString());
  }
}
