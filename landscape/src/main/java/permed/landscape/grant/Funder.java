package permed.landscape.grant;

/**
 * An organisation that pays for research.
 *
 * @param id short permanent name used in links, for example {@code ec}
 * @param name name as the funder writes it
 * @param area where its money lives, for deflators: ISO 3166 alpha-2, or {@code EU}
 */
public record Funder(String id, String name, String area) {

  /** The European Commission, payer of the framework programmes. */
  public static final Funder EUROPEAN_COMMISSION = new Funder("ec", "European Commission", "EU");
}
