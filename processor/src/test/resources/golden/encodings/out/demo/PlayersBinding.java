package demo;

import static dev.gatun.runtime.CInteger.CHAR;
import static dev.gatun.runtime.CInteger.SIZE_T;
import static dev.gatun.runtime.CInteger.UINT32_T;
import static dev.gatun.runtime.CInteger.WCHAR_T;
import static dev.gatun.runtime.CString.UTF_16;
import static dev.gatun.runtime.CString.UTF_8;
import static dev.gatun.runtime.CString.WIDE;
import static java.lang.foreign.MemoryLayout.PathElement.groupElement;
import static java.lang.foreign.MemoryLayout.sequenceLayout;
import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.ADDRESS_UNALIGNED;
import static java.lang.foreign.ValueLayout.JAVA_INT;

import dev.gatun.runtime.Arguments;
import dev.gatun.runtime.CString;
import dev.gatun.runtime.Callbacks;
import dev.gatun.runtime.GatunGenerated;
import dev.gatun.runtime.Layouts;
import dev.gatun.runtime.Linking;
import dev.gatun.runtime.Slices;
import dev.gatun.runtime.Symbols;
import dev.gatun.runtime.Temporaries;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;
import java.lang.foreign.SequenceLayout;
import java.lang.foreign.StructLayout;
import java.lang.invoke.MethodHandle;
import java.nio.file.Path;

/**
 * Binds {@link Players} to the native library <code>players</code>, as declared in <code>players.h</code>.
 */
@GatunGenerated
public final class PlayersBinding implements Players {
  private final Symbols symbols;

  private long titleAddress;

  private long lyricsAddress;

  private long playAddress;

  private long genresAddress;

  private PlayersBinding(Symbols symbols) {
    this.symbols = symbols;
  }

  /**
   * {@return the binding to the native library <code>players</code>}
   *
   * <p>The library stays loaded for the life of the process.
   *
   * @throws dev.gatun.runtime.LibraryNotFoundException if the library cannot be found or loaded
   */
  public static PlayersBinding open() {
    return new PlayersBinding(Symbols.open("players"));
  }

  /**
   * {@return the binding to a library at a place of your own}
   *
   * <p>The library stays loaded for the life of the process.
   *
   * @param library the absolute path of the library
   * @throws IllegalArgumentException if the path is not absolute
   * @throws dev.gatun.runtime.LibraryNotFoundException if there is no such file, or it cannot be loaded
   */
  public static PlayersBinding open(Path library) {
    return new PlayersBinding(Symbols.at(library));
  }

  /**
   * {@return the binding to symbols that were opened before}
   *
   * @param symbols the symbols
   * @throws NullPointerException if they are null
   */
  public static PlayersBinding open(Symbols symbols) {
    return new PlayersBinding(Arguments.require(symbols, "symbols"));
  }

  /**
   * {@return the symbols of the library, which tell what it has}
   */
  public Symbols symbols() {
    return symbols;
  }

  /**
   * {@code const char *title(const char *artist)}.
   */
  @Override
  public String title(String artist) {
    if (titleAddress == 0) {
      titleAddress = address("title", "artist");
    }
    try (Temporaries call = Temporaries.open()) {
      MemorySegment artistPointer = UTF_8.toC(artist, call, "Players.title: artist");
      MemorySegment returned = (MemorySegment) PointerOfPointer.HANDLE.invokeExact(
          MemorySegment.ofAddress(titleAddress), artistPointer);
      Callbacks.rethrowFailure();
      return CString.of("ISO-8859-1").fromNullableC(returned, "the result of Players.title");
    } catch (Throwable e) {
      throw Linking.unchecked(e);
    }
  }

  /**
   * {@code const wchar_t *lyrics(const char16_t *title, uint32_t titleLength)}.
   */
  @Override
  public String lyrics(String title) {
    if (lyricsAddress == 0) {
      lyricsAddress = address("lyrics", "title, titleLength");
    }
    try (Temporaries call = Temporaries.open()) {
      MemorySegment titlePointer = UTF_16.toCounted(title, call, "Players.lyrics: title");
      MemorySegment returned = (MemorySegment) PointerOfPointerUint32T.HANDLE.invokeExact(
          MemorySegment.ofAddress(lyricsAddress), titlePointer,
          UINT32_T.require(UTF_16.count(titlePointer), "Players.lyrics: title.length"));
      Callbacks.rethrowFailure();
      return WIDE.fromC(returned, "the result of Players.lyrics");
    } catch (Throwable e) {
      throw Linking.unchecked(e);
    }
  }

