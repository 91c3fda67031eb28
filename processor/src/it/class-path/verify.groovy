List<String> log = new File(basedir, 'build.log').readLines('UTF-8')

List<String> missing = [
  'strlen: 7',
  'qsort: [1, 2, 3]',
  'open: No such file or directory (ENOENT, errno 2)',
] - log
assert missing.isEmpty()

List<String> complaints = log.findAll { it.startsWith('WARNING: ') }
assert complaints.isEmpty()

// The artifacts as users get them: no entry has the time of the build, so that the same sources give the same bytes, and a list of
// what is in them. That list is made only where Maven is online.
File target = new File(basedir, '../..').canonicalFile
[target, new File(target, '../../runtime/target').canonicalFile].each { directory ->
  directory.listFiles().findAll { it.name ==~ /gatun-.*\.jar/ }.each { jar ->
    new java.util.zip.ZipFile(jar).withCloseable { zip ->
      assert zip.entries().every { it.timeLocal <= java.time.LocalDateTime.of(2026, 1, 1, 0, 0) } : jar
    }
  }
  File bom = new File(directory, 'bom.json')
  if (bom.exists()) {
    Object listed = new groovy.json.JsonSlurper().parse(bom)
    assert listed.metadata.component.group == 'dev.gatun'
    assert listed.components*.purl.every { it ==~ /pkg:maven\/(dev\.gatun|com\.palantir\.javapoet|org\.jspecify)\/.*/ }
  }
}

// Maven takes what a script returns for its verdict.
return true
