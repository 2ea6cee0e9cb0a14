package permed.landscape.grant;

/**
 * A person a source names as leading the project, kept so that the same project is recognised
 * wherever it comes from. Never searched, shown or exported.
 *
 * @param name as the source writes it
 * @param orcid without resolver, empty when the source gives none
 */
public record Investigator(String name, String orcid) {

  public Investigator {
    name = name.strip();
    orcid = orcid.strip();
  }
}