  /**
   * {@code int play(const char *const *titles, const char *const *genres, size_t genresLength)}.
   */
  @Override
  public int play(String[] titles, String[] genres) {
    if (playAddress == 0) {
      playAddress = address("play", "titles, genres, genresLength");
    }
    try (Temporaries call = Temporaries.open()) {
      MemorySegment titlesPointer =
          CString.of("ISO-8859-1").toList(titles, call, "Players.play: titles");
      MemorySegment genresPointer = genres == null ? MemorySegment.NULL
          : call.allocate(ADDRESS, genres.length);
      if (genres != null) {
        for (int i = 0; i < genres.length; i++) {
          genresPointer.set(ADDRESS_UNALIGNED, i * ADDRESS.byteSize(), genres[i] == null
              ? MemorySegment.NULL
              : CString.of("ISO-8859-1").toC(genres[i], call, "an element of Players.play: genres"));
        }
      }
      int returned = (int) IntOfPointerPointerSizeT.HANDLE.invokeExact(
          MemorySegment.ofAddress(playAddress), titlesPointer, genresPointer,
          SIZE_T.require(genres == null ? 0 : genres.length, "Players.play: genres.length"));
      Callbacks.rethrowFailure();
      return returned;
    } catch (Throwable e) {
      throw Linking.unchecked(e);
    }
  }

  /**
   * {@code const char16_t *const *genres(void)}.
   */
  @Override
  public String[] genres() {
    if (genresAddress == 0) {
      genresAddress = address("genres", "");
    }
    try {
      MemorySegment returned = (MemorySegment) PointerOfNothing.HANDLE.invokeExact(
          MemorySegment.ofAddress(genresAddress));
      Callbacks.rethrowFailure();
      return UTF_16.fromNullableList(returned, "the result of Players.genres");
    } catch (Throwable e) {
      throw Linking.unchecked(e);
    }
  }

  /**
   * Finds a function; where it is missing, all that are missing are named.
   */
  private long address(String symbol, String parameters) {
    return symbols.require(symbol, parameters, "title lyrics play genres");
  }

  /**
   * Linked when a function of this shape is first called.
   */
  private static final class PointerOfPointer {
    static final MethodHandle HANDLE = Linking.downcall(FunctionDescriptor.of(ADDRESS, ADDRESS));
  }

  /**
   * Linked when a function of this shape is first called.
   */
  private static final class PointerOfPointerUint32T {
    static final MethodHandle HANDLE = Linking.downcall(FunctionDescriptor.of(ADDRESS, ADDRESS,
        UINT32_T.handedOver()));
  }

  /**
   * Linked when a function of this shape is first called.
   */
  private static final class IntOfPointerPointerSizeT {
    static final MethodHandle HANDLE = Linking.downcall(FunctionDescriptor.of(JAVA_INT, ADDRESS,
        ADDRESS, SIZE_T.handedOver()));
  }

  /**
   * Linked when a function of this shape is first called.
   */
  private static final class PointerOfNothing {
    static final MethodHandle HANDLE = Linking.downcall(FunctionDescriptor.of(ADDRESS));
  }

  /**
   * Copies {@link Players.Track} to native memory, where it is a {@code struct Track},
   * and back; used by generated code.
   *
   * <p>152 bytes, aligned to 8 on Linux x64, Linux AArch64, Linux RISC-V, Linux s390x, Linux ppc64, Linux ppc64le, macOS x64, macOS AArch64:
   *
   * <pre>{@code
   * offset  size  member
   *      0    30  title
   *     30     2  (padding)
   *     32    64  genre
   *     96    32  artists
   *    128     8  tags
   *    136     8  lyrics
   *    144     8  lines
   * }</pre>
   *
   * <p>120 bytes, aligned to 8 on Windows x64, Windows AArch64:
   *
   * <pre>{@code
   * offset  size  member
   *      0    30  title
   *     30    32  genre
   *     62     2  (padding)
   *     64    32  artists
   *     96     8  tags
   *    104     8  lyrics
   *    112     8  lines
   * }</pre>
   */
  @GatunGenerated
  public static final class TrackStruct {
    private static final SequenceLayout ARTISTS_LAYOUT = sequenceLayout(4, ADDRESS);

    /**
     * {@code struct Track}.
     */
    public static final StructLayout LAYOUT = Layouts.struct(
        "Track",
        sequenceLayout(30, CHAR.layout()).withName("title"),
        sequenceLayout(16, WCHAR_T.layout()).withName("genre"),
        ARTISTS_LAYOUT.withName("artists"),
        ADDRESS.withName("tags"),
        ADDRESS.withName("lyrics"),
        SIZE_T.layout().withName("lines"));

    private static final long TITLE_OFFSET = LAYOUT.byteOffset(groupElement("title"));

