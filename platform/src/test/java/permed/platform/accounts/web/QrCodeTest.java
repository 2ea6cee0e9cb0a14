package permed.platform.accounts.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.decoder.Decoder;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class QrCodeTest {

  private static final Pattern MODULE = Pattern.compile("M(\\d+) (\\d+)h1v1h-1z");

  @Test
  void isReadBackAsItsText() throws Exception {
    String text =
        "otpauth://totp/PerMed:austria%40example.org?secret=JBSWY3DPEHPK3PXP&issuer=PerMed";

    QrCode code = QrCode.of(text);

    BitMatrix modules = new BitMatrix(code.size() - 8);
    MODULE
        .matcher(code.path())
        .results()
        .forEach(
            module ->
                modules.set(
                    Integer.parseInt(module.group(1)) - 4, Integer.parseInt(module.group(2)) - 4));
    assertThat(new Decoder().decode(modules).getText()).isEqualTo(text);
  }
}
