package permed.benchmarks.contest;

import java.util.ArrayList;
import java.util.List;

/**
 * Times two contenders on the same tasks. Both are warmed up, must agree on every figure, and then
 * take turns, changing who goes first, so that whatever else the machine does hits both alike.
 */
public final class Contest {

  private final Contender first;
  private final Contender second;
  private final int warmUps;
  private final int rounds;

  /**
   * How one task ended.
   *
   * @param hits projects the task found
   * @param secondEngine what the second contender says it took by itself
   */
  public record Standing(
      Task task, long hits, Timings first, Timings second, Timings secondEngine) {}

  public Contest(Contender first, Contender second, int warmUps, int rounds) {
    this.first = first;
    this.second = second;
    this.warmUps = warmUps;
    this.rounds = rounds;
  }

  public List<Standing> play(List<Task> tasks) {
    tasks.forEach(this::mustAgree);
    List<Standing> standings = new ArrayList<>();
    for (Task task : tasks) {
      standings.add(play(task));
    }
    return standings;
  }

  private void mustAgree(Task task) {
    Figures one = first.run(task).figures().get();
    one.mustEqual(second.run(task).figures().get(), task);
  }

  private Standing play(Task task) {
    for (int round = 0; round < warmUps; round++) {
      first.run(task);
      second.run(task);
    }
    long[] firstWall = new long[rounds];
    long[] secondWall = new long[rounds];
    long[] secondEngine = new long[rounds];
    for (int round = 0; round < rounds; round++) {
      boolean firstLeads = round % 2 == 0;
      if (firstLeads) {
        firstWall[round] = first.run(task).wallNanos();
      }
      Contender.Run run = second.run(task);
      secondWall[round] = run.wallNanos();
      secondEngine[round] = run.engineNanos();
      if (!firstLeads) {
        firstWall[round] = first.run(task).wallNanos();
      }
    }
    long hits = first.run(task).figures().get().hits();
    return new Standing(
        task, hits, new Timings(firstWall), new Timings(secondWall), new Timings(secondEngine));
  }
}
