package permed.platform.accounts.internal;

import java.text.Normalizer;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Hashes and checks passwords with Argon2id at the strength OWASP recommends: 19 MiB, two passes,
 * one lane.
 *
 * <p>No more passwords than processors are worked on at once, so that a flood of attempts costs
 * waiting, not memory.
 */
@Component
public class Passwords {

  private static final int SALT_BYTES = 16;
  private static final int HASH_BYTES = 32;
  private static final int LANES = 1;
  private static final int MEMORY_KIB = 19 * 1024;
  private static final int PASSES = 2;

  private final Argon2PasswordEncoder encoder =
      new Argon2PasswordEncoder(SALT_BYTES, HASH_BYTES, LANES, MEMORY_KIB, PASSES);
  private final Semaphore turns = new Semaphore(Runtime.getRuntime().availableProcessors(), true);
  private final String nobodys;

  public Passwords() {
    this.nobodys = encode(Secret.random().text());
  }

  public String encode(String password) {
    return inTurn(() -> encoded(password));
  }

  /** Whether it is the password; takes the same time where there is no account, or none in it. */
  public boolean matches(String password, @Nullable String encoded) {
    String against = encoded == null ? nobodys : encoded;
    boolean same = inTurn(() -> encoder.matches(normal(password), against));
    return same && encoded != null;
  }

  private String encoded(String password) {
    String encoded = encoder.encode(normal(password));
    if (encoded == null) {
      throw new IllegalArgumentException("no password");
    }
    return encoded;
  }

  /** The same characters, however a keyboard composes them (NIST SP 800-63B). */
  private static String normal(String password) {
    return Normalizer.normalize(password, Normalizer.Form.NFKC);
  }

  private <T> T inTurn(Supplier<T> work) {
    turns.acquireUninterruptibly();
    try {
      return work.get();
    } finally {
      turns.release();
    }
  }
}
