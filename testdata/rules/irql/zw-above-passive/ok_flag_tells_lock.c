// The flag that decides about the mutex also decides about the write.
#include <ntddk.h>

typedef struct _LOG {
    FAST_MUTEX Mutex;
    HANDLE File;
    ULONG Lines;
} LOG, *PLOG;

NTSTATUS LogLine_ok(PLOG Log, PVOID Text, ULONG Length, BOOLEAN Flush)
{
    NTSTATUS status = STATUS_SUCCESS;
    IO_STATUS_BLOCK io;

    if (!Flush) {
        ExAcquireFastMutex(&Log->Mutex);
    }
    Log->Lines++;
    if (Flush) {
        status = ZwWriteFile(Log->File, NULL, NULL, NULL, &io, Text, Length, NULL, NULL);
    } else {
        ExReleaseFastMutex(&Log->Mutex);
    }
    return status;
}
