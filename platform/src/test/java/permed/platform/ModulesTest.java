package permed.platform;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/** Modules talk only through their front doors. */
class ModulesTest {

  @Test
  void keepToTheirBoundaries() {
    ApplicationModules.of(PermedPlatform.class).verify();
  }
}
