package permed.platform.members;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** A name in addresses: lower-case words of letters and digits joined by hyphens, at most 60. */
public final class Slug {

  private static final int LONGEST = 60;
  private static final Pattern FORM = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern OTHERS = Pattern.compile("[^a-z0-9]+");

  private Slug() {}

  /** Reads a slug in any case; empty for anything else. */
  public static Optional<String> parse(String text) {
    String slug = text.strip().toLowerCase(Locale.ROOT);
    return slug.length() <= LONGEST && FORM.matcher(slug).matches()
        ? Optional.of(slug)
        : Optional.empty();
  }

  /** As {@link #parse}, but throws IllegalArgumentException for anything else. */
  public static String of(String text) {
    return parse(text)
        .orElseThrow(() -> new IllegalArgumentException("not a name for addresses: " + text));
  }

  /** A slug made of a name, accents dropped; empty if the name has no letter or digit for it. */
  public static Optional<String> suggestedBy(String name) {
    String plain = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD)).replaceAll("");
    String words = OTHERS.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll("-");
    String cut = words.substring(0, Math.min(LONGEST, words.length()));
    return parse(cut.replaceAll("^-|-$", ""));
  }
}
