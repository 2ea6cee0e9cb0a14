package permed.platform.site;

import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Map;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

/** Days of the consortium's zone for tests without the application. */
public final class FixedToday {

  private FixedToday() {}

  public static Today at(InstantSource now, ZoneId zone) {
    PlatformSettings settings =
        new Binder(new MapConfigurationPropertySource(Map.of("permed.zone", zone.getId())))
            .bindOrCreate("permed", PlatformSettings.class);
    return new Today(now, settings);
  }
}
