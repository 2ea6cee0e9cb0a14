package permed.platform.accounts.internal;

import java.net.URI;

/**
 * The site as authenticators know it.
 *
 * @param id host name passkeys are bound to
 * @param origin scheme, host and port the browser says it is at
 */
public record RelyingParty(String id, String origin) {

  /** The site at a public address. */
  public static RelyingParty at(URI address) {
    String host = address.getHost();
    String port = address.getPort() < 0 ? "" : ":" + address.getPort();
    return new RelyingParty(host, address.getScheme() + "://" + host + port);
  }
}
