package permed.platform.secretariat.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;
import permed.platform.site.Signpost;
import permed.platform.site.Signpost.Area;

/** The pages of this module on the secretariat's desk and among a person's own. */
@Configuration(proxyBeanMethods = false)
class SecretariatDesk {

  /** What the message keys of its forms start with. */
  static final String FIELDS = "desk.secretariat.field";

  static final String INBOX = "/desk/inbox";
  static final String TASKS = "/desk/tasks";
  static final String COVERAGE = "/desk/coverage";
  static final String EFFORT = "/desk/effort";
  static final String PARTNERS = "/desk/partners";
  static final String IMPORT = "/desk/import";
  static final String AUDIT = "/desk/audit";
  static final String OWN = "/me/requests";

  @Bean
  Signpost inboxSignpost() {
    return new Signpost(Area.DESK, 45, INBOX, "desk.secretariat.inbox");
  }

  @Bean
  Signpost importSignpost() {
    return new Signpost(Area.DESK, 50, IMPORT, "desk.secretariat.import");
  }

  @Bean
  Signpost tasksSignpost() {
    return new Signpost(Area.DESK, 60, TASKS, "desk.secretariat.tasks");
  }

  @Bean
  Signpost coverageSignpost() {
    return new Signpost(Area.DESK, 62, COVERAGE, "desk.secretariat.coverage");
  }

  @Bean
  Signpost effortSignpost() {
    return new Signpost(Area.DESK, 64, EFFORT, "desk.secretariat.effort");
  }

  @Bean
  Signpost partnersSignpost() {
    return new Signpost(Area.DESK, 66, PARTNERS, "desk.secretariat.partners");
  }

  @Bean
  Signpost auditSignpost() {
    return new Signpost(Area.DESK, 90, AUDIT, "desk.secretariat.audit");
  }

  @Bean
  Signpost ownRequestsSignpost() {
    return new Signpost(Area.ME, 25, OWN, "secretariat.requests");
  }

  static ResponseStatusException unknown() {
    return new ResponseStatusException(HttpStatus.NOT_FOUND);
  }
}
