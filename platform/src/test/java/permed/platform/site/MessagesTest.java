package permed.platform.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import permed.landscape.grant.FundingLine;
import permed.landscape.grant.OrganisationType;
import permed.landscape.grant.Participation;
import permed.landscape.question.Answer;
import permed.landscape.question.CountingRule;
import permed.landscape.question.Measure;
import permed.landscape.snapshot.Dimension;
import permed.landscape.text.QuerySyntaxError;

class MessagesTest {

  private static final Path TEMPLATES = Path.of("src/main/resources/templates");
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d+}");
  private static final Pattern REMARK = Pattern.compile("<!--/\\*.*?\\*/-->", Pattern.DOTALL);
  private static final Pattern ELEMENT_WITH_TEXT =
      Pattern.compile("<([a-z:0-9]+)((?:[^<>\"']|\"[^\"]*\"|'[^']*')*)>\\s*([^<\\s][^<]*)<");

  /** Names and commands, the same in every language. */
  private static final List<String> UNTRANSLATED =
      List.of(
          "PerMed",
          "×",
          "SVG",
          "ORCID",
          "CSV",
          "./permed import cordis FILE.zip\n./permed snapshot",
          "./permed demo",
          "·");

  /** The secretariat's desk speaks English only. */
  static Stream<Arguments> translations() throws IOException {
    return files()
        .filter(file -> !file.startsWith("desk-"))
        .flatMap(
            file -> Stream.of("_de", "_fr", "_es", "_it").map(other -> Arguments.of(file, other)));
  }

  @ParameterizedTest
  @MethodSource("translations")
  void sayTheSameInEveryLanguage(String file, String language) throws IOException {
    Properties english = messages(file);
    Properties other = messages(file + language);

    assertThat(other.stringPropertyNames())
        .containsExactlyInAnyOrderElementsOf(english.stringPropertyNames());
    for (String key : english.stringPropertyNames()) {
      assertThat(other.getProperty(key)).as(key).isNotBlank();
      assertThat(placeholders(other.getProperty(key)))
          .as(key)
          .isEqualTo(placeholders(english.getProperty(key)));
    }
  }

  @Test
  void needNoEscaping() throws IOException {
    for (Path file : propertyFiles()) {
      String name = file.getFileName().toString().replace(".properties", "");
      assertThat(messages(name).values()).as(name).noneMatch(text -> text.toString().contains("'"));
    }
  }

  @Test
  void areSaidInOneFileOnly() throws IOException {
    List<String> keys = new ArrayList<>();
    for (String file : files().toList()) {
      keys.addAll(messages(file).stringPropertyNames());
    }

    assertThat(keys).doesNotHaveDuplicates();
  }

  @Test
  void nameEveryChoiceOfTheLandscape() throws IOException {
    Properties english = messages("messages");

    assertThat(
            Stream.of(
                    keys("dimension.", Dimension.values(), v -> ((Dimension) v).id()),
                    keys("measure.", Measure.values(), v -> ((Measure) v).id()),
                    keys("counting.", CountingRule.values(), v -> ((CountingRule) v).id()),
                    keys("excluded.", Answer.Reason.values(), Enum::name),
                    keys("query.", QuerySyntaxError.Kind.values(), Enum::name),
                    keys("kind.", FundingLine.Kind.values(), Enum::name),
                    keys("basis.", FundingLine.Basis.values(), Enum::name),
                    keys("role.", Participation.Role.values(), Enum::name),
                    Stream.of(OrganisationType.values())
                        .filter(type -> !type.code().isEmpty())
                        .map(type -> "organisation-type." + type.code()))
                .flatMap(keys -> keys))
        .allMatch(english::containsKey);
  }

  @Test
  void holdEveryWordOfTheTemplates() throws IOException {
    List<String> strangers = new ArrayList<>();
    try (Stream<Path> files = Files.walk(TEMPLATES)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".html")).toList()) {
        ELEMENT_WITH_TEXT
            .matcher(REMARK.matcher(Files.readString(file)).replaceAll(""))
            .results()
            .filter(found -> !isTranslated(found))
            .forEach(found -> strangers.add(file.getFileName() + ": " + found.group()));
      }
    }

    assertThat(strangers).isEmpty();
  }

  private static boolean isTranslated(MatchResult element) {
    return element.group(2).contains("th:text")
        || element.group(2).contains("th:utext")
        || UNTRANSLATED.contains(element.group(3).strip());
  }

  private static Stream<String> keys(
      String prefix, Enum<?>[] values, java.util.function.Function<Enum<?>, String> id) {
    return Stream.of(values).map(value -> prefix + id.apply(value));
  }

  private static TreeSet<String> placeholders(String text) {
    TreeSet<String> found = new TreeSet<>();
    PLACEHOLDER.matcher(text).results().map(MatchResult::group).forEach(found::add);
    return found;
  }

  private static Stream<String> files() throws IOException {
    return propertyFiles().stream()
        .map(file -> file.getFileName().toString().replace(".properties", ""))
        .filter(name -> !name.matches(".*_[a-z]{2}"));
  }

  private static List<Path> propertyFiles() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("src/main/resources/messages"))) {
      return files.sorted().toList();
    }
  }

  private static Properties messages(String file) throws IOException {
    String name = "/messages/" + file + ".properties";
    Properties messages = new Properties();
    try (Reader text =
        new InputStreamReader(
            Objects.requireNonNull(MessagesTest.class.getResourceAsStream(name)),
            StandardCharsets.UTF_8)) {
      messages.load(text);
    }
    return messages;
  }
}
