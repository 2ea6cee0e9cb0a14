package permed.platform.accounts.internal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import permed.platform.accounts.SignInSettings.Provider;

/** What a browser carries to the provider and back. */
record Trip(
    String provider,
    String state,
    String nonce,
    String verifier,
    String redirect,
    String back,
    Instant until) {

  static Trip of(String text) {
    String[] parts = text.split("\n", -1);
    Instant until = Instant.ofEpochSecond(Long.parseLong(parts[6]));
    return new Trip(parts[0], parts[1], parts[2], parts[3], parts[4], parts[5], until);
  }

  String text() {
    return String.join(
        "\n",
        provider,
        state,
        nonce,
        verifier,
        redirect,
        back,
        Long.toString(until.getEpochSecond()));
  }

  boolean fits(Provider other, String given, Instant now) {
    return provider.equals(other.id())
        && until.isAfter(now)
        && MessageDigest.isEqual(
            state.getBytes(StandardCharsets.US_ASCII), given.getBytes(StandardCharsets.US_ASCII));
  }
}
