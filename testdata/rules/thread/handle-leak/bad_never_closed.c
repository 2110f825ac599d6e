// The thread runs; its handle stays in the table of the system process for good.
#include <wdm.h>

KSTART_ROUTINE PollThread;

_Use_decl_annotations_
VOID PollThread(PVOID Context)
{
    UNREFERENCED_PARAMETER(Context);
    PsTerminateSystemThread(STATUS_SUCCESS);
}

NTSTATUS StartPolling(PVOID Context)
{
    HANDLE thread;
    NTSTATUS status;

    status = PsCreateSystemThread(&thread, THREAD_ALL_ACCESS, NULL, NULL, NULL, PollThread, Context); // step: open
    if (!NT_SUCCESS(status)) {
        return status;
    }
    return STATUS_SUCCESS; // expect: thread/handle-leak
}
