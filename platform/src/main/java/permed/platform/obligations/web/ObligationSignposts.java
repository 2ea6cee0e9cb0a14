package permed.platform.obligations.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import permed.platform.site.Signpost;
import permed.platform.site.Signpost.Area;

/** Puts the obligations into the navigation of the desk and of a person's own pages. */
@Configuration(proxyBeanMethods = false)
class ObligationSignposts {

  @Bean
  Signpost ownObligationsSignpost() {
    return new Signpost(Area.ME, 20, OwnObligationsController.HOME, "obligations.mine");
  }

  @Bean
  Signpost deskObligationsSignpost() {
    return new Signpost(
        Area.DESK, 34, DeskObligationsController.OBLIGATIONS, "desk.obligations.title");
  }

  @Bean
  Signpost deskRemindersSignpost() {
    return new Signpost(
        Area.DESK, 35, DeskObligationsController.REMINDERS, "desk.obligations.reminders");
  }
}
