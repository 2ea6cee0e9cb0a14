package permed.platform.site;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import org.springframework.stereotype.Component;

/** What day it is where the consortium counts its days; asked once per request. */
@Component
public class Today {

  private final InstantSource now;
  private final ZoneId zone;

  Today(InstantSource now, PlatformSettings settings) {
    this.now = now;
    this.zone = settings.zone();
  }

  public LocalDate day() {
    return dayOf(now.instant());
  }

  /** The last instant of a day. */
  public Instant endOf(LocalDate day) {
    return day.plusDays(1).atStartOfDay(zone).toInstant().minusNanos(1);
  }

  /** The day an instant falls on. */
  public LocalDate dayOf(Instant instant) {
    return LocalDate.ofInstant(instant, zone);
  }
}
