// The filter of system calls for a sandbox: what reaches around its walls, or takes memory that belongs
// to no process and so is not counted, is refused. It is the machine code of the kernel's own packet filter.

#define _GNU_SOURCE

#include "CSupervision.h"

#include <errno.h>
#include <linux/audit.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <sched.h>
#include <stddef.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <unistd.h>

#if defined(__x86_64__)
#define ARCHITECTURE AUDIT_ARCH_X86_64
#elif defined(__aarch64__)
#define ARCHITECTURE AUDIT_ARCH_AARCH64
#endif

#define LOAD(field) BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(struct seccomp_data, field))
#define RETURN(what) BPF_STMT(BPF_RET | BPF_K, what)
// One comparison, and the answer behind it where it holds.
#define IF_EQUAL(value, what) BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, value, 0, 1), RETURN(what)
#define REFUSE(call) IF_EQUAL(__NR_##call, SECCOMP_RET_ERRNO | EPERM)
#define LACK(call) IF_EQUAL(__NR_##call, SECCOMP_RET_ERRNO | ENOSYS)

// The lower half of the first argument; both processors have it first.
#define FIRST_ARGUMENT BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(struct seccomp_data, args[0]))

#ifdef ARCHITECTURE
static const struct sock_filter filter[] = {
    LOAD(arch),
    BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, ARCHITECTURE, 1, 0),
    RETURN(SECCOMP_RET_KILL_PROCESS),
    LOAD(nr),
#ifdef __x86_64__
    // The same calls under other numbers.
    BPF_JUMP(BPF_JMP | BPF_JGE | BPF_K, 0x40000000, 0, 1),
    RETURN(SECCOMP_RET_ERRNO | ENOSYS),
#endif
    // Memory of nobody.
    REFUSE(shmget),
    REFUSE(shmat),
    REFUSE(msgget),
    REFUSE(semget),
    REFUSE(mq_open),
    REFUSE(memfd_create),
#ifdef __NR_memfd_secret
    LACK(memfd_secret),
#endif
    // Other walls.
    REFUSE(unshare),
    REFUSE(setns),
    REFUSE(mount),
    REFUSE(umount2),
    REFUSE(pivot_root),
    REFUSE(chroot),
    LACK(open_tree),
    LACK(move_mount),
    LACK(fsopen),
    LACK(fsconfig),
    LACK(fsmount),
    LACK(fspick),
#ifdef __NR_mount_setattr
    LACK(mount_setattr),
#endif
    REFUSE(open_by_handle_at),
    // Doors of the kernel that nobody needs here.
    REFUSE(keyctl),
    REFUSE(add_key),
    REFUSE(request_key),
    REFUSE(bpf),
    REFUSE(perf_event_open),
    REFUSE(userfaultfd),
    REFUSE(syslog),
    LACK(io_uring_setup),
    LACK(io_uring_enter),
    LACK(io_uring_register),
    // Its flags stand in memory, where a filter cannot look; the C library then takes the older call.
    LACK(clone3),
    BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, __NR_clone, 0, 4),
    FIRST_ARGUMENT,
    BPF_JUMP(
        BPF_JMP | BPF_JSET | BPF_K,
        CLONE_NEWUSER | CLONE_NEWNS | CLONE_NEWPID | CLONE_NEWNET | CLONE_NEWIPC | CLONE_NEWUTS |
            CLONE_NEWCGROUP,
        0, 1),
    RETURN(SECCOMP_RET_ERRNO | EPERM),
    RETURN(SECCOMP_RET_ALLOW),
    // The networks that a sandbox has none of. Others, to the host of a virtual machine for one, it
    // would share.
    BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, __NR_socket, 0, 6),
    FIRST_ARGUMENT,
    BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, AF_UNIX, 4, 0),
    BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, AF_INET, 3, 0),
    BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, AF_INET6, 2, 0),
    BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, AF_NETLINK, 1, 0),
    RETURN(SECCOMP_RET_ERRNO | EAFNOSUPPORT),
    RETURN(SECCOMP_RET_ALLOW),
};
#endif

int supervision_write_filter(int descriptor) {
#ifdef ARCHITECTURE
  // Less than a pipe holds, so it never waits.
  ssize_t count;
  while ((count = write(descriptor, filter, sizeof filter)) < 0 && errno == EINTR) {}
  return count == (ssize_t)sizeof filter ? 0 : count < 0 ? errno : EIO;
#else
  (void)descriptor;
  return ENOSYS;
#endif
}
