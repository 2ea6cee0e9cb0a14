package permed.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.util.Locale;
import permed.landscape.export.Format;
import permed.landscape.export.Table;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** How a result is printed. */
final class OutputOption {

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "table",
      converter = Converter.class,
      description = "table, csv, json, xlsx or parquet (default: ${DEFAULT-VALUE}).")
  Format format = Format.TABLE;

  /** Prints to standard output, so that it can go into a file or a pipe. */
  void print(Table table) throws IOException {
    PrintStream out = System.out;
    format.write(table, out);
    out.flush();
  }

  static final class Converter implements ITypeConverter<Format> {
    @Override
    public Format convert(String value) {
      return Format.parse(value.toLowerCase(Locale.ROOT))
          .orElseThrow(
              () ->
                  new TypeConversionException(
                      "'" + value + "' is none of table, csv, json, xlsx, parquet"));
    }
  }
}
