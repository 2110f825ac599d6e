// The parameter is optional, and the callee does its PASSIVE_LEVEL part only when there is one.
#include <wdm.h>

typedef struct _TRACE {
    KSPIN_LOCK Lock;
    LONG Sequence;
} TRACE, *PTRACE;

static LONG TraceNext(PTRACE Trace, _In_opt_ HANDLE File)
{
    IO_STATUS_BLOCK io;
    LONG sequence = InterlockedIncrement(&Trace->Sequence);

    if (File != NULL) {
        ZwWriteFile(File, NULL, NULL, NULL, &io, &sequence, sizeof(sequence), NULL, NULL);
    }
    return sequence;
}

LONG TraceUnderLock_ok(PTRACE Trace)
{
    LONG sequence;
    KIRQL irql;

    KeAcquireSpinLock(&Trace->Lock, &irql);
    sequence = TraceNext(Trace, NULL);
    KeReleaseSpinLock(&Trace->Lock, irql);
    return sequence;
}

LONG TraceToFile_ok(PTRACE Trace, HANDLE File)
{
    return TraceNext(Trace, File);
}
