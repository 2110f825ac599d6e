// Without the pair around the write it would run inside of the guarded region.
#include <ntddk.h>

typedef struct _RECORDER {
    HANDLE File;
    ULONG Count;
    UCHAR Block[512];
} RECORDER, *PRECORDER;

NTSTATUS RecorderStep(PRECORDER Recorder)
{
    IO_STATUS_BLOCK io;
    NTSTATUS status;

    KeEnterGuardedRegion();
    Recorder->Count++;
    KeLeaveGuardedRegion(); // guard
    status = ZwWriteFile(Recorder->File, NULL, NULL, NULL, &io, Recorder->Block, sizeof(Recorder->Block), NULL, NULL);
    KeEnterGuardedRegion(); // guard
    Recorder->Count--;
    KeLeaveGuardedRegion();
    return status;
}
