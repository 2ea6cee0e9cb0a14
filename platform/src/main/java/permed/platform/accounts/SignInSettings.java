package permed.platform.accounts;

import java.net.URI;
import java.time.Duration;
import java.time.Period;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How people sign in.
 *
 * @param idle how long a session lives without a request
 * @param longest how long a session lives at most
 * @param secondFactorGrace days officers may still enter without a second factor once asked for one
 * @param providers sign-ins of organisations (OpenID Connect)
 */
@ConfigurationProperties("permed.sign-in")
public record SignInSettings(
    @DefaultValue("PT12H") Duration idle,
    @DefaultValue("P7D") Duration longest,
    @DefaultValue("P14D") Period secondFactorGrace,
    @DefaultValue List<Provider> providers) {

  public SignInSettings {
    providers = List.copyOf(providers);
    if (idle.isNegative() || idle.isZero() || longest.compareTo(idle) < 0) {
      throw new IllegalArgumentException(
          "permed.sign-in.idle is positive and not longer than permed.sign-in.longest");
    }
    Set<String> ids = new HashSet<>();
    if (!providers.stream().map(Provider::id).allMatch(ids::add)) {
      throw new IllegalArgumentException("permed.sign-in.providers have different ids");
    }
  }

  /**
   * The sign-in of an organisation, an OpenID Connect provider.
   *
   * @param id short name in addresses: lower-case letters, digits and dashes
   * @param name what the button says
   * @param issuer address the provider is known by; its configuration is read from there
   * @param clientId name the platform has at the provider
   * @param clientSecret secret of the platform at the provider
   * @param secondFactor whether the provider itself asks for two factors
   */
  public record Provider(
      String id,
      String name,
      URI issuer,
      String clientId,
      String clientSecret,
      @DefaultValue("false") boolean secondFactor) {

    public Provider {
      if (!id.matches("[a-z0-9-]{1,40}")) {
        throw new IllegalArgumentException(
            "permed.sign-in.providers.id is lower-case letters, digits and dashes: " + id);
      }
    }

    @Override
    public String toString() {
      return "Provider[" + id + ", " + issuer + "]";
    }
  }
}
