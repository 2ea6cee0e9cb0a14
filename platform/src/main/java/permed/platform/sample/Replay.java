package permed.platform.sample;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import permed.platform.audit.Act;
import permed.platform.audit.Actor;

/**
 * What happened in the sample, told again in the order of its days: each deed is done with the act
 * of its day, so that what was known when can be asked of the sample as of a real consortium.
 */
final class Replay {

  private static final Actor SAMPLE = Actor.system("sample");
  private static final LocalTime MORNING = LocalTime.of(9, 0);

  private final ZoneId zone;
  private final Instant now;
  private final SampleDays days;
  private final List<Deed> deeds = new ArrayList<>();

  Replay(SampleDays days, ZoneId zone, Instant now) {
    this.days = days;
    this.zone = zone;
    this.now = now;
  }

  SampleDays days() {
    return days;
  }

  /**
   * Adds a deed.
   *
   * @param effective the day it takes effect; a future one was recorded some days ago
   * @param rank orders the deeds of one day: what others rest on first
   */
  void add(LocalDate effective, int rank, String evidence, Consumer<Act> deed) {
    deeds.add(new Deed(days.recordedOn(effective), rank, evidence, deed));
  }

  /** Does everything added, and returns how much that was. */
  int run() {
    deeds.sort(Comparator.comparing(Deed::day).thenComparing(Deed::rank));
    deeds.forEach(deed -> deed.what().accept(actOf(deed)));
    return deeds.size();
  }

  private Act actOf(Deed deed) {
    Instant morning = deed.day().atTime(MORNING).atZone(zone).toInstant();
    return new Act(SAMPLE, morning.isAfter(now) ? now : morning, "", deed.evidence());
  }

  private record Deed(LocalDate day, int rank, String evidence, Consumer<Act> what) {}
}
