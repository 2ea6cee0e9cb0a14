package permed.landscape.grant;

import java.util.List;

/**
 * What the project says of itself.
 *
 * @param titles one per language, the original first; empty only when the source has none
 * @param abstracts one per language, may be empty
 * @param doi grant DOI without resolver, empty when none
 * @param links public pages the source points to
 */
public record Description(
    String acronym,
    List<LocalText> titles,
    List<LocalText> abstracts,
    String doi,
    List<String> links) {

  public Description {
    acronym = acronym.strip();
    titles = List.copyOf(titles);
    abstracts = List.copyOf(abstracts);
    links = List.copyOf(links);
  }

  /** The first title, or the acronym where there is none. */
  public String title() {
    return titles.isEmpty() ? acronym : titles.getFirst().text();
  }
}
