import java.security.MessageDigest
import java.util.zip.ZipFile

static String sha256(byte[] bytes) {
  MessageDigest.getInstance('SHA-256').digest(bytes).encodeHex().toString()
}

static List<String> natives(File jar) {
  new ZipFile(jar).withCloseable { zip ->
    zip.entries().findAll { !it.directory && it.name.startsWith('META-INF/gatun/') }*.name.sort()
  }
}

List<String> log = new File(basedir, 'build.log').readLines('UTF-8')
File target = new File(basedir, 'zoo/target')
String hash = sha256(new File(target, 'natives/linux-x64/libzoo.so').bytes)
File cache = new File(System.getProperty('java.io.tmpdir'), 'gatun-it-' + System.getProperty('user.name'))

assert log.contains('count: 42')
assert log.contains("opened ${cache.canonicalPath}/${hash}/libzoo.so".toString())
assert log.findAll { it.startsWith('WARNING: ') }.isEmpty()

assert natives(new File(target, 'zoo-1.jar')) == ['META-INF/gatun/demo.zoo.ZooBinding.sha256']
assert natives(new File(target, 'zoo-1-natives-linux-x64.jar')) == ['META-INF/gatun/linux-x64/libzoo.so']
assert natives(new File(target, 'zoo-1-natives-linux-aarch64.jar')) == ['META-INF/gatun/linux-aarch64/libzoo.so']

List<String> sums = new File(target, 'classes/META-INF/gatun/demo.zoo.ZooBinding.sha256').readLines()
assert sums.contains("${hash}  META-INF/gatun/linux-x64/libzoo.so".toString())
assert sums.size() == 2

assert cache.deleteDir()
