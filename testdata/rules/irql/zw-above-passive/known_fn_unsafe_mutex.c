// FN: the unsafe acquire relies on a region that the caller entered; what callers of this file do is not seen here.
#include <ntddk.h>

NTSTATUS ReadLocked(PKGUARDED_MUTEX Mutex, HANDLE File, PVOID Buffer, ULONG Length)
{
    IO_STATUS_BLOCK io;
    NTSTATUS status;

    KeAcquireGuardedMutexUnsafe(Mutex);
    status = ZwReadFile(File, NULL, NULL, NULL, &io, Buffer, Length, NULL, NULL);
    KeReleaseGuardedMutexUnsafe(Mutex);
    return status;
}
