/* An fsync that fails, or does nothing, as the file named in FSYNC_FAULT says: for the drills in e2e/faults.spec.ts. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>

static int told(void) {
  const char *path = getenv("FSYNC_FAULT");
  FILE *file = path ? fopen(path, "r") : NULL;
  int first = file ? fgetc(file) : 'w';
  if (file) fclose(file);
  return first;
}

static int faulty(const char *name, int descriptor) {
  int how = told();
  if (how == 'f') {
    errno = EIO;
    return -1;
  }
  if (how == 'i') return 0;
  int (*real)(int) = (int (*)(int))dlsym(RTLD_NEXT, name);
  return real(descriptor);
}

int fsync(int descriptor) { return faulty("fsync", descriptor); }
int fdatasync(int descriptor) { return faulty("fdatasync", descriptor); }
