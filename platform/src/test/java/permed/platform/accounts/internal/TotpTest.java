package permed.platform.accounts.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The test vectors of RFC 6238, appendix B. */
class TotpTest {

  private static final String SEED = "12345678901234567890";

  @ParameterizedTest
  @CsvSource({
    "59, 94287082, 46119246, 90693936",
    "1111111109, 07081804, 68084774, 25091201",
    "1111111111, 14050471, 67062674, 99943326",
    "1234567890, 89005924, 91819424, 93441116",
    "2000000000, 69279037, 90698825, 38618901",
    "20000000000, 65353130, 77737706, 47863826",
  })
  void isThatOfTheStandard(long seconds, String sha1, String sha256, String sha512) {
    long step = Totp.stepOf(Instant.ofEpochSecond(seconds));

    assertThat(new Totp("HmacSHA1", 8).codeAt(seed(20), step)).isEqualTo(sha1);
    assertThat(new Totp("HmacSHA256", 8).codeAt(seed(32), step)).isEqualTo(sha256);
    assertThat(new Totp("HmacSHA512", 8).codeAt(seed(64), step)).isEqualTo(sha512);
  }

  @ParameterizedTest
  @CsvSource({
    "-30, true",
    "-1, true",
    "0, true",
    "29, true",
    "59, true",
    "60, false",
    "-31, false"
  })
  void countsForItsHalfMinuteAndOneEitherSide(long later, boolean accepted) {
    Instant begin = Instant.ofEpochSecond(1_200_000_000);
    String code = Totp.USUAL.codeAt(seed(20), Totp.stepOf(begin));

    assertThat(Totp.USUAL.findStep(seed(20), code, begin.plusSeconds(later)).isPresent())
        .isEqualTo(accepted);
  }

  @ParameterizedTest
  @CsvSource(value = {"''", "1", "abcdef", "٣٢١٠٤٥", "0000000"})
  void isNothingElse(String typed) {
    assertThat(Totp.USUAL.findStep(seed(20), typed, Instant.ofEpochSecond(59))).isEmpty();
  }

  private static byte[] seed(int length) {
    return SEED.repeat(4).substring(0, length).getBytes(StandardCharsets.US_ASCII);
  }
}
