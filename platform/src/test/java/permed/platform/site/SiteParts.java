package permed.platform.site;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Map;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

/** Parts every page shares, for tests that start no application. */
public final class SiteParts {

  private SiteParts() {}

  /** The words of all modules. */
  public static Wordings wordings() {
    return Wordings.ofAllModules();
  }

  /** Every setting as it usually is. */
  public static PlatformSettings settings() {
    return new Binder(new MapConfigurationPropertySource())
        .bindOrCreate("permed", PlatformSettings.class);
  }

  /** Every setting as it usually is, over a data folder of the test's own. */
  public static PlatformSettings settings(Path data) {
    return new Binder(new MapConfigurationPropertySource(Map.of("permed.data", data.toString())))
        .bindOrCreate("permed", PlatformSettings.class);
  }

  public static Today today(InstantSource now) {
    return new Today(now, settings());
  }
}
