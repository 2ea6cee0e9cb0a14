package permed.platform.meetings.web;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import permed.platform.meetings.CalendarFile;

/** Answers with a calendar file. */
final class CalendarReply {

  private CalendarReply() {}

  static ResponseEntity<String> of(String name, String text) {
    return ResponseEntity.ok()
        .contentType(MediaType.parseMediaType(CalendarFile.MEDIA_TYPE))
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment().filename(name).build().toString())
        .eTag(CalendarFile.tag(text))
        .body(text);
  }
}
