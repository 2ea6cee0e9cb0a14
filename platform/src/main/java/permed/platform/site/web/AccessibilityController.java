package permed.platform.site.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import permed.platform.site.Allowed;
import permed.platform.site.Right;

/** What the pages do for readers who see, hear or move differently. */
@Controller
class AccessibilityController {

  @GetMapping("/accessibility")
  @Allowed(Right.PUBLIC)
  String accessibility() {
    return "site/accessibility";
  }
}
