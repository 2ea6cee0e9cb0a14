package permed.landscape.fetch;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;

/** What makes an address one we fetch from, and where a redirect may lead. */
final class WebAddress {
  private WebAddress() {}

  static boolean isOne(URI address) {
    String scheme = scheme(address);
    return (scheme.equals("http") || scheme.equals("https")) && address.getHost() != null;
  }

  /** Empty where the target is unreadable or would leave https for http. */
  static Optional<URI> redirect(URI from, String location) {
    try {
      URI target = from.resolve(new URI(location));
      boolean safe = scheme(target).equals("https") || scheme(target).equals(scheme(from));
      return isOne(target) && safe ? Optional.of(target) : Optional.empty();
    } catch (URISyntaxException unreadable) {
      return Optional.empty();
    }
  }

  private static String scheme(URI address) {
    return address.getScheme() == null ? "" : address.getScheme().toLowerCase(Locale.ROOT);
  }
}
