package dev.gatun.processor.read;

import dev.gatun.annotation.CType;
import dev.gatun.processor.diagnostic.Problem;
import dev.gatun.processor.model.Encoding;
import dev.gatun.processor.model.NativeType;
import dev.gatun.processor.model.NativeType.InlineText;
import dev.gatun.processor.model.NativeType.Text;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;

/** Reads strings, behind a pointer or inside of a struct. */
final class TextReader {
  private TextReader() {}

  static Optional<NativeType> read(Site site) {
    Optional<Encoding> encoding = encoding(site);
    if (encoding.isEmpty()) {
      return Optional.empty();
    }
    boolean isInline = site.place().isInMemory() && site.has("Length") && !site.has("Slice");
    return isInline
        ? Lengths.one(site).map(length -> new InlineText(encoding.get(), length))
        : Optional.of(new Text(encoding.get(), site.isNullable()));
  }

  /** What the string says itself, or a declaration around it. */
  private static Optional<Encoding> encoding(Site site) {
    Optional<AnnotationMirror> charset = site.find("Encoding");
    Optional<AnnotationMirror> unit = site.find("C");
    if (unit.isEmpty()) {
      return charset.isPresent()
          ? Charsets.read(site.element(), charset.get(), site.found())
          : Optional.of(Charsets.around(site.element()));
    }
    if (charset.isPresent()) {
      return site.refuseAt("Encoding", Problem.TWO_ENCODINGS, site.name());
    }
    CType c = Annotations.type(unit.get(), "value");
    return switch (c) {
      case WCHAR_T, CHAR16_T, CHAR32_T -> Optional.of(new Encoding.Wide(c));
      default ->
          site.refuseAt(
              "C", Problem.UNIT_IS_NO_CHARACTER, site.name(), ScalarReader.withArticle(c));
    };
  }
}
