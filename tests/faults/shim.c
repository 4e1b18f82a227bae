/* Counts the file calls of one process on files below a folder; at the chosen one it fails, or the process dies.
   Loaded with LD_PRELOAD, armed by fault_arm through ctypes. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/types.h>
#include <unistd.h>

static long left = -1, seen = 0;   /* calls until the fault; -1: not armed */
static int error_to_give = 0, lasting = 0;
static char folder[4096];

void fault_arm(long at, int error, int stays, const char *below) {
    strncpy(folder, below, sizeof folder - 1);
    seen = 0; error_to_give = error; lasting = stays; left = at;
}
long fault_disarm(void) { left = -1; return seen; }

static int strikes(void) {
    if (left < 0) return 0;
    seen++;
    if (left > 0) { left--; if (left > 0) return 0; }
    else if (!lasting) return 0;
    if (error_to_give == 0) kill(getpid(), SIGKILL);
    errno = error_to_give;
    return 1;
}
/* A full disk lasts, and fails what writes; everything else is counted only. */
static int path_strikes(const char *path, int writes) {
    if (left < 0 || !path || !strstr(path, folder)) return 0;
    if (lasting && !writes) { seen++; if (left > 0) left--; return 0; }
    return strikes();
}
static int file_strikes(int fd, int writes) {
    char link[64], path[4096];
    if (left < 0) return 0;
    snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
    ssize_t n = readlink(link, path, sizeof path - 1);
    if (n <= 0) return 0;
    path[n] = 0;
    return path_strikes(path, writes);
}
#define REAL(name) static __typeof__(&name) real; if (!real) real = (__typeof__(&name))dlsym(RTLD_NEXT, #name)
#define FD(type, name, writes, params, args) type name params { REAL(name); return file_strikes(fd, writes) ? -1 : real args; }
#define PATH(name, params, args, path) int name params { REAL(name); return path_strikes(path, 0) ? -1 : real args; }
#define OPEN(name) int name(const char *path, int flags, ...) { REAL(name); va_list more; va_start(more, flags); \
    mode_t mode = va_arg(more, mode_t); va_end(more); return path_strikes(path, flags & O_CREAT) ? -1 : real(path, flags, mode); }

FD(ssize_t, write, 1, (int fd, const void *b, size_t n), (fd, b, n))
FD(ssize_t, pwrite, 1, (int fd, const void *b, size_t n, off_t o), (fd, b, n, o))
FD(ssize_t, pwrite64, 1, (int fd, const void *b, size_t n, off64_t o), (fd, b, n, o))
FD(ssize_t, pread64, 0, (int fd, void *b, size_t n, off64_t o), (fd, b, n, o))
FD(ssize_t, pread, 0, (int fd, void *b, size_t n, off_t o), (fd, b, n, o))
FD(int, fsync, 0, (int fd), (fd))
FD(int, fdatasync, 0, (int fd), (fd))
FD(int, ftruncate, 0, (int fd, off_t n), (fd, n))
FD(int, ftruncate64, 0, (int fd, off64_t n), (fd, n))
PATH(unlink, (const char *p), (p), p)
PATH(rename, (const char *p, const char *q), (p, q), p)
OPEN(open)
OPEN(open64)
