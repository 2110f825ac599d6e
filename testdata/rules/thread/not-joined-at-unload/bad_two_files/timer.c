#include "timer.h"

static KEVENT g_Stop;

KSTART_ROUTINE TickThread;

_Use_decl_annotations_
VOID TickThread(PVOID Context)
{
    UNREFERENCED_PARAMETER(Context);
    KeWaitForSingleObject(&g_Stop, Executive, KernelMode, FALSE, NULL);
    PsTerminateSystemThread(STATUS_SUCCESS);
}

NTSTATUS TickStart(VOID)
{
    HANDLE thread;
    NTSTATUS status;

    KeInitializeEvent(&g_Stop, NotificationEvent, FALSE);
    status = PsCreateSystemThread(&thread, 0, NULL, NULL, NULL, TickThread, NULL); // expect: thread/not-joined-at-unload
    if (NT_SUCCESS(status)) {
        ZwClose(thread);
    }
    return status;
}

VOID TickStop(VOID)
{
    KeSetEvent(&g_Stop, IO_NO_INCREMENT, FALSE);
}
