package permed.platform.deliveries.web;

import java.util.List;
import permed.platform.site.Form;

/**
 * The mapping of a file as text, for those who know YAML.
 *
 * @param mistakes what is wrong with it, each with its line
 */
record MappingPage(Head head, String href, String back, Form form, List<String> mistakes) {

  MappingPage {
    mistakes = List.copyOf(mistakes);
  }
}
