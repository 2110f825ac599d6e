// The guarded region ends before the file is touched, on the early way out too.
#include <ntddk.h>

typedef struct _CACHE {
    KGUARDED_MUTEX Mutex;
    HANDLE File;
    BOOLEAN Valid;
    UCHAR Data[256];
} CACHE, *PCACHE;

NTSTATUS CacheFill_ok(PCACHE Cache)
{
    IO_STATUS_BLOCK io;
    BOOLEAN valid;

    KeAcquireGuardedMutex(&Cache->Mutex);
    valid = Cache->Valid;
    KeReleaseGuardedMutex(&Cache->Mutex);
    if (valid) {
        return STATUS_SUCCESS;
    }
    return ZwReadFile(Cache->File, NULL, NULL, NULL, &io, Cache->Data, sizeof(Cache->Data), NULL, NULL);
}
