// A thread at PASSIVE_LEVEL hands over and waits at once: what TRUE is for.
#include <wdm.h>

typedef struct _RELAY {
    KEVENT Ready;
    KEVENT Answer;
} RELAY, *PRELAY;

KSTART_ROUTINE RelayThread;

_Use_decl_annotations_
VOID RelayThread(PVOID Context)
{
    PRELAY relay = (PRELAY)Context;

    KeSetEvent(&relay->Ready, IO_NO_INCREMENT, TRUE);
    KeWaitForSingleObject(&relay->Answer, Executive, KernelMode, FALSE, NULL);
    PsTerminateSystemThread(STATUS_SUCCESS);
}
