package permed.landscape.source.mapping;

import java.util.Optional;

/**
 * Tells the words of the model: {@code thirdParty}, {@code third party} and {@code THIRD_PARTY}.
 */
final class Words {

  private Words() {}

  static <E extends Enum<E>> Optional<E> find(Class<E> model, String word) {
    for (E one : model.getEnumConstants()) {
      if (saysTheSame(one.name(), word)) {
        return Optional.of(one);
      }
    }
    return Optional.empty();
  }

  /** Compares letters, capitals aside; blanks and hyphens do not count. */
  private static boolean saysTheSame(String name, String word) {
    int i = 0;
    for (int j = 0; j < word.length(); j++) {
      char c = word.charAt(j);
      if (c == ' ' || c == '_' || c == '-') {
        continue;
      }
      while (i < name.length() && name.charAt(i) == '_') {
        i++;
      }
      if (i == name.length() || name.charAt(i++) != Character.toUpperCase(c)) {
        return false;
      }
    }
    return i == name.length();
  }
}
