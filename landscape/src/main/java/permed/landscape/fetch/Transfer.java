package permed.landscape.fetch;

import java.io.IOException;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import permed.landscape.fetch.DownloadOutcome.AlreadyThere;

/** Brings one file into its part, one connection at a time. */
final class Transfer {
  private static final int OPENING_BYTES = 2048;
  private static final int ZIP_SIGNATURE = 0x504B0304;

  private final URI address;
  private final Remote remote;
  private final PartFile part;
  private final Shelf shelf;
  private final long maxBytes;
  private final Progress progress;
  private boolean resumed;

  Transfer(
      Download download,
      Remote remote,
      PartFile part,
      Shelf shelf,
      long maxBytes,
      Progress progress) {
    this.address = download.address();
    this.remote = remote;
    this.part = part;
    this.shelf = shelf;
    this.maxBytes = maxBytes;
    this.progress = progress;
  }

  /** Whether the part holds bytes of more than one connection. */
  boolean resumed() {
    return resumed;
  }

  /** Asks for what is missing and takes what comes. */
  Step connect() throws OutOfRoom, InterruptedException {
    Optional<Edition> kept = part.keep() > 0 ? part.edition() : Optional.empty();
    try (Reply reply = remote.get(address, rangeHeaders(kept))) {
      return take(reply, kept);
    } catch (IOException broken) {
      return new Step.TryAgain(Explanation.of(address, broken), Duration.ZERO);
    }
  }

  private Map<String, String> rangeHeaders(Optional<Edition> kept) {
    return kept.flatMap(Edition::resumeCondition)
        .map(condition -> Map.of("Range", "bytes=" + part.size() + "-", "If-Range", condition))
        .orElseGet(Map::of);
  }

  private Step take(Reply reply, Optional<Edition> kept)
      throws OutOfRoom, IOException, InterruptedException {
    int status = reply.status();
    if (status == 200) {
      return whole(reply);
    }
    if (kept.isPresent() && status == 206) {
      return rest(reply, kept.get());
    }
    if (kept.isPresent() && status == 416) {
      return nothingMissing(reply, kept.get());
    }
    Explanation explanation = Explanation.ofStatus(reply);
    boolean mayPass = status >= 500 || status == 408 || status == 425 || status == 429;
    return mayPass
        ? new Step.TryAgain(explanation, reply.retryAfter())
        : new Step.Stop(explanation.unreachable(part.keep()));
  }

  /** The part is touched only once the answer is known to be a zip, so a page spoils nothing. */
  private Step whole(Reply reply) throws OutOfRoom, IOException, InterruptedException {
    Edition offered = Edition.of(address, reply.headers());
    long announced = offered.length().orElse(0);
    if (announced > maxBytes) {
      return new Step.Stop(Explanation.tooLarge(address, maxBytes).notExpected());
    }
    ByteBuffer opening = reply.opening(OPENING_BYTES);
    if (!opening.hasRemaining()) {
      return new Step.Stop(Explanation.empty(address).notExpected());
    }
    if (reply.isWebPage() || !isZip(opening)) {
      return new Step.Stop(Explanation.notZip(reply, opening).notExpected());
    }
    Optional<Path> here = shelf.find(offered);
    if (here.isPresent()) {
      part.discard();
      return new Step.Stop(new AlreadyThere(here.get()));
    }
    resumed = false;
    part.startOver(offered);
    OutOfRoom.ifLessThan(announced, shelf.directory());
    return receive(List.of(opening), reply, offered);
  }

  private Step rest(Reply reply, Edition kept) throws OutOfRoom, IOException, InterruptedException {
    boolean fits =
        reply.rangeStart().equals(OptionalLong.of(part.size()))
            && kept.agreesWith(reply.headers())
            && agree(kept.length(), reply.wholeLength());
    if (!fits) {
      return new Step.StartOver();
    }
    resumed = true;
    OutOfRoom.ifLessThan(kept.length().orElse(part.size()) - part.size(), shelf.directory());
    progress.advanced(part.size(), kept.length());
    return receive(reply.body().next(), reply, kept);
  }

  /** A part that was finished, but not moved, when an earlier fetch was cut off. */
  private Step nothingMissing(Reply reply, Edition kept) {
    boolean finished =
        reply.wholeLength().equals(OptionalLong.of(part.size()))
            && kept.agreesWith(reply.headers())
            && agree(kept.length(), reply.wholeLength());
    resumed = true;
    return finished ? new Step.Complete(kept) : new Step.StartOver();
  }

  private Step receive(List<ByteBuffer> first, Reply reply, Edition edition)
      throws OutOfRoom, IOException, InterruptedException {
    for (List<ByteBuffer> chunk = first; !chunk.isEmpty(); chunk = reply.body().next()) {
      long coming = chunk.stream().mapToLong(ByteBuffer::remaining).sum();
      if (part.size() + coming > maxBytes) {
        part.discard();
        return new Step.Stop(Explanation.tooLarge(address, maxBytes).notExpected());
      }
      part.append(chunk);
      progress.advanced(part.size(), edition.length());
    }
    return ended(edition);
  }

  private Step ended(Edition edition) {
    long received = part.size();
    long announced = edition.length().orElse(received);
    if (received < announced) {
      return new Step.TryAgain(
          Explanation.stoppedEarly(address, received, announced), Duration.ZERO);
    }
    if (received > announced) {
      part.discard();
      return new Step.TryAgain(Explanation.sentTooMuch(address, announced), Duration.ZERO);
    }
    return new Step.Complete(edition);
  }

  private static boolean isZip(ByteBuffer opening) {
    return opening.remaining() >= Integer.BYTES
        && opening.getInt(opening.position()) == ZIP_SIGNATURE;
  }

  private static boolean agree(OptionalLong known, OptionalLong said) {
    return known.isEmpty() || said.isEmpty() || known.equals(said);
  }
}
