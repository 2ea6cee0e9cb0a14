package permed.landscape.source.gtr;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** The kinds of resources of the interface, told by their address. */
enum Resource {
  PROJECT("projects"),
  ORGANISATION("organisations"),
  PERSON("persons"),
  FUND("funds");

  private static final Pattern ADDRESS = Pattern.compile(".*/([a-z]+)/([^/?]+)/?(\\?.*)?");

  private final String path;

  Resource(String path) {
    this.path = path;
  }

  String path() {
    return path;
  }

  static Optional<Resource> of(JsonNode resource) {
    Matcher address = ADDRESS.matcher(resource.path("href").asString(""));
    if (!address.matches()) {
      return Optional.empty();
    }
    for (Resource one : values()) {
      if (one.path.equals(address.group(1))) {
        return Optional.of(one);
      }
    }
    return Optional.empty();
  }

  /** The id at the end of an address; empty if there is none. */
  static String idIn(String href) {
    Matcher address = ADDRESS.matcher(href);
    return address.matches() ? address.group(2) : "";
  }
}
