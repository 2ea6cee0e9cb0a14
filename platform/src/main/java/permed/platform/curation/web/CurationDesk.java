package permed.platform.curation.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;
import permed.landscape.grant.SourceRecordId;
import permed.platform.curation.RecordPair;
import permed.platform.site.Signpost;
import permed.platform.site.Signpost.Area;

/** The pages of this module on the desk, and where they stand. */
@Configuration(proxyBeanMethods = false)
class CurationDesk {

  /** What the message keys of its forms start with. */
  static final String FIELDS = "desk.curation.field";

  static final String AWARDS = "/desk/awards";
  static final String PAIR = "/desk/awards/pair";
  static final String SPLIT = "/desk/awards/split";
  static final String REGISTRY = "/desk/registry";
  static final String ORGANISATION = "/desk/registry/organisation";

  @Bean
  Signpost awardsSignpost() {
    return new Signpost(Area.DESK, 70, AWARDS, "desk.curation.awards");
  }

  @Bean
  Signpost registrySignpost() {
    return new Signpost(Area.DESK, 72, REGISTRY, "desk.curation.registry");
  }

  static String pair(RecordPair pair) {
    return PAIR + "?one=" + encoded(pair.one()) + "&other=" + encoded(pair.other());
  }

  static String split(SourceRecordId record) {
    return SPLIT + "?record=" + encoded(record);
  }

  static String organisation(SourceRecordId id) {
    return ORGANISATION + "?id=" + encoded(id);
  }

  /** The public page of a record. */
  static String project(SourceRecordId record) {
    return "/projects/" + encoded(record.source()) + "/" + encoded(record.localId());
  }

  static ResponseStatusException unknown() {
    return new ResponseStatusException(HttpStatus.NOT_FOUND);
  }

  private static String encoded(SourceRecordId id) {
    return encoded(id.toString());
  }

  static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
