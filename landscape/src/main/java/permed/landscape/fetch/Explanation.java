package permed.landscape.fetch;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpTimeoutException;
import java.nio.ByteBuffer;
import java.nio.channels.UnresolvedAddressException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Stream;
import javax.net.ssl.SSLException;
import permed.landscape.fetch.DownloadOutcome.NotWhatWasExpected;
import permed.landscape.fetch.DownloadOutcome.Unreachable;

/** What went wrong and what to do about it, in words for the person who asked for the file. */
record Explanation(String reason, String remedy) {
  private static final String AGAIN =
      "Fetch again later; it goes on where this one stopped, if the server allows that.";
  private static final String LOOK =
      "Open the address in a browser to see whether the funder has moved the file, and give the"
          + " address where it is now.";

  static Explanation of(URI address, IOException failure) {
    String host = address.getHost();
    return switch (failure) {
      case HttpTimeoutException silent ->
          new Explanation("%s did not answer in time, or fell silent.".formatted(host), AGAIN);
      case ConnectException noConnection -> ofNoConnection(address, noConnection);
      case SSLException insecure ->
          new Explanation(
              "No secure connection to %s could be made.".formatted(host),
              "Check the clock of this machine, and whether a proxy between here and there needs a"
                  + " certificate that Java does not know.");
      default ->
          new Explanation("The connection to %s broke off at %s.".formatted(host, address), AGAIN);
    };
  }

  static Explanation stoppedEarly(URI address, long received, long announced) {
    return new Explanation(
        "%s announced %s and the connection ended after %s."
            .formatted(address, ByteCount.of(announced), ByteCount.of(received)),
        AGAIN);
  }

  static Explanation sentTooMuch(URI address, long announced) {
    return new Explanation(
        "%s announced %s and sent more, so none of it was kept."
            .formatted(address, ByteCount.of(announced)),
        "Fetch again later; if it stays so, tell the funder.");
  }

  static Explanation ofStatus(Reply reply) {
    URI address = reply.from();
    int status = reply.status();
    if (reply.isRedirect()) {
      return new Explanation(
          "%s sends on to an address that is not followed: %s."
              .formatted(address, printable(reply.headers().firstValue("Location").orElse("none"))),
          "A redirect is followed a few times, and never from https to http. " + LOOK);
    }
    return switch (status) {
      case 404, 410 -> new Explanation("There is no file at %s.".formatted(address), LOOK);
      case 401, 403 ->
          new Explanation(
              "%s refuses to hand the file to us (status %d).".formatted(address, status),
              "Open the address in a browser; if it works there, ask the funder, or your network's"
                  + " administrators, to let this machine download it.");
      case 429 ->
          new Explanation(
              "%s has had too many requests from here.".formatted(address),
              "Wait for an hour, then fetch again.");
      default ->
          status >= 500
              ? new Explanation(
                  "%s has trouble of its own (status %d).".formatted(address, status), AGAIN)
              : new Explanation(
                  "%s gave an answer that is no file (status %d).".formatted(address, status),
                  LOOK);
    };
  }

  static Explanation empty(URI address) {
    return new Explanation(
        "The file at %s is empty.".formatted(address),
        "The funder is probably publishing it just now; fetch again in an hour.");
  }

  static Explanation notZip(Reply reply, ByteBuffer opening) {
    String words = FirstWords.of(opening);
    return new Explanation(
        "%s sent %s in place of a zip file%s"
            .formatted(
                reply.from(),
                reply.isWebPage() ? "a web page" : "something else",
                words.isEmpty() ? "." : ", which begins: “" + words + "”."),
        "Read what the page says: often the service is down for a while or a network wants a"
            + " sign-in. "
            + LOOK);
  }

  static Explanation tooLarge(URI address, long maxBytes) {
    return new Explanation(
        "The file at %s is larger than the limit of %s.".formatted(address, ByteCount.of(maxBytes)),
        "If it is the right file, raise the limit and fetch again.");
  }

  static Explanation truncated(URI address, long bytes) {
    return new Explanation(
        "What came from %s (%s) is a truncated or damaged zip: its table of contents is unreadable."
            .formatted(address, ByteCount.of(bytes)),
        "Fetch again in an hour; if it stays so, tell the funder that the published file is"
            + " broken.");
  }

  static Explanation busy(Path directory, String fileName) {
    return new Explanation(
        "Another fetch is writing %s in %s.".formatted(fileName, directory),
        "Wait until it has finished, or stop it, then fetch again.");
  }

  static Explanation interrupted(URI address) {
    return new Explanation("The download of %s was stopped.".formatted(address), AGAIN);
  }

  NotWhatWasExpected notExpected() {
    return new NotWhatWasExpected(reason, remedy);
  }

  Unreachable unreachable(long bytesKept) {
    return new Unreachable(reason, remedy, bytesKept);
  }

  /** The client wraps an unknown name once or twice, depending on where it noticed. */
  private static Explanation ofNoConnection(URI address, ConnectException failure) {
    boolean unknownName =
        Stream.iterate((Throwable) failure, Objects::nonNull, Throwable::getCause)
            .anyMatch(UnresolvedAddressException.class::isInstance);
    return unknownName
        ? new Explanation(
            "No server named %s could be found.".formatted(address.getHost()),
            "Check the internet connection and the spelling of the address, then fetch again.")
        : new Explanation(
            "%s accepts no connection at %s.".formatted(address.getHost(), address),
            "Check the internet connection and the proxy settings, then fetch again.");
  }

  private static String printable(String header) {
    return header.replaceAll("\\p{Cntrl}+", " ");
  }
}
