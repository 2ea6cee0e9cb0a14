package permed.platform.accounts.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class Base32Properties {

  /** The test vectors of RFC 4648, section 10, without padding. */
  @Example
  void isThatOfTheStandard() {
    assertThat(encoded("")).isEmpty();
    assertThat(encoded("f")).isEqualTo("MY");
    assertThat(encoded("fo")).isEqualTo("MZXQ");
    assertThat(encoded("foo")).isEqualTo("MZXW6");
    assertThat(encoded("foob")).isEqualTo("MZXW6YQ");
    assertThat(encoded("fooba")).isEqualTo("MZXW6YTB");
    assertThat(encoded("foobar")).isEqualTo("MZXW6YTBOI");
    assertThatThrownBy(() -> Base32.decode("M1")).isInstanceOf(IllegalArgumentException.class);
  }

  @Property
  void comesBack(@ForAll byte[] bytes) {
    String text = Base32.encode(bytes);

    assertThat(Base32.decode(text)).isEqualTo(bytes);
    assertThat(Base32.decode(text.toLowerCase(Locale.ROOT))).isEqualTo(bytes);
  }

  private static String encoded(String text) {
    return Base32.encode(text.getBytes(StandardCharsets.US_ASCII));
  }
}
