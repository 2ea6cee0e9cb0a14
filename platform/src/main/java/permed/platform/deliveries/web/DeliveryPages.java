package permed.platform.deliveries.web;

import java.util.Optional;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;
import permed.platform.deliveries.Staging;
import permed.platform.members.Organisation;
import permed.platform.site.Signpost;
import permed.platform.site.Signpost.Area;

/** Where the pages of this module are. */
@Configuration(proxyBeanMethods = false)
class DeliveryPages {

  static final String ALL = "/deliveries";
  static final String DESK = "/desk/deliveries";

  /** What the message keys of its forms start with. */
  static final String FIELDS = "desk.deliveries.field";

  @Bean
  Signpost deliveriesSignpost() {
    return new Signpost(Area.DESK, 55, DESK, "desk.deliveries");
  }

  /** Everything a member delivered. */
  static String of(Organisation organisation) {
    return ALL + "/" + organisation.slug();
  }

  /** A page of one delivery on its way. */
  static String of(Organisation organisation, Staging staging, String page) {
    return of(organisation) + "/" + staging.id() + "/" + page;
  }

  /** The page a delivery waits at. */
  static String next(Organisation organisation, Staging staging) {
    return switch (staging.state()) {
      case UPLOADED -> of(organisation, staging, "columns");
      case MAPPED -> of(organisation, staging, "check");
      case SETTLED -> of(organisation, staging, "preview");
      case APPROVED, DISCARDED, WITHDRAWN -> of(organisation);
    };
  }

  static Optional<UUID> id(String text) {
    try {
      return Optional.of(UUID.fromString(text));
    } catch (IllegalArgumentException noId) {
      return Optional.empty();
    }
  }

  static ResponseStatusException unknown() {
    return new ResponseStatusException(HttpStatus.NOT_FOUND);
  }
}
