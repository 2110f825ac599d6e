// PASSIVE_LEVEL is not enough: in a guarded region the read never completes.
#include <ntifs.h>

typedef struct _JOURNAL {
    HANDLE File;
    UCHAR Header[512];
} JOURNAL, *PJOURNAL;

NTSTATUS JournalLoad_bad(PJOURNAL Journal)
{
    LARGE_INTEGER offset = { 0 };
    IO_STATUS_BLOCK io;
    NTSTATUS status;

    KeEnterGuardedRegion();
    status = ZwReadFile(Journal->File, NULL, NULL, NULL, &io, Journal->Header, // expect: irql/zw-above-passive
                        sizeof(Journal->Header), &offset, NULL);
    KeLeaveGuardedRegion();
    return status;
}
