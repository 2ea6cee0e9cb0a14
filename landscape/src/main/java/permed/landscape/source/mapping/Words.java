package permed.landscape.source.mapping;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * Tells the words of the model: {@code thirdParty}, {@code third party} and {@code THIRD_PARTY}.
 */
final class Words {

  private Words() {}

  static <E extends Enum<E>> Optional<E> find(Class<E> model, String word) {
    String folded = folded(word);
    return Arrays.stream(model.getEnumConstants())
        .filter(one -> folded(one.name()).equals(folded))
        .findFirst();
  }

  private static String folded(String word) {
    return word.toLowerCase(Locale.ROOT).replaceAll("[ _-]", "");
  }
}
