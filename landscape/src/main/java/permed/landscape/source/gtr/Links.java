package permed.landscape.source.gtr;

import java.util.List;
import permed.landscape.source.record.Fields;

/** Where a project points to. */
record Links(List<Fields> all) {

  Links(Fields project) {
    this(project.one("links").each("link"));
  }

  /** The links of one meaning, such as LEAD_ORG. */
  List<Fields> to(String rel) {
    return all.stream().filter(link -> link.plain("rel").equals(rel)).toList();
  }

  /** The id of what a link points to. */
  static String target(Fields link) {
    return Resource.idIn(link.plain("href"));
  }
}
