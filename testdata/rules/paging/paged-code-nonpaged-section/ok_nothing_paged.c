// A small driver that pages nothing: the assertions tell the reader which routines may wait.
#include <wdm.h>

typedef struct _BELL {
    HANDLE Key;
    KEVENT Rung;
} BELL, *PBELL;

NTSTATUS BellFlush(PBELL Bell)
{
    PAGED_CODE();
    return ZwFlushKey(Bell->Key);
}

NTSTATUS BellWait(PBELL Bell)
{
    PAGED_CODE();
    return KeWaitForSingleObject(&Bell->Rung, Executive, KernelMode, FALSE, NULL);
}
