package permed.platform.curation.web;

import java.util.List;
import permed.platform.site.Place;

/**
 * Organisations a person should look at, and what was decided.
 *
 * @param registry which dump was used, empty if none was delivered
 */
record RegistryPage(
    List<Place> places, String registry, List<Waiting> waiting, List<Decided> decided) {

  /**
   * @param best the likeliest of the registry, with how likely
   */
  record Waiting(
      String href, String name, String place, String projects, String best, String why) {}

  record Decided(
      String href, String organisation, String verdict, String when, String who, String reason) {}
}
