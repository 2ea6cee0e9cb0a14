package permed.platform.post.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import permed.platform.site.Signpost;
import permed.platform.site.Signpost.Area;

/** Puts the mails into the navigation of the desk. */
@Configuration(proxyBeanMethods = false)
class MailSignposts {

  @Bean
  Signpost mailSignpost() {
    return new Signpost(Area.DESK, 36, MailDeskController.HOME, "desk.mail.title");
  }
}
