package permed.landscape.source.reference;

import java.io.EOFException;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.zip.ZipException;
import permed.kernel.finding.SourcePointer;
import permed.kernel.money.MalformedReferenceException;
import permed.landscape.source.ReadingOutcome;
import permed.landscape.source.ReadingOutcome.RowCount;
import permed.landscape.source.finding.MalformedReference;
import permed.landscape.source.finding.WrongEncoding;
import permed.landscape.source.zip.UnreadableFileException;

/** Reads a reference file to its end and turns what is wrong with it into an outcome. */
final class ReferenceCheck {

  private ReferenceCheck() {}

  static ReadingOutcome check(Path file, Consumer<Reader> parser) {
    String name = "file";
    try (ReferenceText text = ReferenceText.open(file)) {
      name = text.name();
      parser.accept(text.reader());
      return new ReadingOutcome.Complete(
          List.of(new RowCount(text.name(), text.rows(), text.rows(), 0)));
    } catch (MalformedReferenceException malformed) {
      return unreadable(name, malformed.line(), String.valueOf(malformed.getMessage()));
    } catch (UncheckedIOException failed) {
      return outcome(Objects.requireNonNull(failed.getCause()), name);
    } catch (IOException failed) {
      return outcome(failed, name);
    }
  }

  /** What the parser makes of the file; empty if it cannot be read: {@link #check} says why. */
  static <T> Optional<T> find(Path file, Function<Reader, T> parser) {
    try (ReferenceText text = ReferenceText.open(file)) {
      return Optional.of(parser.apply(text.reader()));
    } catch (MalformedReferenceException | UncheckedIOException | IOException broken) {
      return Optional.empty();
    }
  }

  private static ReadingOutcome outcome(IOException failed, String name) {
    return switch (failed) {
      case UnreadableFileException refused -> new ReadingOutcome.Unreadable(refused.reason());
      case CharacterCodingException notUtf8 ->
          new ReadingOutcome.Unreadable(
              new WrongEncoding(SourcePointer.of(name), "bytes that are not UTF-8"));
      case ZipException damaged -> unreadable(name, 1, "damaged gzip data");
      case EOFException truncated -> unreadable(name, 1, "the compressed data breaks off");
      default -> throw new UncheckedIOException("reading " + name, failed);
    };
  }

  private static ReadingOutcome unreadable(String name, long line, String seen) {
    return new ReadingOutcome.Unreadable(
        new MalformedReference(SourcePointer.of(name, Math.max(1, line)), seen));
  }
}
