package permed.landscape.question;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Takes a URL query string apart; what is no valid escape is kept as it stands. */
final class QueryString {

  private QueryString() {}

  /** Values of each name, in their order; pieces without a name are left out. */
  static Map<String, List<String>> parse(String text) {
    Map<String, List<String>> parameters = new LinkedHashMap<>();
    String query = text.startsWith("?") ? text.substring(1) : text;
    for (String piece : query.split("&", -1)) {
      int equals = piece.indexOf('=');
      String name = decoded(equals < 0 ? piece : piece.substring(0, equals));
      String value = equals < 0 ? "" : decoded(piece.substring(equals + 1));
      if (!name.isEmpty()) {
        parameters.computeIfAbsent(name, none -> new ArrayList<>()).add(value);
      }
    }
    return parameters;
  }

  private static String decoded(String text) {
    byte[] encoded = text.replace('+', ' ').getBytes(StandardCharsets.UTF_8);
    ByteBuffer bytes = ByteBuffer.allocate(encoded.length);
    for (int i = 0; i < encoded.length; i++) {
      int escaped = encoded[i] == '%' ? escape(encoded, i) : -1;
      bytes.put(escaped < 0 ? encoded[i] : (byte) escaped);
      i += escaped < 0 ? 0 : 2;
    }
    return StandardCharsets.UTF_8.decode(bytes.flip()).toString();
  }

  private static int escape(byte[] text, int at) {
    if (at + 2 >= text.length) {
      return -1;
    }
    int high = Character.digit(text[at + 1], 16);
    int low = Character.digit(text[at + 2], 16);
    return high < 0 || low < 0 ? -1 : high * 16 + low;
  }
}
