package dev.runbook.online;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpResponse.BodySubscriber;
import java.net.http.HttpResponse.BodySubscribers;
import java.net.http.HttpResponse.ResponseInfo;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import java.util.zip.GZIPInputStream;

/** Reads how a page begins, and no more of it than that: some links lead to films. */
final class PageStart implements BodySubscriber<String> {

  /** Forms to log in stand above this; so much costs nobody anything. */
  static final int MOST = 128 * 1024;

  private final CompletableFuture<String> body = new CompletableFuture<>();
  private final ByteArrayOutputStream start = new ByteArrayOutputStream();
  private final boolean zipped;
  private Flow.Subscription subscription = NONE;

  private static final Flow.Subscription NONE =
      new Flow.Subscription() {
        @Override
        public void request(long n) {}

        @Override
        public void cancel() {}
      };

  private PageStart(boolean zipped) {
    this.zipped = zipped;
  }

  /**
   * How to read the body of an answer.
   *
   * @param info its status and headers
   * @param page whether it was asked for
   */
  static BodySubscriber<String> of(ResponseInfo info, boolean page) {
    if (!page) {
      return BodySubscribers.replacing("");
    }
    String type = info.headers().firstValue("content-type").orElse("").toLowerCase(Locale.ROOT);
    boolean wanted = info.statusCode() / 100 == 2 && type.contains("html");
    String coding = info.headers().firstValue("content-encoding").orElse("");
    PageStart reader = new PageStart(coding.toLowerCase(Locale.ROOT).contains("gzip"));
    if (!wanted) {
      reader.body.complete("");
    }
    return reader;
  }

  @Override
  public CompletionStage<String> getBody() {
    return body;
  }

  @Override
  public void onSubscribe(Flow.Subscription given) {
    subscription = given;
    if (body.isDone()) {
      given.cancel();
    } else {
      given.request(Long.MAX_VALUE);
    }
  }

  @Override
  public void onNext(List<ByteBuffer> pieces) {
    for (ByteBuffer piece : pieces) {
      byte[] bytes = new byte[Math.min(piece.remaining(), MOST - start.size())];
      piece.get(bytes);
      start.write(bytes, 0, bytes.length);
    }
    if (start.size() >= MOST && !body.isDone()) {
      subscription.cancel();
      body.complete(text());
    }
  }

  @Override
  public void onError(Throwable broken) {
    body.completeExceptionally(broken);
  }

  @Override
  public void onComplete() {
    body.complete(text());
  }

  /** Bytes as letters one to one: what is looked for is ASCII in every charset that pages have. */
  private String text() {
    byte[] bytes = start.toByteArray();
    return new String(zipped ? unzipped(bytes) : bytes, StandardCharsets.ISO_8859_1);
  }

  /** As much as can be unzipped of a piece that has no end. */
  private static byte[] unzipped(byte[] bytes) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
      byte[] buffer = new byte[8192];
      for (int n = in.read(buffer); n > 0 && out.size() < MOST; n = in.read(buffer)) {
        out.write(buffer, 0, n);
      }
    } catch (IOException e) {
      return out.toByteArray();
    }
    return out.toByteArray();
  }
}
