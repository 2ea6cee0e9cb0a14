package permed.platform.site.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;

/** An upload that is too large or none at all is the sender's mistake, not a failure of ours. */
@ControllerAdvice
final class UploadErrors {

  @ExceptionHandler(MultipartException.class)
  void refuse(MultipartException wrong, HttpServletResponse response) throws IOException {
    boolean tooLarge = wrong instanceof MaxUploadSizeExceededException;
    response.sendError((tooLarge ? HttpStatus.CONTENT_TOO_LARGE : HttpStatus.BAD_REQUEST).value());
  }
}
