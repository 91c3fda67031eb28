List<String> log = new File(basedir, 'build.log').readLines('UTF-8')

List<String> missing = [
  'strlen: 7',
  'qsort: [1, 2, 3]',
  'open: No such file or directory (ENOENT, errno 2)',
] - log
assert missing.isEmpty()

List<String> complaints = log.findAll { it.startsWith('WARNING: ') }
assert complaints.isEmpty()
