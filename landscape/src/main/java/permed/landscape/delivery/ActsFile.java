package permed.landscape.delivery;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * The acts about one delivery in a file beside its record, one JSON object a line, oldest first.
 */
final class ActsFile {

  private static final JsonMapper JSON = new JsonMapper();

  private ActsFile() {}

  static List<DeliveryAct> read(Path file) {
    if (!Files.exists(file)) {
      return List.of();
    }
    try (var lines = Files.lines(file)) {
      return lines
          .filter(line -> !line.isBlank())
          .map(line -> JSON.readValue(line, Line.class).decision())
          .toList();
    } catch (IOException failed) {
      throw new UncheckedIOException("reading " + file, failed);
    }
  }

  static byte[] write(List<DeliveryAct> acts) {
    StringBuilder lines = new StringBuilder();
    acts.forEach(act -> lines.append(JSON.writeValueAsString(Line.of(act))).append('\n'));
    return lines.toString().getBytes(StandardCharsets.UTF_8);
  }

  private enum Kind {
    WITHDRAWN,
    REINSTATED,
    REREAD,
    SHOWN
  }

  /** One act as it stands in the file. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  private record Line(
      Kind act,
      String day,
      String by,
      String reason,
      @Nullable String mapping,
      @Nullable FieldVisibility visibility) {

    static Line of(DeliveryAct act) {
      return switch (act) {
        case DeliveryAct.Withdrawal one -> plain(Kind.WITHDRAWN, one, null, null);
        case DeliveryAct.Reinstatement one -> plain(Kind.REINSTATED, one, null, null);
        case DeliveryAct.Rereading one -> plain(Kind.REREAD, one, one.mapping(), null);
        case DeliveryAct.VisibilityChange one -> plain(Kind.SHOWN, one, null, one.visibility());
      };
    }

    DeliveryAct decision() {
      LocalDate on = LocalDate.parse(day);
      return switch (act) {
        case WITHDRAWN -> new DeliveryAct.Withdrawal(on, by, reason);
        case REINSTATED -> new DeliveryAct.Reinstatement(on, by, reason);
        case REREAD -> new DeliveryAct.Rereading(on, by, reason, Objects.requireNonNull(mapping));
        case SHOWN ->
            new DeliveryAct.VisibilityChange(on, by, reason, Objects.requireNonNull(visibility));
      };
    }

    private static Line plain(
        Kind kind,
        DeliveryAct act,
        @Nullable String mapping,
        @Nullable FieldVisibility visibility) {
      return new Line(kind, act.day().toString(), act.by(), act.reason(), mapping, visibility);
    }
  }
}
