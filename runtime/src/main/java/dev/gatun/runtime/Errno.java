package dev.gatun.runtime;

import dev.gatun.runtime.layout.Abi;
import java.util.Arrays;
import java.util.Optional;

/**
 * The names that {@code errno.h} has for error numbers, which differ from platform to platform.
 *
 * <p>The numbers are those of the C library of each platform: on Linux {@code asm-generic/errno.h},
 * which all processors share that Java runs on, with one exception on POWER; on macOS {@code
 * sys/errno.h}; on Windows {@code errno.h} of the Universal C Runtime. They are part of the binary
 * interface, so they never change.
 */
public enum Errno {
  /** Not allowed for this user. */
  EPERM(1, 1, 1),
  /** No such file or directory. */
  ENOENT(2, 2, 2),
  /** No such process. */
  ESRCH(3, 3, 3),
  /** Interrupted by a signal. */
  EINTR(4, 4, 4),
  /** Input or output failed. */
  EIO(5, 5, 5),
  /** No such device or address. */
  ENXIO(6, 6, 6),
  /** Too many arguments. */
  E2BIG(7, 7, 7),
  /** Not a program. */
  ENOEXEC(8, 8, 8),
  /** Not an open file descriptor. */
  EBADF(9, 9, 9),
  /** No child process. */
  ECHILD(10, 10, 10),
  /** Not available now: try again. */
  EAGAIN(11, 35, 11),
  /** No memory left. */
  ENOMEM(12, 12, 12),
  /** Permission denied. */
  EACCES(13, 13, 13),
  /** Not an address of this process. */
  EFAULT(14, 14, 14),
  /** Not a block device. */
  ENOTBLK(15, 15, 0),
  /** In use. */
  EBUSY(16, 16, 16),
  /** Exists already. */
  EEXIST(17, 17, 17),
  /** On another file system. */
  EXDEV(18, 18, 18),
  /** No such device. */
  ENODEV(19, 19, 19),
  /** Not a directory. */
  ENOTDIR(20, 20, 20),
  /** A directory. */
  EISDIR(21, 21, 21),
  /** Invalid argument. */
  EINVAL(22, 22, 22),
  /** Too many open files in the system. */
  ENFILE(23, 23, 23),
  /** Too many open files in this process. */
  EMFILE(24, 24, 24),
  /** Not a request that this device knows. */
  ENOTTY(25, 25, 25),
  /** A program that is running. */
  ETXTBSY(26, 26, 139),
  /** File too large. */
  EFBIG(27, 27, 27),
  /** No space left on the device. */
  ENOSPC(28, 28, 28),
  /** Not a file that can be positioned in. */
  ESPIPE(29, 29, 29),
  /** File system can only be read. */
  EROFS(30, 30, 30),
  /** Too many links. */
  EMLINK(31, 31, 31),
  /** Nobody reads the other end of the pipe. */
  EPIPE(32, 32, 32),
  /** Argument outside of the domain of the function. */
  EDOM(33, 33, 33),
  /** Result too large. */
  ERANGE(34, 34, 34),
  /** Would wait forever. */
  EDEADLK(35, 11, 36),
  /** Name too long. */
  ENAMETOOLONG(36, 63, 38),
  /** No locks left. */
  ENOLCK(37, 77, 39),
  /** Function not implemented. */
  ENOSYS(38, 78, 40),
  /** Directory not empty. */
  ENOTEMPTY(39, 66, 41),
  /** Too many symbolic links. */
  ELOOP(40, 62, 114),
  /** Would block: {@link #EAGAIN} in most places. */
  EWOULDBLOCK(11, 35, 140),
  /** No message of the wanted type. */
  ENOMSG(42, 91, 122),
  /** Identifier removed. */
  EIDRM(43, 90, 111),
  /** Channel number out of range. */
  ECHRNG(44, 0, 0),
  /** Level 2 not synchronized. */
  EL2NSYNC(45, 0, 0),
  /** Level 3 halted. */
  EL3HLT(46, 0, 0),
  /** Level 3 reset. */
  EL3RST(47, 0, 0),
  /** Link number out of range. */
  ELNRNG(48, 0, 0),
  /** Protocol driver not attached. */
  EUNATCH(49, 0, 0),
  /** No CSI structure available. */
  ENOCSI(50, 0, 0),
  /** Level 2 halted. */
  EL2HLT(51, 0, 0),
  /** Invalid exchange. */
  EBADE(52, 0, 0),
  /** Invalid request descriptor. */
  EBADR(53, 0, 0),
  /** Exchange full. */
  EXFULL(54, 0, 0),
  /** No anode. */
  ENOANO(55, 0, 0),
  /** Invalid request code. */
  EBADRQC(56, 0, 0),
  /** Invalid slot. */
  EBADSLT(57, 0, 0),
  /** Would wait forever: {@link #EDEADLK} in most places. */
  EDEADLOCK(35, 0, 36),
  /** Bad format of a font file. */
  EBFONT(59, 0, 0),
  /** Not a stream. */
  ENOSTR(60, 99, 125),
  /** No data available. */
  ENODATA(61, 96, 120),
  /** Timer expired. */
  ETIME(62, 101, 137),
  /** No streams left. */
  ENOSR(63, 98, 124),
  /** Not on the network. */
  ENONET(64, 0, 0),
  /** Package not installed. */
  ENOPKG(65, 0, 0),
  /** On another machine. */
  EREMOTE(66, 71, 0),
  /** Link severed. */
  ENOLINK(67, 97, 121),
  /** Advertise failed. */
  EADV(68, 0, 0),
  /** Mounting failed on the server. */
  ESRMNT(69, 0, 0),
  /** Sending failed. */
  ECOMM(70, 0, 0),
  /** Protocol violated. */
  EPROTO(71, 100, 134),
  /** More than one hop. */
  EMULTIHOP(72, 95, 0),
  /** Error of the remote file system. */
  EDOTDOT(73, 0, 0),
  /** Not a data message. */
  EBADMSG(74, 94, 104),
  /** Value too large for its type. */
  EOVERFLOW(75, 84, 132),
  /** Name not unique on the network. */
  ENOTUNIQ(76, 0, 0),
  /** File descriptor in a bad state. */
  EBADFD(77, 0, 0),
  /** Remote address changed. */
  EREMCHG(78, 0, 0),
  /** Needed shared library cannot be accessed. */
  ELIBACC(79, 0, 0),
  /** Shared library corrupted. */
  ELIBBAD(80, 0, 0),
  /** Section of the program corrupted. */
  ELIBSCN(81, 0, 0),
  /** Too many shared libraries. */
  ELIBMAX(82, 0, 0),
  /** A shared library, not a program. */
  ELIBEXEC(83, 0, 0),
  /** Invalid bytes for a character. */
  EILSEQ(84, 92, 42),
  /** Interrupted: to be started again. */
  ERESTART(85, 0, 0),
  /** Pipe of streams failed. */
  ESTRPIPE(86, 0, 0),
  /** Too many users. */
  EUSERS(87, 68, 0),
  /** Not a socket. */
  ENOTSOCK(88, 38, 128),
  /** Destination address needed. */
  EDESTADDRREQ(89, 39, 109),
  /** Message too long. */
  EMSGSIZE(90, 40, 115),
  /** Wrong protocol for the socket. */
  EPROTOTYPE(91, 41, 136),
  /** Option that the protocol does not have. */
  ENOPROTOOPT(92, 42, 123),
  /** Protocol not supported. */
  EPROTONOSUPPORT(93, 43, 135),
  /** Type of socket not supported. */
  ESOCKTNOSUPPORT(94, 44, 0),
  /** Operation not supported by the socket. */
  EOPNOTSUPP(95, 102, 130),
  /** Operation not supported. */
  ENOTSUP(95, 45, 129),
  /** Family of protocols not supported. */
  EPFNOSUPPORT(96, 46, 0),
  /** Family of addresses not supported. */
  EAFNOSUPPORT(97, 47, 102),
  /** Address in use. */
  EADDRINUSE(98, 48, 100),
  /** Address not available here. */
  EADDRNOTAVAIL(99, 49, 101),
  /** Network down. */
  ENETDOWN(100, 50, 116),
  /** Network not reachable. */
  ENETUNREACH(101, 51, 118),
  /** Connection lost by a reset of the network. */
  ENETRESET(102, 52, 117),
  /** Connection aborted. */
  ECONNABORTED(103, 53, 106),
  /** Connection reset by the other side. */
  ECONNRESET(104, 54, 108),
  /** No buffers left. */
  ENOBUFS(105, 55, 119),
  /** Connected already. */
  EISCONN(106, 56, 113),
  /** Not connected. */
  ENOTCONN(107, 57, 126),
  /** Shut down for sending. */
  ESHUTDOWN(108, 58, 0),
  /** Too many references. */
  ETOOMANYREFS(109, 59, 0),
  /** Time is over. */
  ETIMEDOUT(110, 60, 138),
  /** Connection refused. */
  ECONNREFUSED(111, 61, 107),
  /** Host down. */
  EHOSTDOWN(112, 64, 0),
  /** Host not reachable. */
  EHOSTUNREACH(113, 65, 110),
  /** In progress already. */
  EALREADY(114, 37, 103),
  /** In progress now. */
  EINPROGRESS(115, 36, 112),
  /** File handle outdated. */
  ESTALE(116, 70, 0),
  /** Structure needs cleaning. */
  EUCLEAN(117, 0, 0),
  /** Not a XENIX named file. */
  ENOTNAM(118, 0, 0),
  /** No XENIX semaphores. */
  ENAVAIL(119, 0, 0),
  /** A named file. */
  EISNAM(120, 0, 0),
  /** Input or output failed on another machine. */
  EREMOTEIO(121, 0, 0),
  /** Quota exceeded. */
  EDQUOT(122, 69, 0),
  /** No medium. */
  ENOMEDIUM(123, 0, 0),
  /** Wrong type of medium. */
  EMEDIUMTYPE(124, 0, 0),
  /** Canceled. */
  ECANCELED(125, 89, 105),
  /** Key not available. */
  ENOKEY(126, 0, 0),
  /** Key expired. */
  EKEYEXPIRED(127, 0, 0),
  /** Key revoked. */
  EKEYREVOKED(128, 0, 0),
  /** Key rejected. */
  EKEYREJECTED(129, 0, 0),
  /** Owner of the lock died. */
  EOWNERDEAD(130, 105, 133),
  /** State not recoverable. */
  ENOTRECOVERABLE(131, 104, 127),
  /** Radio switched off. */
  ERFKILL(132, 0, 0),
  /** Memory page broken. */
  EHWPOISON(133, 0, 0),
  /** Too many processes. */
  EPROCLIM(0, 67, 0),
  /** Bad structure of a remote call. */
  EBADRPC(0, 72, 0),
  /** Wrong version of remote calls. */
  ERPCMISMATCH(0, 73, 0),
  /** Remote program not available. */
  EPROGUNAVAIL(0, 74, 0),
  /** Wrong version of a remote program. */
  EPROGMISMATCH(0, 75, 0),
  /** Remote procedure not available. */
  EPROCUNAVAIL(0, 76, 0),
  /** Wrong type or format of a file. */
  EFTYPE(0, 79, 0),
  /** Authentication failed. */
  EAUTH(0, 80, 0),
  /** Authentication needed. */
  ENEEDAUTH(0, 81, 0),
  /** Device switched off. */
  EPWROFF(0, 82, 0),
  /** Device failed. */
  EDEVERR(0, 83, 0),
  /** Bad program. */
  EBADEXEC(0, 85, 0),
  /** Program for another processor. */
  EBADARCH(0, 86, 0),
  /** Wrong version of a shared library. */
  ESHLIBVERS(0, 87, 0),
  /** Malformed Mach-O file. */
  EBADMACHO(0, 88, 0),
  /** No such attribute. */
  ENOATTR(0, 93, 0),
  /** No such policy. */
  ENOPOLICY(0, 103, 0),
  /** Queue full. */
  EQFULL(0, 106, 0),
  /** Some other error. */
  EOTHER(0, 0, 131);

  private final int number;

  /** The numbers on Linux, on macOS and on Windows; 0 where there is no such name. */
  Errno(int linux, int macos, int windows) {
    this.number = number(Platform.ABI, linux, macos, windows);
  }

  private int number(Abi abi, int linux, int macos, int windows) {
    return switch (abi) {
      case WINDOWS_X64, WINDOWS_AARCH64 -> windows;
      case MACOS_X64, MACOS_AARCH64 -> macos;
      case LINUX_PPC64, LINUX_PPC64LE -> name().equals("EDEADLOCK") ? 58 : linux;
      default -> linux;
    };
  }

  /** {@return the number on this platform; 0 if it has no such name} */
  public int number() {
    return number;
  }

  /**
   * {@return the name of a number on this platform, if there is one}
   *
   * <p>Of two names for the same number it is the older one: {@link #EAGAIN}, not {@link
   * #EWOULDBLOCK}.
   *
   * @param number the number
   */
  public static Optional<Errno> of(int number) {
    return Arrays.stream(values()).filter(name -> name.number == number && number != 0).findFirst();
  }
}
