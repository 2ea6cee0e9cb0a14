package permed.platform.members.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;
import permed.platform.site.Signpost;
import permed.platform.site.Signpost.Area;

/** The pages of this module on the secretariat's desk. */
@Configuration(proxyBeanMethods = false)
class MembersDesk {

  /** What the message keys of its forms start with. */
  static final String FIELDS = "desk.members.field";

  static final String ORGANISATIONS = "/desk/organisations";
  static final String CONSTITUENCIES = "/desk/constituencies";

  @Bean
  Signpost organisationsSignpost() {
    return new Signpost(Area.DESK, 10, ORGANISATIONS, "desk.members.organisations");
  }

  @Bean
  Signpost constituenciesSignpost() {
    return new Signpost(Area.DESK, 20, CONSTITUENCIES, "desk.members.constituencies");
  }

  static ResponseStatusException unknown() {
    return new ResponseStatusException(HttpStatus.NOT_FOUND);
  }
}
