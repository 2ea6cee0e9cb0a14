package permed.platform.meetings.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import permed.platform.site.Signpost;
import permed.platform.site.Signpost.Area;

/** Puts the meetings into the navigation of the desk. */
@Configuration(proxyBeanMethods = false)
class MeetingsSignposts {

  @Bean
  Signpost meetingsSignpost() {
    return new Signpost(Area.DESK, 33, MeetingsDesk.HOME, "desk.meetings.title");
  }
}
