// The guarded mutex that a caller holds keeps the helper's write from completing.
#include <ntddk.h>

typedef struct _TRACE {
    KGUARDED_MUTEX Mutex;
    HANDLE File;
    ULONG Used;
    UCHAR Buffer[4096];
} TRACE, *PTRACE;

static NTSTATUS TraceFlush(PTRACE Trace)
{
    IO_STATUS_BLOCK io;
    NTSTATUS status;

    status = ZwWriteFile(Trace->File, NULL, NULL, NULL, &io, Trace->Buffer, Trace->Used, NULL, NULL); // step: ZwWriteFile
    if (NT_SUCCESS(status)) {
        Trace->Used = 0;
    }
    return status;
}

NTSTATUS TraceAppend_bad(PTRACE Trace, const UCHAR *Data, ULONG Length)
{
    NTSTATUS status = STATUS_SUCCESS;

    if (Length > sizeof(Trace->Buffer)) {
        return STATUS_INVALID_PARAMETER;
    }
    KeAcquireGuardedMutex(&Trace->Mutex);
    if (Trace->Used + Length > sizeof(Trace->Buffer)) {
        status = TraceFlush(Trace); // expect: irql/zw-above-passive
    }
    if (NT_SUCCESS(status)) {
        RtlCopyMemory(Trace->Buffer + Trace->Used, Data, Length);
        Trace->Used += Length;
    }
    KeReleaseGuardedMutex(&Trace->Mutex);
    return status;
}
