package permed.platform.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.DefaultValue;
import permed.platform.ReferencePage;
import permed.platform.accounts.SignInSettings;
import permed.platform.people.RetentionSettings;

/** The page of settings says what the records say. */
class SettingsReferenceTest {

  private static final Path SOURCES = Path.of("src/main/java");

  @Test
  void tellsEverySetting() throws IOException {
    List<String> rows = new ArrayList<>();
    rows.add("# Settings\n");
    rows.add(
        "Given as `--permed.…` on the command line, as `PERMED_…` in the environment (dots"
            + " become underscores, dashes are left out), or in a configuration file. This page is"
            + " written by a test.\n");
    rows.add("| setting | usual | meaning |\n|---|---|---|");
    add(rows, "permed", PlatformSettings.class);
    add(rows, "permed.limits", PlatformSettings.Limits.class);
    add(rows, "permed.database", PlatformSettings.Database.class);
    add(rows, "permed.mail", PlatformSettings.Mail.class);
    add(rows, "permed.sign-in", SignInSettings.class);
    add(rows, "permed.sign-in.providers[n]", SignInSettings.Provider.class);
    add(rows, "permed.retention", RetentionSettings.class);

    ReferencePage.check("settings.md", String.join("\n", rows) + "\n");
  }

  private static void add(List<String> rows, String prefix, Class<? extends Record> settings)
      throws IOException {
    Parameter[] parameters = settings.getDeclaredConstructors()[0].getParameters();
    RecordComponent[] components = settings.getRecordComponents();
    for (int i = 0; i < components.length; i++) {
      RecordComponent component = components[i];
      if (component.getType().isRecord()
          || component.getGenericType() instanceof ParameterizedType) {
        continue;
      }
      DefaultValue usual = parameters[i].getAnnotation(DefaultValue.class);
      rows.add(
          "| `%s.%s` | %s | %s |"
              .formatted(
                  prefix,
                  dashed(component.getName()),
                  usual == null ? "" : "`" + usual.value()[0] + "`",
                  meaning(settings, component.getName())));
    }
  }

  private static String meaning(Class<? extends Record> settings, String name) throws IOException {
    Class<?> outermost = settings.getNestHost();
    Path file = SOURCES.resolve(outermost.getName().replace('.', '/') + ".java");
    String source = Files.readString(file);
    String before = source.substring(0, source.indexOf("record " + settings.getSimpleName() + "("));
    Matcher said =
        Pattern.compile("@param " + name + " ((?:[^@*]|\\*(?!/)(?! *@))*?)\\s*(?:\\* @|\\*/)")
            .matcher(before.substring(before.lastIndexOf("/**")));
    assertThat(said.find()).as("Javadoc of " + name).isTrue();
    return said.group(1).replaceAll("\\s*\\*\\s*", " ").strip();
  }

  private static String dashed(String name) {
    return name.replaceAll("([A-Z])", "-$1").toLowerCase(java.util.Locale.ROOT);
  }
}