    private static final long GENRE_OFFSET = LAYOUT.byteOffset(groupElement("genre"));

    private static final long ARTISTS_OFFSET = LAYOUT.byteOffset(groupElement("artists"));

    private static final long TAGS_OFFSET = LAYOUT.byteOffset(groupElement("tags"));

    private static final long LYRICS_OFFSET = LAYOUT.byteOffset(groupElement("lyrics"));

    private static final long LINES_OFFSET = LAYOUT.byteOffset(groupElement("lines"));

    private TrackStruct() {
    }

    /**
     * {@return a copy of what lies in native memory}
     *
     * @param segment the memory, at least as large as {@link #LAYOUT}
     */
    public static Players.Track read(MemorySegment segment) {
      return new Players.Track(
          CString.of("ISO-8859-1").fromArray(segment, TITLE_OFFSET, 30, "Track.title"),
          WIDE.fromArray(segment, GENRE_OFFSET, 16, "Track.genre"),
          readArtists(segment),
          UTF_16.fromList(segment.get(ADDRESS_UNALIGNED, TAGS_OFFSET), "Track.tags"),
          readLyrics(segment.get(ADDRESS_UNALIGNED, LYRICS_OFFSET),
              SIZE_T.get(segment, LINES_OFFSET)));
    }

    /**
     * Copies a record to native memory.
     *
     * @param value the record
     * @param segment the memory, at least as large as {@link #LAYOUT}
     * @param allocator takes the strings and arrays that it points to
     */
    public static void write(Players.Track value, MemorySegment segment,
        SegmentAllocator allocator) {
      CString.of("ISO-8859-1").toArray(value.title(), segment, TITLE_OFFSET, 30, "Track.title");
      WIDE.toArray(value.genre(), segment, GENRE_OFFSET, 16, "Track.genre");
      writeArtists(value.artists(), segment, allocator);
      segment.set(ADDRESS_UNALIGNED, TAGS_OFFSET,
          UTF_16.toList(value.tags(), allocator, "Track.tags"));
      writeLyrics(value.lyrics(), segment, allocator);
    }

    /**
     * {@return a copy of a record in native memory}
     *
     * @param value the record
     * @param allocator takes the copy, and what it points to
     * @param what the name of the value for messages
     */
    public static MemorySegment toC(Players.Track value, SegmentAllocator allocator, String what) {
      MemorySegment segment = allocator.allocate(LAYOUT);
      write(Arguments.require(value, what), segment, allocator);
      return segment;
    }

    private static String[] readArtists(MemorySegment segment) {
      String[] values = new String[(int) ARTISTS_LAYOUT.elementCount()];
      for (int i = 0; i < values.length; i++) {
        values[i] = CString.of("ISO-8859-1").fromC(
            segment.get(ADDRESS_UNALIGNED, ARTISTS_OFFSET + i * ADDRESS.byteSize()),
            "an element of Track.artists");
      }
      return values;
    }

    private static void writeArtists(String[] values, MemorySegment segment,
        SegmentAllocator allocator) {
      Arguments.require(values, "Track.artists");
      Arguments.requireLength(values.length, ARTISTS_LAYOUT.elementCount(), "Track.artists");
      for (int i = 0; i < values.length; i++) {
        segment.set(ADDRESS_UNALIGNED, ARTISTS_OFFSET + i * ADDRESS.byteSize(),
            CString.of("ISO-8859-1").toC(values[i], allocator, "an element of Track.artists"));
      }
    }

    private static String[] readLyrics(MemorySegment pointer, long length) {
      MemorySegment elements = Slices.elements(pointer, length, ADDRESS, "Track.lyrics");
      String[] values = new String[(int) length];
      for (int i = 0; i < values.length; i++) {
        values[i] = CString.of("ISO-8859-1").fromC(
            elements.get(ADDRESS_UNALIGNED, i * ADDRESS.byteSize()), "an element of Track.lyrics");
      }
      return values;
    }

    private static void writeLyrics(String[] values, MemorySegment segment,
        SegmentAllocator allocator) {
      Arguments.require(values, "Track.lyrics");
      MemorySegment elements = allocator.allocate(ADDRESS, values.length);
      for (int i = 0; i < values.length; i++) {
        elements.set(ADDRESS_UNALIGNED, i * ADDRESS.byteSize(),
            CString.of("ISO-8859-1").toC(values[i], allocator, "an element of Track.lyrics"));
      }
      SIZE_T.set(segment, LINES_OFFSET, SIZE_T.require(values.length, "Track.lyrics.length"));
      segment.set(ADDRESS_UNALIGNED, LYRICS_OFFSET, elements);
    }
  }
}
