// Every way out of the body, by return, __leave or exception, goes through the __finally.
#include <wdm.h>

typedef struct _STREAM_CONTEXT {
    ERESOURCE Resource;
    ULONG Length;
    PUCHAR Data;
} STREAM_CONTEXT, *PSTREAM_CONTEXT;

NTSTATUS StreamCopy_ok(PSTREAM_CONTEXT Stream, PUCHAR UserBuffer, ULONG Length)
{
    NTSTATUS status = STATUS_SUCCESS;

    ExEnterCriticalRegionAndAcquireResourceShared(&Stream->Resource);
    __try {
        if (Length > Stream->Length) {
            status = STATUS_END_OF_FILE;
            __leave;
        }
        if (Length == 0) {
            return STATUS_SUCCESS;
        }
        __try {
            ProbeForWrite(UserBuffer, Length, 1);
            RtlCopyMemory(UserBuffer, Stream->Data, Length);
        } __except (EXCEPTION_EXECUTE_HANDLER) {
            status = GetExceptionCode();
        }
    } __finally {
        ExReleaseResourceAndLeaveCriticalRegion(&Stream->Resource);
    }
    return status;
}

VOID StreamGrow_ok(PSTREAM_CONTEXT Stream, ULONG By)
{
    ExEnterCriticalRegionAndAcquireResourceExclusive(&Stream->Resource);
    __try {
        if (Stream->Length + By < By) {
            ExRaiseStatus(STATUS_INTEGER_OVERFLOW);
        }
        Stream->Length += By;
        ExReleaseResourceAndLeaveCriticalRegion(&Stream->Resource);
    } __finally {
        if (AbnormalTermination()) {
            ExReleaseResourceAndLeaveCriticalRegion(&Stream->Resource);
        }
    }
}
