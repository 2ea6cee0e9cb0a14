package permed.platform.site;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;
import permed.landscape.export.Format;
import permed.landscape.export.Table;

/** A table to take away as CSV, JSON, XLSX or Parquet. */
public final class TableFile {

  private TableFile() {}

  /**
   * Sends a table under a name.
   *
   * @param ending the format as the address names it; unknown to the reader as 404 if there is none
   */
  public static void send(Table table, String name, String ending, HttpServletResponse response)
      throws IOException {
    Format format =
        Format.parse(ending)
            .filter(known -> known != Format.TABLE)
            .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND, "No such format"));
    response.setContentType(format.mediaType());
    response.setHeader(
        HttpHeaders.CONTENT_DISPOSITION,
        ContentDisposition.attachment().filename(name + "." + format.id()).build().toString());
    format.write(table, response.getOutputStream());
  }
}
