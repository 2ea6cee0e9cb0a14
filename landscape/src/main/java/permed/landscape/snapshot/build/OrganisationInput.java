package permed.landscape.snapshot.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import permed.landscape.delivery.Delivery;
import permed.landscape.link.organisation.OrganisationMatcher;
import permed.landscape.link.organisation.OrganisationRulings;
import permed.landscape.link.ror.RorReader;
import permed.landscape.link.ror.RorRegistry;
import permed.landscape.snapshot.store.Manifest;

/**
 * What organisations are linked with: a dump of the registry, if any was delivered, and what people
 * decided.
 *
 * @param text of the file of rulings, as it stands; without one that of an empty file
 */
public record OrganisationInput(@Nullable Dump dump, OrganisationRulings rulings, String text) {

  /** Where the rulings stand in the data directory, and what findings call the file. */
  public static final String RULINGS = "corrections/organisations.csv";

  /** Every organisation as its source has it. */
  public static OrganisationInput none() {
    return new OrganisationInput(
        null, OrganisationRulings.none(), OrganisationRulings.text(List.of()));
  }

  /**
   * @param rulings a file that need not be there
   */
  public static OrganisationInput of(@Nullable Dump dump, Path rulings) {
    if (!Files.isRegularFile(rulings)) {
      return new OrganisationInput(dump, none().rulings(), none().text());
    }
    try {
      // Bytes that are no letters must not stop a build; they show in the line they stand in.
      String text = new String(Files.readAllBytes(rulings), StandardCharsets.UTF_8);
      return new OrganisationInput(dump, OrganisationRulings.read(text, RULINGS), text);
    } catch (IOException e) {
      throw new UncheckedIOException(rulings.toString(), e);
    }
  }

  /** Keeps the file of rulings with the snapshot. */
  void copyRulingsTo(Path target) {
    try {
      Files.writeString(target, text);
    } catch (IOException e) {
      throw new UncheckedIOException(target.toString(), e);
    }
  }

  /** What the manifest says of the registry. */
  Manifest.@Nullable Registry registry() {
    return dump == null
        ? null
        : new Manifest.Registry(
            dump.delivery().sha256(),
            dump.delivery().fileName(),
            dump.delivery().dumpDate().toString(),
            dump.delivery().attribution(),
            OrganisationMatcher.VERSION);
  }

  /** A dump of the registry as delivered. */
  public record Dump(Delivery delivery, Path file) {

    RorRegistry read() {
      return new RorReader().readRegistry(file);
    }
  }
}
