package permed.platform.observatory;

import java.util.List;
import permed.landscape.link.ror.RorId;

/**
 * An organisation as the registry has it.
 *
 * @param names further names and acronyms
 * @param country by its ISO code, empty when unknown
 */
public record RegisteredOrganisation(
    RorId ror, String name, List<String> names, String country, String city) {

  public RegisteredOrganisation {
    names = List.copyOf(names);
  }
}
