package permed.landscape.snapshot;

import java.util.List;
import permed.landscape.grant.Organisation;

/** Says as which organisation one that a source names is counted and found. Any thread may ask. */
@FunctionalInterface
public interface Affiliating {

  /** Each under its own id and name. */
  Affiliating AS_NAMED =
      organisation -> new Group(organisation.id().toString(), organisation.name(), List.of());

  Group groupOf(Organisation organisation);

  /**
   * One organisation, whatever the sources call it.
   *
   * @param key {@code ror:03yrm5c26} where it is registered, else the source's id
   * @param label what it is called
   * @param names further names and acronyms it is found by
   */
  record Group(String key, String label, List<String> names) {
    public Group {
      names = List.copyOf(names);
    }
  }
}
