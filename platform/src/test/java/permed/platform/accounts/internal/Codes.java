package permed.platform.accounts.internal;

import java.time.Instant;

/** A code generator for tests. */
public final class Codes {

  private Codes() {}

  /** The code of a secret, so many half minutes from now. */
  public static String of(String secret, int stepsAhead) {
    long step = Totp.stepOf(Instant.now()) + stepsAhead;
    return Totp.USUAL.codeAt(Base32.decode(secret.replace(" ", "")), step);
  }
}
