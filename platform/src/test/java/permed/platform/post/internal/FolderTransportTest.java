package permed.platform.post.internal;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Properties;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderTransportTest {

  @TempDir private Path folder;

  @Test
  void writesALetterTheStandardsCanRead() throws Exception {
    Delivery delivery = transport().deliver(letter("Umlaute: Ä\n\nEnd"));

    List<Path> files = files();
    assertThat(delivery).isEqualTo(new Delivery.Taken());
    assertThat(files).hasSize(1);
    assertThat(files.getFirst().getFileName().toString())
        .matches("20250328T080000Z-[0-9a-f]{16}\\.eml");
    try (InputStream text = Files.newInputStream(files.getFirst())) {
      MimeMessage read = new MimeMessage(Session.getInstance(new Properties()), text);
      assertThat(read.getSubject()).isEqualTo("Über den Tag");
      assertThat(read.getContent().toString().replace("\r\n", "\n")).isEqualTo("Umlaute: Ä\n\nEnd");
      assertThat(read.getMessageID()).isEqualTo("<1@permed.example>");
      assertThat(read.getSentDate()).isEqualTo("2025-03-28T08:00:00Z");
    }
    assertThat(Files.readString(files.getFirst()).replace("\r\n", "")).doesNotContain("\n");
  }

  @Test
  void makesOneFileOfALetterHandedOverTwice() throws Exception {
    transport().deliver(letter("Text"));
    transport().deliver(letter("Text"));

    assertThat(files()).hasSize(1);
  }

  @Test
  void tellsThatTheFolderCannotBeWritten() throws Exception {
    Path file = Files.writeString(folder.resolve("file"), "");

    Delivery delivery =
        new FolderTransport(file.resolve("mail"), new LetterWriter(PostOffice.settings().mail()))
            .deliver(letter("Text"));

    assertThat(delivery).isInstanceOf(Delivery.Unreachable.class);
  }

  private FolderTransport transport() {
    return new FolderTransport(
        folder.resolve("mail"), new LetterWriter(PostOffice.settings().mail()));
  }

  private List<Path> files() throws Exception {
    try (Stream<Path> files = Files.list(folder.resolve("mail"))) {
      return files.toList();
    }
  }

  private static Letter letter(String text) {
    Instant created = Instant.parse("2025-03-28T08:00:00Z");
    return new Letter(
        new UUID(0, 1),
        "key",
        "<1@permed.example>",
        created,
        "delegate@at.example",
        "Über den Tag",
        text,
        1,
        created.plus(Backoff.PATIENCE));
  }
}
