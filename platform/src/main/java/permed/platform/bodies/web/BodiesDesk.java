package permed.platform.bodies.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import permed.platform.site.Signpost;
import permed.platform.site.Signpost.Area;

/** The pages of this module on the secretariat's desk and among a person's own. */
@Configuration(proxyBeanMethods = false)
class BodiesDesk {

  /** What the message keys of its forms start with. */
  static final String FIELDS = "desk.bodies.field";

  static final String BODIES = "/desk/bodies";

  @Bean
  Signpost deskSignpost() {
    return new Signpost(Area.DESK, 0, Area.DESK.home(), "desk.bodies.overview");
  }

  @Bean
  Signpost bodiesSignpost() {
    return new Signpost(Area.DESK, 30, BODIES, "desk.bodies.bodies");
  }

  @Bean
  Signpost mandatesSignpost() {
    return new Signpost(Area.ME, 10, "/me/mandates", "bodies.mine");
  }
}
