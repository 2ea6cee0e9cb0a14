package permed.platform.site.web;

import java.util.Map;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import permed.platform.site.Allowed;
import permed.platform.site.Right;

/** Tells a monitor that the application answers; says nothing of what it holds. */
@RestController
class HealthController {

  @GetMapping(path = "/health", produces = MediaType.APPLICATION_JSON_VALUE)
  @Allowed(Right.PUBLIC)
  Map<String, String> health() {
    return Map.of("status", "up");
  }
}
