package permed.platform.accounts.internal;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.client.authentication.OAuth2LoginAuthenticationToken;
import org.springframework.security.oauth2.client.endpoint.RestClientAuthorizationCodeTokenResponseClient;
import org.springframework.security.oauth2.client.oidc.authentication.OidcAuthorizationCodeAuthenticationProvider;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationExchange;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationResponse;
import org.springframework.security.oauth2.core.endpoint.OAuth2ParameterNames;
import org.springframework.security.oauth2.core.endpoint.PkceParameterNames;
import org.springframework.security.oauth2.core.oidc.endpoint.OidcParameterNames;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import permed.platform.accounts.SignInSettings.Provider;

/** The talk with OpenID Connect providers: authorization code with PKCE and nonce. */
final class OidcExchange {

  private static final Logger LOG = LoggerFactory.getLogger(OidcExchange.class);

  private final Map<String, ClientRegistration> registrations = new ConcurrentHashMap<>();
  private final OidcAuthorizationCodeAuthenticationProvider exchange =
      new OidcAuthorizationCodeAuthenticationProvider(
          new RestClientAuthorizationCodeTokenResponseClient(), new OidcUserService());

  /** Where the browser is sent. */
  URI authorization(ClientRegistration registration, Trip trip) {
    return URI.create(request(registration, trip).getAuthorizationRequestUri());
  }

  /** Who the provider says it is; empty where the answer does not hold. */
  Optional<OidcUser> confirm(ClientRegistration registration, Trip trip, String code) {
    OAuth2AuthorizationResponse response =
        OAuth2AuthorizationResponse.success(code)
            .redirectUri(trip.redirect())
            .state(trip.state())
            .build();
    try {
      return exchange.authenticate(
                      new OAuth2LoginAuthenticationToken(
                          registration,
                          new OAuth2AuthorizationExchange(request(registration, trip), response)))
                  instanceof OAuth2LoginAuthenticationToken token
              && token.getPrincipal() instanceof OidcUser user
          ? Optional.of(user)
          : Optional.empty();
    } catch (AuthenticationException refused) {
      LOG.warn("The sign-in of {} was refused: {}", trip.provider(), refused.getMessage());
      return Optional.empty();
    }
  }

  /** What the provider says of itself, read once; empty while it does not answer. */
  Optional<ClientRegistration> registration(Provider provider) {
    try {
      return Optional.of(registrations.computeIfAbsent(provider.id(), id -> discover(provider)));
    } catch (IllegalArgumentException | IllegalStateException unreachable) {
      LOG.warn("The sign-in of {} does not answer at {}", provider.id(), provider.issuer());
      return Optional.empty();
    }
  }

  private static ClientRegistration discover(Provider provider) {
    return ClientRegistrations.fromIssuerLocation(provider.issuer().toString())
        .registrationId(provider.id())
        .clientId(provider.clientId())
        .clientSecret(provider.clientSecret())
        .clientName(provider.name())
        .scope("openid", "email")
        .redirectUri("{baseUrl}/sign-in/organisation/{registrationId}/back")
        .build();
  }

  private static OAuth2AuthorizationRequest request(ClientRegistration registration, Trip trip) {
    return OAuth2AuthorizationRequest.authorizationCode()
        .authorizationUri(
            Objects.requireNonNull(registration.getProviderDetails().getAuthorizationUri()))
        .clientId(registration.getClientId())
        .redirectUri(trip.redirect())
        .scopes(registration.getScopes())
        .state(trip.state())
        .attributes(
            attributes -> {
              attributes.put(OAuth2ParameterNames.REGISTRATION_ID, trip.provider());
              attributes.put(OidcParameterNames.NONCE, trip.nonce());
              attributes.put(PkceParameterNames.CODE_VERIFIER, trip.verifier());
            })
        .additionalParameters(
            parameters -> {
              parameters.put(OidcParameterNames.NONCE, hashed(trip.nonce()));
              parameters.put(PkceParameterNames.CODE_CHALLENGE, hashed(trip.verifier()));
              parameters.put(PkceParameterNames.CODE_CHALLENGE_METHOD, "S256");
            })
        .build();
  }

  private static String hashed(String text) {
    byte[] hash = Secret.hash(text.getBytes(StandardCharsets.US_ASCII));
    return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
  }
}
